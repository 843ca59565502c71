import { compileCondition } from '../conditions';
import type { Sheet } from '../questionnaire';

/** The deadlines that this commune's answers call for, in declared order. */
export function deadlinesFor(sheet: Sheet): string[] {
  return sheet.plan.catalogue.deadlines.filter(({ when }) => sheet.truth(compileCondition(when)) === 'true').map(({ id }) => id);
}
