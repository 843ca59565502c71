import type { Action } from '../../content/schema';
import { questionsIn } from '../conditions';
import { unanswered, type Answer, type Diagnostic } from '../diagnostic';
import { withAnswers, type Sheet } from '../questionnaire';
import { themeResult, TOP_LEVEL } from '../scoring';
import { effortOf } from './advise';
import { raised } from './apply';

/** One answer to change, and the action that changes it. */
export interface Raise {
  question: string;
  answer: Answer;
  action: string;
}

export type LevelPath =
  | { status: 'found'; level: number; raises: Raise[]; effort: number }
  /** `top`: already at 5 · `insufficient`: no level today · `tooFar`: four answers do not suffice. */
  | { status: 'none'; because: 'top' | 'insufficient' | 'tooFar' };

const MOST_ANSWERS = 4;

/**
 * The least effort that brings a theme to its next level: an exact search over sets of at most four answers that existing actions raise, on
 * the theme's questions and on those that its active locks read. Least effort of distinct actions, then fewest answers, then declared order.
 */
export function pathToNextLevel(sheet: Sheet, theme: string, diagnostic: Diagnostic): LevelPath {
  const today = themeResult(sheet, theme, diagnostic);
  if (!('level' in today)) return { status: 'none', because: 'insufficient' };
  if (today.level >= TOP_LEVEL) return { status: 'none', because: 'top' };
  const goal = today.level + 1;
  const candidates = raisesFor(sheet, theme);
  const efforts = new Map(sheet.plan.catalogue.actions.map((action) => [action.id, effortOf(action)]));
  let best: { raises: Raise[]; effort: number } | null = null;
  const visit = (from: number, chosen: Raise[]): void => {
    if (chosen.length > 0) {
      const effort = [...new Set(chosen.map(({ action }) => action))].reduce((sum, action) => sum + efforts.get(action)!, 0);
      if (best === null || effort < best.effort || (effort === best.effort && chosen.length < best.raises.length)) {
        if (reaches(sheet, theme, diagnostic, chosen, goal)) best = { raises: chosen, effort };
      }
    }
    if (chosen.length === MOST_ANSWERS) return;
    for (let index = from; index < candidates.length; index += 1) {
      const next = candidates[index]!;
      if (!chosen.some(({ question }) => question === next.question)) visit(index + 1, [...chosen, next]);
    }
  };
  visit(0, []);
  const found = best as { raises: Raise[]; effort: number } | null;
  return found === null ? { status: 'none', because: 'tooFar' } : { status: 'found', level: goal, ...found };
}

function raisesFor(sheet: Sheet, theme: string): Raise[] {
  const { catalogue, byTheme, locks } = sheet.plan;
  const own = (byTheme.get(theme) ?? []).flatMap(({ id, question }) => (question.kind === 'computed' ? [question.from] : [id]));
  const read = (locks.get(theme) ?? []).filter(({ when }) => sheet.truth(when) === 'true').flatMap(({ lock }) => questionsIn(lock.when));
  const relevant = new Set([...own, ...read]);
  return catalogue.actions.flatMap((action: Action) =>
    Object.entries(action.sets).flatMap(([question, target]) => {
      if (!relevant.has(question) || sheet.reading(question).visibility === 'hidden') return [];
      const answer = raised(sheet.plan, question, sheet.answers.get(question) ?? unanswered, target);
      return answer === null ? [] : [{ question, answer, action: action.id }];
    }),
  );
}

function reaches(sheet: Sheet, theme: string, diagnostic: Diagnostic, raises: readonly Raise[], goal: number): boolean {
  const changes = new Map(raises.map(({ question, answer }) => [question, answer]));
  const result = themeResult(withAnswers(sheet, changes), theme, diagnostic);
  return 'level' in result && result.level >= goal;
}
