import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStamp, isSuspect, observe, stampAbove, stampDevice, startOfTime, stampTime, tick } from '../../../src/domain/diagnostic';
import { DAY, NOON, stampAt } from '../storage/fragments';

const time = fc.integer({ min: 1, max: 4 * NOON });
const counter = fc.integer({ min: 0, max: 36 ** 4 - 1 });
const stamp = fc.tuple(time, fc.constantFrom('pc', 'Mairie2'), counter).map((parts) => stampAt(...parts));

describe('stamps', () => {
  it('of one device always grow, whatever its clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(time, fc.constantFrom(0, 1, NOON)), { minLength: 2, maxLength: 60 }), (times) => {
        let clock = startOfTime;
        let last = '';
        for (const now of times) {
          const next = tick(clock, now, 'pc');
          expect(isStamp(next.stamp)).toBe(true);
          expect(next.stamp > last).toBe(true);
          ({ clock, stamp: last } = next);
        }
      }),
    );
  });

  it('grow while the clock is stuck, past the end of the counter', () => {
    const full = { time: NOON, counter: 36 ** 4 - 1 };
    const next = tick(full, NOON - DAY, 'pc');
    expect(next.clock).toStrictEqual({ time: NOON + 1, counter: 0 });
    expect(next.stamp > stampAt(NOON, 'pc', 36 ** 4 - 1)).toBe(true);
  });

  it('are ordered as text by time, then counter, then device', () => {
    fc.assert(
      fc.property(time, counter, time, counter, (t1, c1, t2, c2) => {
        fc.pre(t1 !== t2 || c1 !== c2);
        const expected = t1 - t2 || c1 - c2;
        expect(stampAt(t1, 'pc', c1) > stampAt(t2, 'Mairie2', c2)).toBe(expected > 0);
      }),
    );
  });

  it('say their time and their device', () => {
    expect(stampTime(stampAt(NOON, 'Mairie2', 7))).toBe(NOON);
    expect(stampDevice(stampAt(NOON, 'Mairie2', 7))).toBe('Mairie2');
  });

  it.each(['', '0', `${stampAt(NOON, 'pc')} `, stampAt(NOON, 'pc').toUpperCase(), '000000000-0000-', '000000000-0000-a_b'])(
    'refuse %j',
    (text) => {
      expect(isStamp(text)).toBe(false);
    },
  );
});

describe('a clock', () => {
  it('follows what it meets, and the next stamp is greater', () => {
    fc.assert(
      fc.property(stamp, time, time, (met, now, past) => {
        fc.pre(!isSuspect(met, now));
        const clock = observe({ time: past, counter: 3 }, met, now);
        expect(tick(clock, now, 'a').stamp > met).toBe(true);
        expect(clock.time).toBeGreaterThanOrEqual(past);
      }),
    );
  });

  it('never follows a stamp more than 24 h ahead', () => {
    const clock = { time: NOON, counter: 2 };
    expect(isSuspect(stampAt(NOON + DAY, 'pc'), NOON)).toBe(false);
    expect(isSuspect(stampAt(NOON + DAY + 1, 'pc'), NOON)).toBe(true);
    expect(observe(clock, stampAt(NOON + DAY + 1, 'pc'), NOON)).toBe(clock);
    expect(observe(clock, stampAt(NOON + DAY, 'pc'), NOON)).toStrictEqual({ time: NOON + DAY, counter: 0 });
  });

  it('can still be answered above a suspect stamp', () => {
    fc.assert(
      fc.property(stamp, (suspect) => {
        const above = stampAbove(suspect, 'a');
        expect(above > suspect && isStamp(above)).toBe(true);
        expect(stampTime(above) - stampTime(suspect)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
