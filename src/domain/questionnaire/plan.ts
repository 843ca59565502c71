import type { Catalogue, Question, Theme } from '../../content/schema';
import { compileCondition, type Compiled } from '../conditions';

export interface PlannedQuestion {
  /** Full id: `theme.question`. */
  id: string;
  theme: string;
  question: Question;
  when: Compiled | null;
  /** Conditions of the option groups that have one. */
  groups: ReadonlyMap<string, Compiled>;
}

export interface PlannedLock {
  theme: string;
  lock: Theme['locks'][number];
  when: Compiled;
}

/** The catalogue with its ids resolved and its conditions compiled. */
export interface Plan {
  catalogue: Catalogue;
  questions: ReadonlyMap<string, PlannedQuestion>;
  /** Questions by theme, `identite` included, in declared order. */
  byTheme: ReadonlyMap<string, readonly PlannedQuestion[]>;
  locks: ReadonlyMap<string, readonly PlannedLock[]>;
}

const plans = new WeakMap<Catalogue, Plan>();

/** Compiled once for each catalogue object, which is frozen. */
export function planOf(catalogue: Catalogue): Plan {
  let plan = plans.get(catalogue);
  if (plan === undefined) {
    plan = build(catalogue);
    plans.set(catalogue, plan);
  }
  return plan;
}

/** Throws on an id that the plan lacks: ids come from the catalogue, so this is a programming error. */
export function planned(plan: Plan, id: string): PlannedQuestion {
  const question = plan.questions.get(id);
  if (question === undefined) throw new Error(`No question ${id} in content version ${plan.catalogue.version}`);
  return question;
}

export function isScored(question: Question): boolean {
  return question.kind !== 'number' && question.weight !== undefined;
}

export function weightOf(question: Question): number {
  return question.kind === 'number' ? 0 : (question.weight ?? 0);
}

function build(catalogue: Catalogue): Plan {
  const byTheme = new Map<string, PlannedQuestion[]>();
  for (const theme of [catalogue.identity, ...catalogue.themes]) {
    byTheme.set(
      theme.id,
      theme.questions.map((question) => planQuestion(theme.id, question)),
    );
  }
  const locks = new Map(
    catalogue.themes.map((theme) => [theme.id, theme.locks.map((lock) => ({ theme: theme.id, lock, when: compileCondition(lock.when) }))]),
  );
  const questions = new Map([...byTheme.values()].flat().map((question) => [question.id, question]));
  return { catalogue, questions, byTheme, locks };
}

function planQuestion(theme: string, question: Question): PlannedQuestion {
  const when = question.kind !== 'computed' && question.when !== undefined ? compileCondition(question.when) : null;
  const groups = new Map<string, Compiled>();
  for (const group of question.kind === 'multiple' ? (question.groups ?? []) : []) {
    if (group.when !== undefined) groups.set(group.id, compileCondition(group.when));
  }
  return { id: `${theme}.${question.id}`, theme, question, when, groups };
}
