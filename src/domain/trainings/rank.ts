import type { Catalogue, Training, TrainingRole } from '../../content/schema';
import { compileCondition } from '../conditions';
import type { Sheet } from '../questionnaire';
import type { ObligationResult } from '../obligations';
import type { ThemeResult } from '../scoring';
import { FORMATS, WISHES, type Fit } from './fit';
import { reasonsFor, type TrainingReason } from './reasons';

export const PER_PERSON = 5;

export interface TrainingAdvice {
  training: string;
  reasons: TrainingReason[];
  /** How many of the themes that speak for it are only "indicatif". */
  indicative: number;
}

/**
 * At most five trainings for a role, best first (scoring.md, "Trainings"): legal or lock need, then Σ max(0, target − level) over the themes that the
 * training fits, then wishes, format and role fit, then declared order. One without any need nor wish is not advised.
 */
export function adviseTrainings(
  sheet: Sheet,
  themes: readonly ThemeResult[],
  obligations: readonly ObligationResult[],
  role: TrainingRole,
): TrainingAdvice[] {
  const { catalogue } = sheet.plan;
  const unmet = new Set(obligations.filter(({ status }) => status === 'notMet').map(({ theme }) => theme));
  return catalogue.trainings
    .filter((training) => training.roles.includes(role) && offered(sheet, training))
    .map((training) => fitOf(sheet, training, themes, unmet, role))
    .filter((fit): fit is Fit => fit !== null)
    .sort(compareFits)
    .slice(0, PER_PERSON)
    .map((fit) => ({ training: fit.training.id, reasons: reasonsFor(catalogue, fit, role), indicative: fit.indicative }));
}

function offered(sheet: Sheet, { when }: Training): boolean {
  return when === undefined || sheet.truth(compileCondition(when)) !== 'false';
}

type Tested = { theme: ThemeResult; level: number; fits: boolean };

function fitOf(
  sheet: Sheet,
  training: Training,
  themes: readonly ThemeResult[],
  unmet: ReadonlySet<string>,
  role: TrainingRole,
): Fit | null {
  const tested = themes
    .filter(({ theme }) => training.themes.includes(theme))
    .map((theme) => test(theme, training))
    .filter((item) => item !== null);
  if (tested.some(({ level }) => level < training.floor)) return null;
  const fitting = tested.filter(({ fits }) => fits);
  if (fitting.length === 0) return null;
  const wishes = ticked(sheet, WISHES).filter((id) => training.wishes.includes(id));
  const locked = fitting.filter(({ theme }) => theme.locks.some(({ state }) => state === 'active')).map(({ theme }) => theme.theme);
  const legal = fitting.map(({ theme }) => theme.theme).filter((theme) => unmet.has(theme));
  const gaps = fitting.flatMap(({ theme }) =>
    'level' in theme && theme.target.level !== null && theme.target.level > theme.level
      ? [{ theme: theme.theme, level: theme.level, levelRange: theme.levelRange, target: theme.target.level }]
      : [],
  );
  if (wishes.length === 0 && locked.length === 0 && legal.length === 0 && gaps.length === 0) return null;
  const formats = ticked(sheet, FORMATS).filter((id) => training.formats.includes(id));
  const indicative = fitting.filter(({ theme }) => theme.status === 'indicative').length;
  return { training, locked, legal, gaps, wishes, formats, role: training.roles[0] === role, indicative };
}

/** The capped level, or the low end of the range when the theme is insufficient; a theme that does not concern the commune is ignored. */
function test(theme: ThemeResult, { floor, ceiling }: Training): Tested | null {
  if (theme.status === 'notConcerned') return null;
  const level = theme.status === 'insufficient' ? theme.levelRange[0] : theme.level;
  return { theme, level, fits: floor <= level && level <= ceiling };
}

function compareFits(a: Fit, b: Fit): number {
  const need = ({ gaps }: Fit) => gaps.reduce((sum, { level, target }) => sum + target - level, 0);
  return (
    Number(pressing(b)) - Number(pressing(a)) ||
    need(b) - need(a) ||
    b.wishes.length - a.wishes.length ||
    Number(b.formats.length > 0) - Number(a.formats.length > 0) ||
    Number(b.role) - Number(a.role)
  );
}

const pressing = ({ locked, legal }: Fit) => locked.length > 0 || legal.length > 0;

function ticked(sheet: Sheet, id: string): string[] {
  const { visibility, answer } = sheet.reading(id);
  return visibility === 'visible' && answer.state === 'answered' && Array.isArray(answer.value) ? answer.value : [];
}

export type Trainings = Record<TrainingRole, TrainingAdvice[]>;

export function trainingsFor(sheet: Sheet, themes: readonly ThemeResult[], obligations: readonly ObligationResult[]): Trainings {
  return { elu: adviseTrainings(sheet, themes, obligations, 'elu'), agent: adviseTrainings(sheet, themes, obligations, 'agent') };
}

/** Supports that serve this commune: by region and condition, emergency numbers first, then declared order. */
export function supportsFor(sheet: Sheet): string[] {
  const { region } = sheet.collectivite;
  const catalogue: Catalogue = sheet.plan.catalogue;
  return catalogue.supports
    .filter(({ regions }) => regions === undefined || (region !== null && regions.includes(region)))
    .filter(({ when }) => when === undefined || sheet.truth(compileCondition(when)) === 'true')
    .sort((a, b) => Number(b.emergency === true) - Number(a.emergency === true))
    .map(({ id }) => id);
}
