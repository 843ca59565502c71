import { observe, stampAbove, startOfTime, tick, type ClockState, type Fragment, type Registers } from '../domain/diagnostic';
import type { CadranDatabase } from './database';
import { field } from './rows';
import { readSetting } from './settings';

/** The clock as this computer left it; the start of time if it was never kept, or can no longer be read. */
export async function readClock(database: CadranDatabase): Promise<ClockState> {
  const value = await readSetting(database, 'clock');
  const [time, counter] = [field(value, 'time'), field(value, 'counter')];
  return isCount(time) && isCount(counter) ? { time, counter } : startOfTime;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** The clock after all that this device's own fragment holds, suspect stamps apart. */
export function observeAll(clock: ClockState, fragment: Fragment, now: number): ClockState {
  return Object.values(fragment.registers).reduce((seen, { t }) => observe(seen, t, now), clock);
}

/**
 * A stamp that wins over what `present` holds at `key`. Over a suspect stamp it is set just above it, since the clock must not follow it.
 */
export function nextStamp(
  clock: ClockState,
  present: Registers,
  key: string,
  now: number,
  device: string,
): { clock: ClockState; stamp: string } {
  const held = Object.hasOwn(present, key) ? present[key] : undefined;
  const ticked = tick(held === undefined ? clock : observe(clock, held.t, now), now, device);
  if (held === undefined || ticked.stamp > held.t) return ticked;
  return { clock: ticked.clock, stamp: stampAbove(held.t, device) };
}
