import type { Levels } from '../../content/schema';
import type { Sheet } from '../questionnaire';
import type { LensResult } from './results';
import { count, scoreOf } from './tally';

/** A lens: the theme formula over the questions tagged with it, without lock or level. */
export function lensResult(sheet: Sheet, lens: Levels['lenses'][number]): LensResult {
  const tagged = [...sheet.plan.questions.values()].filter(
    ({ question }) => question.kind !== 'computed' && question.lenses.includes(lens.id),
  );
  const { tally, questions } = count(sheet, tagged);
  return { lens: lens.id, tally, questions, ...scoreOf(tally, lens.atMostIndicative ? ['byNature'] : []) };
}
