import type { Action } from '../../content/schema';
import { unanswered, type Answer } from '../diagnostic';
import type { Sheet } from '../questionnaire';
import { raised } from './apply';

export interface Proposal {
  question: string;
  before: Answer;
  after: Answer;
}

/** The answers that a finished action would change: proposed, never written by themselves. */
export function proposalsOf(sheet: Sheet, { sets }: Action): Proposal[] {
  return Object.entries(sets).flatMap(([question, target]) => {
    if (sheet.reading(question).visibility === 'hidden') return [];
    const before = sheet.answers.get(question) ?? unanswered;
    const after = raised(sheet.plan, question, before, target);
    return after === null ? [] : [{ question, before, after }];
  });
}
