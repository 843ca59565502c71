import type { Action } from '../../content/schema';
import { compileCondition, questionsIn } from '../conditions';
import { unanswered, type Answer, type Diagnostic } from '../diagnostic';
import { withAnswers, type Sheet } from '../questionnaire';
import { themeResult, TOP_LEVEL } from '../scoring';
import { effortOf } from './advise';
import { raised } from './apply';

/** One answer to change, and the action that changes it. On a multiple choice, several actions may each add their ticks. */
export interface Raise {
  question: string;
  /** The answer once this raise alone is made. */
  answer: Answer;
  action: string;
}

type Candidate = Raise & { target: string | string[]; multiple: boolean };

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
  let best: { raises: Candidate[]; effort: number } | null = null;
  const answersIn = (raises: readonly Candidate[]) => new Set(raises.map(({ question }) => question)).size;
  const visit = (from: number, chosen: Candidate[]): void => {
    if (chosen.length > 0) {
      const effort = [...new Set(chosen.map(({ action }) => action))].reduce((sum, action) => sum + efforts.get(action)!, 0);
      const better = best === null || effort < best.effort || (effort === best.effort && answersIn(chosen) < answersIn(best.raises));
      if (better && reaches(sheet, theme, diagnostic, chosen, goal)) best = { raises: chosen, effort };
    }
    for (let index = from; index < candidates.length; index += 1) {
      const next = candidates[index]!;
      const taken = chosen.some(({ question }) => question === next.question);
      if ((taken && !next.multiple) || (!taken && answersIn(chosen) === MOST_ANSWERS)) continue;
      visit(index + 1, [...chosen, next]);
    }
  };
  visit(0, []);
  const found = best as { raises: Candidate[]; effort: number } | null;
  if (found === null) return { status: 'none', because: 'tooFar' };
  const raises = found.raises.map(({ question, answer, action }) => ({ question, answer, action }));
  return { status: 'found', level: goal, raises, effort: found.effort };
}

function raisesFor(sheet: Sheet, theme: string): Candidate[] {
  const { catalogue, byTheme, locks } = sheet.plan;
  const own = (byTheme.get(theme) ?? []).flatMap(({ id, question }) => (question.kind === 'computed' ? [question.from] : [id]));
  const read = (locks.get(theme) ?? []).filter(({ when }) => sheet.truth(when) === 'true').flatMap(({ lock }) => questionsIn(lock.when));
  const relevant = new Set([...own, ...read]);
  const open = catalogue.actions.filter(({ when }) => when === undefined || sheet.truth(compileCondition(when)) !== 'false');
  return open.flatMap((action: Action) =>
    Object.entries(action.sets).flatMap(([question, target]) => {
      if (!relevant.has(question) || sheet.reading(question).visibility === 'hidden') return [];
      const answer = raised(sheet.plan, question, sheet.answers.get(question) ?? unanswered, target);
      const multiple = sheet.plan.questions.get(question)!.question.kind === 'multiple';
      return answer === null ? [] : [{ question, answer, action: action.id, target, multiple }];
    }),
  );
}

function reaches(sheet: Sheet, theme: string, diagnostic: Diagnostic, raises: readonly Candidate[], goal: number): boolean {
  const changes = new Map<string, Answer>();
  for (const { question, target } of raises) {
    const now = changes.get(question) ?? sheet.answers.get(question) ?? unanswered;
    changes.set(question, raised(sheet.plan, question, now, target) ?? now);
  }
  const result = themeResult(withAnswers(sheet, changes), theme, diagnostic);
  return 'level' in result && result.level >= goal;
}
