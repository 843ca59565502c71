import type { Catalogue } from '../../../content/schema';
import type { CheckReason, ObligationResult } from '../../../domain/obligations';
import { count, day, number } from '../../texts/format';

/** "8 obligations à remplir, 7 à vérifier, 6 remplies." */
export function countWords(obligations: readonly ObligationResult[]): string {
  const of = (status: ObligationResult['status']) => obligations.filter((item) => item.status === status).length;
  const toDo = of('notMet');
  const parts = [
    toDo === 0 ? 'Aucune obligation à remplir' : count(toDo, 'obligation à remplir', 'obligations à remplir'),
    `${of('toCheck')}\u00a0à\u00a0vérifier`,
    ...(of('undetermined') > 0 ? [`${of('undetermined')}\u00a0à\u00a0préciser`] : []),
    count(of('met'), 'remplie'),
  ];
  return `${parts.join(', ')}.`;
}

const reasons: Record<CheckReason, string> = {
  unconfirmed: 'Ce texte est à faire confirmer, par la préfecture ou par votre centre de gestion.',
  localLaw: 'Votre territoire a ses propres règles. Demandez aux services de l’État si ce texte y vaut aussi.',
  unmeasured: 'Cadran ne pose pas de question sur ce point. À vous de regarder.',
  missingAnswer: 'Il manque une réponse pour le savoir\u00a0:',
};

/** Why an obligation is to be checked, or settled first; null when there is nothing to explain. */
export function reasonWords(result: ObligationResult): string | null {
  if (result.status === 'toCheck') {
    return result.missing.length > 1 ? 'Il manque des réponses pour le savoir\u00a0:' : reasons[result.because];
  }
  return result.status === 'undetermined' ? 'Vous concerne-t-elle\u00a0? Cela dépend de\u00a0:' : null;
}

export interface ThresholdWarning {
  words: string;
  titles: string[];
}

/** The warning of a population near a threshold, with the obligations at stake; null when none is near. */
export function thresholdWarning(
  { obligations: all }: Pick<Catalogue, 'obligations'>,
  obligations: readonly ObligationResult[],
  population: number | null,
): ThresholdWarning | null {
  const near = obligations.filter(({ nearThreshold }) => nearThreshold !== null);
  if (near.length === 0 || population === null) return null;
  const thresholds = [...new Set(near.map(({ nearThreshold }) => number(nearThreshold!)))];
  const words = `Vous avez ${count(population, 'habitant')}, tout près du seuil de ${thresholds.join(' et de ')}.`;
  return { words, titles: near.map(({ obligation }) => all.find(({ id }) => id === obligation)!.title) };
}

/** "1er juillet 2022": French says "premier", and it alone, in letters. */
export function dateWords(date: string): string {
  return day(date).replace(/^1\u00a0/, '1er\u00a0');
}

/** The text of law, and since when: "Décret n° 2021-981. Depuis le 1er janvier 2022." */
export function lawWords({ law, since }: { law: string; since?: string | undefined }, today: string): string {
  const text = `${law.replace(/\.$/, '')}.`;
  if (since === undefined) return text;
  return `${text} ${since > today ? 'À partir du' : 'Depuis le'} ${dateWords(since)}.`;
}
