import { missingIn } from '../conditions';
import type { PlannedLock, Sheet } from '../questionnaire';
import { MAX_POINTS } from './points';
import type { LevelRange, LockResult, LockState, Tally } from './results';

export const TOP_LEVEL = 5;

/** Level of `points` out of `most`, both integers: 1 + ⌊5·points/most⌋, at most 5. */
function levelOf(points: number, most: number): number {
  return Math.min(TOP_LEVEL, 1 + Math.floor((5 * points) / most));
}

/** Level without any lock, on what is known. `known` must not be 0. */
export function uncappedLevel({ obtained, known }: Tally): number {
  return levelOf(obtained, MAX_POINTS * known);
}

type StandingLock = Omit<LockResult, 'bites'>;

export function standingLocks(sheet: Sheet, locks: readonly PlannedLock[]): StandingLock[] {
  return locks.map(({ theme, lock, when }) => {
    const truth = sheet.truth(when);
    return {
      lock: `${theme}.${lock.id}`,
      cap: lock.cap,
      state: truth === 'true' ? 'active' : truth === 'false' ? 'inactive' : 'undetermined',
      missing: missingIn(lock.when, sheet.facts),
    };
  });
}

export function capOf(locks: readonly StandingLock[], ...states: LockState[]): number {
  return Math.min(TOP_LEVEL, ...locks.filter(({ state }) => states.includes(state)).map(({ cap }) => cap));
}

/** [level(low) under active and undetermined locks, level(high) under active ones]. The weight must not be 0. */
export function levelRange(tally: Tally, locks: readonly StandingLock[]): LevelRange {
  const most = MAX_POINTS * tally.weight;
  const low = levelOf(tally.obtained, most);
  const high = levelOf(tally.obtained + MAX_POINTS * (tally.weight - tally.known), most);
  return [Math.min(low, capOf(locks, 'active', 'undetermined')), Math.min(high, capOf(locks, 'active'))];
}

/** `uncapped` is null when the theme has no level: an active lock is then said, but bites nothing. */
export function lockResults(locks: readonly StandingLock[], uncapped: number | null): LockResult[] {
  return locks.map((lock) => ({ ...lock, bites: lock.state === 'active' && uncapped !== null && lock.cap < uncapped }));
}
