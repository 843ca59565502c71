import { compileCondition } from '../conditions';
import type { Sheet } from '../questionnaire';

/** The commune in words: for each sentence of the content, the first rule that is true speaks; what is unknown is passed over. */
export function portrait(sheet: Sheet): string[] {
  return sheet.plan.catalogue.portrait.flatMap(({ rules }) => {
    const rule = rules.find(({ when }) => sheet.truth(compileCondition(when)) === 'true');
    return rule === undefined ? [] : [rule.says];
  });
}
