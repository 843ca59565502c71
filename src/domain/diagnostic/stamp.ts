/**
 * Hybrid logical clock: `time36-counter-device`. Stamps of one device always grow, even when the PC's clock goes back; comparing the raw
 * strings orders them, ties between devices included.
 */
const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const DAY_MS = 86_400_000;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;

export interface ClockState {
  /** Milliseconds since 1970, never going back. */
  time: number;
  counter: number;
}

const STAMP = /^([0-9a-z]{9})-([0-9a-z]{4})-([A-Za-z0-9]{1,32})$/;

export const startOfTime: ClockState = { time: 0, counter: 0 };

export function isStamp(text: string): boolean {
  return STAMP.test(text);
}

/** Milliseconds read in a stamp; the stamp must satisfy `isStamp`. */
export function stampTime(stamp: string): number {
  return parseInt(stamp.slice(0, TIME_DIGITS), 36);
}

export function stampDevice(stamp: string): string {
  return stamp.slice(TIME_DIGITS + COUNTER_DIGITS + 2);
}

/** More than 24 h ahead of `now` (ms): shown as suspect, and it never advances our clock. */
export function isSuspect(stamp: string, now: number): boolean {
  return stampTime(stamp) > now + DAY_MS;
}

/** The next stamp of this device, greater than all that it gave before. `now` in ms. */
export function tick(clock: ClockState, now: number, device: string): { clock: ClockState; stamp: string } {
  const next = advance(clock, now);
  return { clock: next, stamp: format(next, device) };
}

/** The clock after meeting a stamp (ours at start-up, or another device's); a suspect one leaves it as it was. */
export function observe(clock: ClockState, stamp: string, now: number): ClockState {
  if (isSuspect(stamp, now)) return clock;
  const seen = { time: stampTime(stamp), counter: parseInt(stamp.slice(TIME_DIGITS + 1, TIME_DIGITS + 1 + COUNTER_DIGITS), 36) };
  return seen.time > clock.time || (seen.time === clock.time && seen.counter > clock.counter) ? seen : clock;
}

/** A stamp just above `stamp`, for the user who answers again over a suspect one: it wins there without moving our clock. */
export function stampAbove(stamp: string, device: string): string {
  const seen = { time: stampTime(stamp), counter: parseInt(stamp.slice(TIME_DIGITS + 1, TIME_DIGITS + 1 + COUNTER_DIGITS), 36) };
  return format(advance(seen, 0), device);
}

function advance(clock: ClockState, now: number): ClockState {
  const time = Math.floor(now);
  if (time > clock.time) return { time, counter: 0 };
  if (clock.counter + 1 < COUNTER_LIMIT) return { time: clock.time, counter: clock.counter + 1 };
  return { time: clock.time + 1, counter: 0 };
}

function format(clock: ClockState, device: string): string {
  const time = clock.time.toString(36).padStart(TIME_DIGITS, '0');
  return `${time}-${clock.counter.toString(36).padStart(COUNTER_DIGITS, '0')}-${device}`;
}
