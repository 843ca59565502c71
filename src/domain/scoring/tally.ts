import { isScored, weightOf, type PlannedQuestion, type Sheet } from '../questionnaire';
import { MAX_POINTS, pointsOf } from './points';
import type { IndicativeReason, QuestionOutcome, QuestionResult, ScoreResult, Tally } from './results';

/** One question as the score sees it, before contributions are known. */
interface Entry {
  question: string;
  weight: number;
  standing: 'counted' | 'unknown' | 'unanswered' | 'toSpecify' | 'notConcerned' | 'hidden';
  points: number;
}

export interface Counted {
  tally: Tally;
  questions: QuestionResult[];
}

/** W, K, P and the explanation of each scored question, for a theme or for a lens. */
export function count(sheet: Sheet, questions: readonly PlannedQuestion[]): Counted {
  const entries = questions.filter(({ question }) => isScored(question)).map((question) => entryOf(sheet, question));
  const counting = entries.filter(({ standing }) => standing !== 'hidden' && standing !== 'notConcerned');
  const known = counting.filter(({ standing }) => standing === 'counted');
  const tally: Tally = {
    weight: sum(counting, ({ weight }) => weight),
    known: sum(known, ({ weight }) => weight),
    obtained: sum(known, ({ weight, points }) => weight * points),
    questions: counting.length,
  };
  return { tally, questions: entries.map((entry) => ({ question: entry.question, weight: entry.weight, ...outcome(entry, tally) })) };
}

function entryOf(sheet: Sheet, { id, question }: PlannedQuestion): Entry {
  const { visibility, answer } = sheet.reading(id);
  const counted = visibility === 'visible' && answer.state === 'answered';
  return {
    question: id,
    weight: weightOf(question),
    standing: visibility !== 'visible' ? visibility : answer.state === 'answered' ? 'counted' : answer.state,
    points: counted ? pointsOf(question, answer) : 0,
  };
}

function outcome({ standing, weight, points }: Entry, { weight: all, known }: Tally): QuestionOutcome {
  switch (standing) {
    case 'counted':
      return {
        status: 'counted',
        points,
        contribution: (100 * weight * points) / (MAX_POINTS * known),
        lost: (100 * weight * (MAX_POINTS - points)) / (MAX_POINTS * known),
      };
    case 'hidden':
    case 'notConcerned':
      return { status: standing };
    default:
      return { status: standing, width: (100 * weight) / all };
  }
}

/** Score, interval and completeness from the tally (scoring.md, "Theme score"). Reasons of the caller's own come in `because`. */
export function scoreOf(tally: Tally, because: readonly IndicativeReason[] = []): ScoreResult {
  const { weight, known, obtained } = tally;
  if (weight === 0) return { status: 'notConcerned' };
  const low = lowOf(tally);
  const high = highOf(tally);
  if (known === 0 || 10 * known < 4 * weight) return { status: 'insufficient', low, high };
  const score = (100 * obtained) / (MAX_POINTS * known);
  const reasons: IndicativeReason[] = [];
  if (10 * known < 7 * weight) reasons.push('fewAnswers');
  if (tally.questions < 3) reasons.push('fewQuestions');
  reasons.push(...because);
  const shown = { score: Math.floor(score), low: Math.floor(low), high: Math.ceil(high) };
  return { status: reasons.length > 0 ? 'indicative' : 'established', score, low, high, shown, because: reasons };
}

/** Fewest missing answers, heaviest first, that bring the known weight to 70 %; null when those that can be given do not suffice. */
export function answersToEstablish({ weight, known }: Tally, questions: readonly QuestionResult[]): number | null {
  const missing = questions.filter(({ status }) => status === 'unknown' || status === 'unanswered').map((question) => question.weight);
  let reached = known;
  let count = 0;
  for (const next of missing.sort((a, b) => b - a)) {
    if (10 * reached >= 7 * weight) break;
    reached += next;
    count += 1;
  }
  return 10 * reached >= 7 * weight ? count : null;
}

/** Everything missing counted as 0 point. The weight must not be 0. */
export function lowOf({ weight, obtained }: Tally): number {
  return (100 * obtained) / (MAX_POINTS * weight);
}

/** Everything missing counted as 3 points. The weight must not be 0. */
export function highOf({ weight, known, obtained }: Tally): number {
  return (100 * (obtained + MAX_POINTS * (weight - known))) / (MAX_POINTS * weight);
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
