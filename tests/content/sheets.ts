/** Whole answer sheets on the real content. */
import type { Question } from '../../src/content/schema';
import type { Answers, Given } from '../support/diagnostic';
import { questionsById } from './real';

/** The answer that gives 3 points (or most, when it is not scored: every option that stands with others). */
function bestAnswer(question: Question): Given {
  switch (question.kind) {
    case 'number':
      return 12;
    case 'multiple':
      return question.options.filter(({ exclusive }) => exclusive !== true).map(({ id }) => id);
    default:
      return question.options.at(-1)!.id;
  }
}

/** Everything at 3 points; `given` overrides. */
export function bestSheet(given: Answers = {}): Answers {
  const best = [...questionsById]
    .filter(([, question]) => question.kind !== 'computed')
    .map(([id, question]) => [id, bestAnswer(question)]);
  return { ...(Object.fromEntries(best) as Answers), ...given };
}

/** The same, with the answers of the express path only. */
export function expressSheet(given: Answers = {}): Answers {
  const express = Object.entries(bestSheet()).filter(([id]) => {
    const question = questionsById.get(id)!;
    return question.kind !== 'computed' && question.express;
  });
  return { ...Object.fromEntries(express), ...given };
}
