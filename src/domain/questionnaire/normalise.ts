import type { MultipleQuestion, Question } from '../../content/schema';
import { unanswered, type Answer } from '../diagnostic';

/** Why something stored was set aside. The stored value itself is never touched. */
export type IssueKind = 'foreignQuestion' | 'foreignOption' | 'notOffered' | 'severalValues' | 'badValue' | 'exclusiveDropped' | 'askAgain';

export interface AnswerIssue {
  question: string;
  kind: IssueKind;
  /** What was found, for the list shown to the user. */
  found: string;
}

export interface Normalised {
  answer: Answer;
  issues: { kind: IssueKind; found: string }[];
}

const fine = (answer: Answer): Normalised => ({ answer, issues: [] });
const refused = (kind: IssueKind, found: unknown): Normalised => ({ answer: unanswered, issues: [{ kind, found: String(found) }] });

/**
 * What a stored answer is worth for this question (scoring.md, "Answer states"): a value that the content does not offer is `unanswered`
 * and listed; in a multiple choice only the foreign id is dropped; beside other ticks, "rien de tout cela" gives way.
 */
export function normaliseAnswer(question: Question, answer: Answer): Normalised {
  if (question.kind === 'computed') return answer.state === 'unanswered' ? fine(answer) : refused('badValue', answer.state);
  if (answer.state === 'notConcerned') return question.notConcerned === undefined ? refused('notOffered', 'notConcerned') : fine(answer);
  if (answer.state !== 'answered') return fine(answer);
  const { value } = answer;
  switch (question.kind) {
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= question.max
        ? fine(answer)
        : refused('badValue', value);
    case 'single':
      if (Array.isArray(value)) {
        if (value.length === 0) return fine(unanswered);
        return value.length > 1 ? refused('severalValues', value.join(', ')) : refused('badValue', value[0]);
      }
      return question.options.some((option) => option.id === value) ? fine(answer) : refused('foreignOption', value);
    case 'multiple':
      return Array.isArray(value) ? normaliseTicks(question, value) : refused('badValue', value);
  }
}

function normaliseTicks(question: MultipleQuestion, ticked: string[]): Normalised {
  const issues: Normalised['issues'] = [];
  const offered = new Set(question.options.map((option) => option.id));
  for (const id of ticked) if (!offered.has(id)) issues.push({ kind: 'foreignOption', found: id });
  const known = question.options.filter((option) => ticked.includes(option.id));
  const others = known.filter((option) => option.exclusive !== true);
  let kept = known;
  if (others.length > 0 && others.length < known.length) {
    kept = others;
    for (const option of known) if (option.exclusive === true) issues.push({ kind: 'exclusiveDropped', found: option.id });
  } else if (others.length === 0) {
    kept = known.slice(0, 1);
  }
  if (kept.length === 0) return { answer: unanswered, issues };
  return { answer: { state: 'answered', value: kept.map((option) => option.id) }, issues };
}
