import type { Question } from '../../content/schema';
import type { Answer } from '../diagnostic';

/** Most points that a question gives. */
export const MAX_POINTS = 3;

/** Points of an answered question: those of the option, or the sum of the ticks, at most 3 (questionnaire.md). 0 for any other state. */
export function pointsOf(question: Question, answer: Answer): number {
  if (answer.state !== 'answered' || question.kind === 'number') return 0;
  const chosen = Array.isArray(answer.value) ? answer.value : [answer.value];
  let sum = 0;
  for (const option of question.options) if (chosen.includes(option.id)) sum += option.points ?? 0;
  return Math.min(MAX_POINTS, sum);
}
