import { chosenTarget, type Diagnostic } from '../diagnostic';
import type { Sheet } from '../questionnaire';
import { capOf, levelRange, lockResults, standingLocks, uncappedLevel } from './levels';
import type { Leveled, ThemeResult } from './results';
import { answersToEstablish, count, scoreOf } from './tally';
import { targetOf } from './targets';

/**
 * Result of one theme: score with interval, completeness, level under its locks, target, and the part of every question.
 * `leftOut`: questions that a projection leaves out of the score.
 */
export function themeResult(sheet: Sheet, theme: string, diagnostic: Diagnostic, leftOut: ReadonlySet<string> = new Set()): ThemeResult {
  const { catalogue } = sheet.plan;
  const counting = (sheet.plan.byTheme.get(theme) ?? []).filter(({ id }) => !leftOut.has(id));
  const { tally, questions } = count(sheet, counting);
  const locks = standingLocks(sheet, sheet.plan.locks.get(theme) ?? []);
  const uncapped = tally.known === 0 ? null : uncappedLevel(tally);
  const level = uncapped === null ? null : Math.min(uncapped, capOf(locks, 'active'));
  const openLock = level !== null && capOf(locks, 'undetermined') < level;
  const score = scoreOf(tally, openLock ? ['openLock'] : []);
  const leveled = withLevels();
  const hasLevel = score.status === 'indicative' || score.status === 'established';
  return {
    theme,
    tally,
    questions,
    locks: lockResults(locks, hasLevel ? uncapped : null),
    target: targetOf(catalogue.levels, sheet.collectivite, theme, chosenTarget(diagnostic, theme), leveled),
    ...leveled,
  };

  function withLevels(): Leveled {
    if (score.status === 'notConcerned') return score;
    const range = levelRange(tally, locks);
    if (score.status === 'insufficient') return { ...score, levelRange: range };
    const fewAnswers = score.because.length === 1 && score.because[0] === 'fewAnswers';
    return {
      ...score,
      level: level!,
      uncapped: uncapped!,
      levelRange: range,
      toEstablish: fewAnswers ? answersToEstablish(tally, questions) : null,
    };
  }
}
