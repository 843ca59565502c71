import type { Tool } from '../../content/schema';
import { compileCondition } from '../conditions';
import type { Sheet } from '../questionnaire';

const PRUDENCE: Tool['prudence'][] = ['operateur', 'suite_territoriale', 'simple', 'technicien'];

/** `petite` under 500 inhabitants, `moyenne` under 2 000, `grande` above and for an EPCI; null without population. */
export function sizeOf({ kind, population }: Sheet['collectivite']): Tool['sizes'][number] | null {
  if (kind === 'epci') return 'grande';
  if (population === null) return null;
  return population < 500 ? 'petite' : population < 2000 ? 'moyenne' : 'grande';
}

/** Tools that answer this commune's answers, in the order of prudence: shared service first, self-hosting last; then declared order. */
export function toolsFor(sheet: Sheet): string[] {
  const size = sizeOf(sheet.collectivite);
  return sheet.plan.catalogue.tools
    .filter(({ when }) => when !== undefined && sheet.truth(compileCondition(when)) === 'true')
    .filter(({ eligible }) => eligible === undefined || sheet.truth(compileCondition(eligible)) === 'true')
    .filter(({ sizes }) => size === null || sizes.includes(size))
    .sort((a, b) => PRUDENCE.indexOf(a.prudence) - PRUDENCE.indexOf(b.prudence))
    .map(({ id }) => id);
}
