import type { Question } from '../../content/schema';
import type { Answer } from '../diagnostic';

/** Most points that a question gives. */
export const MAX_POINTS = 3;

const scales = new WeakMap<Question, ReadonlyMap<string, number>>();

function scaleOf(question: Exclude<Question, { kind: 'number' }>): ReadonlyMap<string, number> {
  let scale = scales.get(question);
  if (scale === undefined) {
    scale = new Map(question.options.map(({ id, points }) => [id, points ?? 0]));
    scales.set(question, scale);
  }
  return scale;
}

/** Points of an answered question: those of the option, or the sum of the ticks, at most 3 (questionnaire.md). 0 for any other state. */
export function pointsOf(question: Question, answer: Answer): number {
  if (answer.state !== 'answered' || question.kind === 'number') return 0;
  const scale = scaleOf(question);
  if (!Array.isArray(answer.value)) return scale.get(String(answer.value)) ?? 0;
  let sum = 0;
  for (const id of answer.value) sum += scale.get(id) ?? 0;
  return Math.min(MAX_POINTS, sum);
}
