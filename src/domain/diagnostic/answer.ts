/** What one question holds for one commune. `unanswered` is never stored as such: it is the absence of a value. */
export type AnswerValue = string | string[] | number;

export type Answer = { state: 'unanswered' } | { state: 'unknown' } | { state: 'notConcerned' } | { state: 'answered'; value: AnswerValue };

/** The form an answer takes inside a register (see `fragment.ts`). */
export type StoredAnswer = null | { s: 'unknown' } | { s: 'notConcerned' } | { s: 'answered'; a: AnswerValue };

export const unanswered: Answer = { state: 'unanswered' };

export function toStored(answer: Answer): StoredAnswer {
  switch (answer.state) {
    case 'unanswered':
      return null;
    case 'answered':
      return { s: 'answered', a: answer.value };
    default:
      return { s: answer.state };
  }
}

/** Reads any register value; what is not a stored answer is `unanswered`, for the caller to report. */
export function fromStored(value: unknown): Answer {
  if (typeof value !== 'object' || value === null || !('s' in value)) return unanswered;
  if (value.s === 'unknown' || value.s === 'notConcerned') return { state: value.s };
  if (value.s === 'answered' && 'a' in value && isAnswerValue(value.a)) return { state: 'answered', value: value.a };
  return unanswered;
}

function isAnswerValue(value: unknown): value is AnswerValue {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
