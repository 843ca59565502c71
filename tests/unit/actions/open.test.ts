import { describe, expect, it } from 'vitest';
import { aCatalogue, aComputed, aLock, aMultiple, aSingle, aTheme, all, is, only } from '../../support/catalogue';
import { adviceFor, anAction, everyItem, ids } from '../../support/advice';
import { notConcerned, unknown, type Answers } from '../../support/diagnostic';
import type { Action, Lock, Question } from '../../../src/content/schema';

const questions: Question[] = [
  aSingle('q', { weight: 1, notConcerned: 'Rien de tel.' }),
  aMultiple('many', { weight: 1 }),
  aSingle('free', { options: { a: 0, b: 0 } }),
  aSingle('gated', { weight: 1, when: is('t.q', 'p3') }),
];
const open = (actions: Action[], answers: Answers, locks: Lock[] = []) =>
  ids(adviceFor(aCatalogue({ themes: [aTheme('t', questions, locks)], advice: { actions } }), answers));

describe('an action is open when it raises a visible scored question', () => {
  const raise = [anAction('up', { 't.q': 'p2' })];

  it.each<[string, Answers, boolean]>([
    ['below its aim', { 't.q': 'p1' }, true],
    ['at its aim', { 't.q': 'p2' }, false],
    ['above it', { 't.q': 'p3' }, false],
    ['unknown', { 't.q': unknown }, true],
    ['unanswered', {}, true],
    ['not concerned', { 't.q': notConcerned }, false],
  ])('%s', (_, answers, expected) => {
    expect(open(raise, answers)).toEqual(expected ? ['up'] : []);
  });

  it('a tick that brings a point, but not the fourth beyond three', () => {
    const tick = [anAction('tick', { 't.many': ['x4'] })];
    expect(open(tick, { 't.many': ['x1', 'x2'] })).toEqual(['tick']);
    expect(open(tick, { 't.many': ['rien'] })).toEqual(['tick']);
    expect(open(tick, { 't.many': ['x1', 'x2', 'x3'] })).toEqual([]);
  });

  it('a question without points, or hidden, opens nothing', () => {
    expect(open([anAction('say', { 't.free': 'b' })], { 't.free': 'a' })).toEqual([]);
    expect(open([anAction('later', { 't.gated': 'p3' })], { 't.q': 'p0' })).toEqual([]);
    expect(open([anAction('later', { 't.gated': 'p3' })], { 't.q': 'p3' })).toEqual(['later']);
  });

  it('one that waits for a fact is not visible: nothing to raise yet', () => {
    expect(open([anAction('later', { 't.gated': 'p3' })], { 't.q': unknown, 't.gated': 'p0' })).toEqual([]);
  });

  it('a computed question counts, by the one it is counted from', () => {
    const counted = aMultiple('inv', { groups: [{ id: 'g1' }, { id: 'g2' }], groupOf: { x1: 'g1', x2: 'g1', x3: 'g2', x4: 'g2' } });
    const catalogue = aCatalogue({
      themes: [aTheme('t', [counted, aComputed('sum', 't.inv')])],
      advice: { actions: [anAction('same', { 't.inv': ['x2'] }), anAction('other', { 't.inv': ['x3'] })] },
    });
    expect(ids(adviceFor(catalogue, { 't.inv': ['x1'] }))).toEqual(['other']);
    expect(ids(adviceFor(catalogue, { 't.inv': unknown }))).toEqual(['same', 'other']);
  });
});

describe('an action is open when it ends an active lock', () => {
  const lock = aLock('usb', only('t.many', 'vide'), 2);
  const leave = [anAction('leave', { 't.many': ['x1'] })];

  it('even when it raises nothing', () => {
    const silent = aLock('said', is('t.free', 'a'), 2);
    const catalogue = (state: string) => open([anAction('say', { 't.free': 'b' })], { 't.free': state }, [silent]);
    // `b` is worth no more than `a`: a single choice is raised, never merely changed.
    expect(catalogue('a')).toEqual([]);
    const ticked = aTheme('t', [aMultiple('many'), aSingle('q', { weight: 1 })], [lock]);
    const found = adviceFor(aCatalogue({ themes: [ticked], advice: { actions: leave } }), { 't.many': ['vide'], 't.q': 'p3' });
    expect(everyItem(found)).toMatchObject([{ action: 'leave', class: 'a', gain: 0, locks: ['t.usb'] }]);
  });

  it('not when the lock only might hold', () => {
    const ticked = aTheme('t', [aMultiple('many'), aSingle('q', { weight: 1 })], [lock]);
    const catalogue = aCatalogue({ themes: [ticked], advice: { actions: leave } });
    expect(ids(adviceFor(catalogue, { 't.many': unknown, 't.q': 'p3' }))).toEqual([]);
    expect(ids(adviceFor(catalogue, { 't.many': ['vide', 'x2'], 't.q': 'p3' }))).toEqual([]);
  });

  it('also when it then only might hold', () => {
    const maybe = aLock('maybe', { any: [is('t.q', 'p0'), is('t.free', 'a')] }, 2);
    const catalogue = aCatalogue({ themes: [aTheme('t', questions, [maybe])], advice: { actions: [anAction('up', { 't.q': 'p1' })] } });
    expect(everyItem(adviceFor(catalogue, { 't.q': 'p0', 't.free': unknown }))).toMatchObject([{ action: 'up', locks: ['t.maybe'] }]);
  });

  it('not when another reason keeps the lock', () => {
    const two = aLock('both', { any: [is('t.q', 'p0'), is('t.free', 'a')] }, 2);
    const found = adviceFor(
      aCatalogue({ themes: [aTheme('t', questions, [two])], advice: { actions: [anAction('up', { 't.q': 'p1' })] } }),
      { 't.q': 'p0', 't.free': 'a' },
    );
    expect(everyItem(found)).toMatchObject([{ action: 'up', locks: [] }]);
  });
});

describe('its own condition', () => {
  const when = (condition: Action['when']) => [anAction('up', { 't.q': 'p3' }, { when: condition })];

  it('true or undetermined: open; false: not', () => {
    const small = is('t.free', 'a');
    expect(open(when(small), { 't.q': 'p0', 't.free': 'a' })).toEqual(['up']);
    expect(open(when(small), { 't.q': 'p0', 't.free': unknown })).toEqual(['up']);
    expect(open(when(small), { 't.q': 'p0' })).toEqual(['up']);
    expect(open(when(small), { 't.q': 'p0', 't.free': 'b' })).toEqual([]);
  });

  it('on a hidden question: false', () => {
    expect(open(when(is('t.gated', 'p0')), { 't.q': 'p0', 't.gated': 'p0' })).toEqual([]);
    expect(open(when(all(is('t.q', 'p0'), is('t.gated', 'p0'))), { 't.q': 'p0' })).toEqual([]);
  });

  it('is read on the answers of today, not on those that the action brings', () => {
    expect(open(when(is('t.q', 'p0')), { 't.q': 'p0' })).toEqual(['up']);
    expect(open(when(is('t.q', 'p3')), { 't.q': 'p0' })).toEqual([]);
  });
});
