import type { Path } from '../diagnostic';
import { isScored, type PlannedQuestion } from './plan';
import type { Sheet } from './sheet';

/** `toSpecify`: all that is asked has an answer, but some questions still depend on a fact not known. */
export type TaskState = 'notStarted' | 'inProgress' | 'toSpecify' | 'done' | 'notConcerned';

export interface ThemeProgress {
  theme: string;
  state: TaskState;
  /** Questions asked on this path, now. */
  total: number;
  /** Of those, the ones with any answer, "je ne sais pas" and "pas concerné" included. */
  given: number;
  unknown: number;
  /** Asked or not only when another fact is known. */
  toSpecify: number;
}

/** The questions put to the user in a theme on a path, in order: visible ones, computed ones left out. */
export function askedIn(sheet: Sheet, theme: string, path: Path): PlannedQuestion[] {
  return onPath(sheet, theme, path).filter((question) => sheet.reading(question.id).visibility === 'visible');
}

function onPath(sheet: Sheet, theme: string, path: Path): PlannedQuestion[] {
  const questions = sheet.plan.byTheme.get(theme) ?? [];
  return questions.filter(({ question }) => question.kind !== 'computed' && (path === 'complete' || question.express));
}

export function progressOf(sheet: Sheet, theme: string, path: Path): ThemeProgress {
  const asked = askedIn(sheet, theme, path);
  const states = asked.map((question) => sheet.reading(question.id).answer.state);
  const given = states.filter((state) => state !== 'unanswered').length;
  const all = onPath(sheet, theme, path);
  const toSpecify = all.filter((question) => sheet.reading(question.id).visibility === 'toSpecify').length;
  const scored = (questions: readonly PlannedQuestion[]) => questions.some(({ question }) => isScored(question));
  return {
    theme,
    state: taskState(asked.length, given, toSpecify, scored(all) && !scored(asked)),
    total: asked.length,
    given,
    unknown: states.filter((state) => state === 'unknown').length,
    toSpecify,
  };
}

function taskState(total: number, given: number, toSpecify: number, nothingScored: boolean): TaskState {
  if (given < total) return given === 0 ? 'notStarted' : 'inProgress';
  if (toSpecify > 0) return 'toSpecify';
  return total === 0 || nothingScored ? 'notConcerned' : 'done';
}

/** The question after `id` in its theme on this path, or null at the end: the theme's summary comes next. */
export function nextIn(sheet: Sheet, id: string, path: Path): PlannedQuestion | null {
  return neighbour(sheet, id, path, 1);
}

export function previousIn(sheet: Sheet, id: string, path: Path): PlannedQuestion | null {
  return neighbour(sheet, id, path, -1);
}

function neighbour(sheet: Sheet, id: string, path: Path, step: 1 | -1): PlannedQuestion | null {
  const [theme] = id.split('.') as [string];
  const order = sheet.plan.byTheme.get(theme) ?? [];
  const asked = new Set(askedIn(sheet, theme, path));
  let index = order.findIndex((question) => question.id === id) + step;
  while (index >= 0 && index < order.length) {
    const question = order[index]!;
    if (asked.has(question)) return question;
    index += step;
  }
  return null;
}

/** The first question without an answer, theme by theme in order, or null when the path is complete. */
export function firstOpen(sheet: Sheet, path: Path): PlannedQuestion | null {
  for (const theme of sheet.plan.byTheme.keys()) {
    const open = askedIn(sheet, theme, path).find((question) => sheet.reading(question.id).answer.state === 'unanswered');
    if (open !== undefined) return open;
  }
  return null;
}
