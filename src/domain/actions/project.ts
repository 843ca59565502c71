import type { Diagnostic } from '../diagnostic';
import { isScored, type Sheet } from '../questionnaire';
import { overallResult, themeResult, TOP_LEVEL, type OverallResult, type ThemeResult } from '../scoring';
import { applySets } from './apply';

export interface Projection {
  themes: ThemeResult[];
  overall: OverallResult;
  /** Scored questions that these actions would open: left out of the projected scores, to be answered then. */
  opened: string[];
  /** Questions without a known answer today that these actions would settle: left out as well, since nothing says where they start from. */
  settled: string[];
}

/** The results if these actions were done: their `sets` applied in declared order (scoring.md, "Projection"). */
export function project(sheet: Sheet, actions: readonly string[], diagnostic: Diagnostic): Projection {
  const { catalogue } = sheet.plan;
  const done = catalogue.actions.filter(({ id }) => actions.includes(id)).reduce((next, { sets }) => applySets(next, sets), sheet);
  const scored = [...sheet.plan.questions.values()].filter(({ question }) => isScored(question));
  const opened = scored
    .filter(({ id }) => sheet.reading(id).visibility === 'hidden' && done.reading(id).visibility !== 'hidden')
    .map(({ id }) => id);
  const settled = scored
    .filter(({ id }) => !known(sheet, id) && sheet.reading(id).visibility !== 'hidden' && known(done, id))
    .map(({ id }) => id);
  const left = new Set([...opened, ...settled]);
  const themes = catalogue.themes.map(({ id }) => {
    const result = themeResult(done, id, diagnostic, left);
    return result.status === 'notConcerned' && themeResult(done, id, diagnostic).status !== 'notConcerned' ? unsaid(result) : result;
  });
  return {
    themes,
    overall: overallResult(themes, (id) => catalogue.themes.find((theme) => theme.id === id)?.weight ?? 1),
    opened,
    settled,
  };
}

/** A theme of which every question was left out: it concerns the commune, and nothing can be said of its score. */
function unsaid({ theme, tally, questions, locks, target }: ThemeResult): ThemeResult {
  const status = target.level === null ? 'none' : 'toComplete';
  const cap = Math.min(TOP_LEVEL, ...locks.filter(({ state }) => state === 'active').map((lock) => lock.cap));
  return { theme, tally, questions, locks, target: { ...target, status }, status: 'insufficient', low: 0, high: 100, levelRange: [1, cap] };
}

function known(sheet: Sheet, id: string): boolean {
  const { visibility, answer } = sheet.reading(id);
  return visibility === 'visible' && answer.state === 'answered';
}
