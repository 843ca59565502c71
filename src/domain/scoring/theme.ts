import { chosenTarget, type Diagnostic } from '../diagnostic';
import type { Sheet } from '../questionnaire';
import { capOf, levelRange, lockResults, standingLocks, uncappedLevel } from './levels';
import type { Leveled, ThemeResult } from './results';
import { count, scoreOf } from './tally';
import { targetOf } from './targets';

/** Result of one theme: score with interval, completeness, level under its locks, target, and the part of every question. */
export function themeResult(sheet: Sheet, theme: string, diagnostic: Diagnostic): ThemeResult {
  const { catalogue } = sheet.plan;
  const { tally, questions } = count(sheet, sheet.plan.byTheme.get(theme) ?? []);
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
    return { ...score, level: level!, uncapped: uncapped!, levelRange: range };
  }
}
