import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/content/schema';
import { effortOf, type ActionAdvice } from '../../../src/domain/actions';
import { compileCondition } from '../../../src/domain/conditions';
import type { Results } from '../../../src/domain/evaluate';
import type { QuestionResult } from '../../../src/domain/scoring';
import { everyItem } from '../../support/advice';
import { sheetFor } from '../../support/diagnostic';
import type { World } from '../../support/worlds';
import { advisedWorlds, pointsOf, resultsOf, tried } from './worlds';

const NOISE = 1e-9;
const law = (check: (world: World) => void) => fc.assert(fc.property(advisedWorlds, check), { numRuns: 100 });

interface Pair {
  theme: string;
  then: QuestionResult;
  now: QuestionResult;
}
function pairsOf(before: Results, after: Results): Pair[] {
  return before.themes.flatMap(({ theme, questions }, place) =>
    questions.map((then, index) => ({ theme, then, now: after.themes[place]!.questions[index]! })),
  );
}
const counts = ({ status }: QuestionResult) => status !== 'hidden' && status !== 'notConcerned';
const waits = ({ status }: QuestionResult) => status === 'toSpecify';

function endedLocks(before: Results, after: Results) {
  const later = new Map(after.themes.flatMap(({ locks }) => locks).map(({ lock, state }) => [lock, state]));
  return before.themes.flatMap(({ locks }) => locks).filter(({ lock, state }) => state === 'active' && later.get(lock) !== 'active');
}

function gainByHand({ catalogue }: World, before: Results, after: Results): number {
  let total = 0;
  let weights = 0;
  for (const { id, weight: omega = 1 } of catalogue.themes) {
    const both = pairsOf(before, after).filter(({ theme, then, now }) => theme === id && counts(then) && counts(now));
    const weight = both.reduce((sum, { then }) => sum + then.weight, 0);
    if (weight === 0) continue;
    // A question that waits for a fact again is not counted as lost: never negative.
    const risen = both.reduce((sum, { then, now }) => sum + then.weight * Math.max(0, pointsOf(now) - pointsOf(then)), 0);
    weights += omega;
    total += (omega * 100 * risen) / (3 * weight);
  }
  return weights === 0 ? 0 : total / weights;
}

const openByHand = (world: World, { when }: Action, before: Results, after: Results) =>
  (when === undefined || sheetFor(world.catalogue, world.answers, world.meta).truth(compileCondition(when)) !== 'false') &&
  (endedLocks(before, after).length > 0 ||
    pairsOf(before, after).some(({ then, now }) => counts(then) && !waits(then) && pointsOf(now) > pointsOf(then)));

describe('on any content and any record', () => {
  it('an action is advised if and only if it is open', { timeout: 60_000 }, () => {
    law((world) => {
      const expected = world.catalogue.actions.filter((action) => {
        const { before, after } = tried(world, action);
        return openByHand(world, action, before, after);
      });
      const advised = everyItem(resultsOf(world).actions).map(({ action }) => action);
      expect([...advised].sort()).toEqual(expected.map(({ id }) => id).sort());
    });
  });

  it('its gain, locks, obligations and class are those of the method', { timeout: 60_000 }, () => {
    law((world) => {
      for (const found of everyItem(resultsOf(world).actions)) {
        const { before, after } = tried(world, actionOf(world, found));
        const ended = endedLocks(before, after);
        const fulfilled = before.obligations.filter(
          ({ status }, index) => status === 'notMet' && after.obligations[index]!.status === 'met',
        );
        expect(found.gain).toBeCloseTo(gainByHand(world, before, after), 8);
        expect(found.locks).toEqual(ended.map(({ lock }) => lock));
        expect(found.obligations).toEqual(fulfilled.map(({ obligation }) => obligation));
        const rest = ended.length > 0 || fulfilled.length > 0 ? 'b' : 'c';
        expect(found.class).toBe(ended.some(({ bites }) => bites) ? 'a' : rest);
      }
    });
  });

  it('a gain is never negative', { timeout: 60_000 }, () => {
    law((world) => {
      for (const found of everyItem(resultsOf(world).actions)) {
        expect(found.gain).toBeGreaterThanOrEqual(0);
        expect(found.gain).toBeLessThanOrEqual(100 + NOISE);
      }
    });
  });

  it('the order is class, cap, gain per effort; six at most, and the rest after', { timeout: 60_000 }, () => {
    law((world) => {
      const { actions } = resultsOf(world);
      for (const list of [actions.priorities, actions.annex]) {
        list.slice(1).forEach((next, index) => expect(inOrder(world, list[index]!, next)).toBe(true));
      }
      const all = everyItem(actions);
      expect(new Set(all.map(({ action }) => action)).size).toBe(all.length);
      expect(actions.priorities).toHaveLength(Math.min(6, all.length));
      const held = actions.priorities.filter((item) => item.class === 'b').length;
      if (held > 3) expect(actions.annex.filter((item) => item.class !== 'b')).toEqual([]);
      if (actions.priorities.some((item) => item.class === 'c') && held < 3)
        expect(actions.annex.filter((item) => item.class === 'b')).toEqual([]);
      if (held > 0) expect(actions.annex.filter((item) => item.class === 'a')).toEqual([]);
    });
  });
});

function actionOf({ catalogue }: World, { action }: ActionAdvice): Action {
  return catalogue.actions.find(({ id }) => id === action)!;
}

function inOrder(world: World, one: ActionAdvice, next: ActionAdvice): boolean {
  if (one.class !== next.class) return one.class < next.class;
  const cap = ({ locks }: ActionAdvice) =>
    Math.min(
      ...resultsOf(world)
        .themes.flatMap((theme) => theme.locks)
        .filter(({ lock, bites }) => bites && locks.includes(lock))
        .map((lock) => lock.cap),
    );
  if (one.class === 'a' && cap(one) !== cap(next)) return cap(one) < cap(next);
  const worth = (item: ActionAdvice) => item.gain / effortOf(actionOf(world, item));
  const ahead = worth(one) - worth(next);
  if (Math.abs(ahead) > NOISE) return ahead > 0;
  const place = ({ action }: ActionAdvice) => world.catalogue.actions.findIndex(({ id }) => id === action);
  return place(one) < place(next);
}
