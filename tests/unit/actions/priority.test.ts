import { describe, expect, it } from 'vitest';
import type { Action, Lock, Obligation, Theme } from '../../../src/content/schema';
import { FIRST_STEPS } from '../../../src/domain/actions';
import { adviceFor, anAction, anObligation, everyItem, ids } from '../../support/advice';
import { aCatalogue, aLock, aSingle, aTheme, is } from '../../support/catalogue';
import { unknown, type Answers } from '../../support/diagnostic';

interface Given {
  actions: Action[];
  obligations?: Obligation[];
  locks?: Lock[];
  answers: Answers;
  themes?: Theme[];
}
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const wide = (locks: Lock[] = []) =>
  aTheme(
    't',
    names.map((id) => aSingle(id, { weight: 1 })),
    locks,
  );
const advise = ({ actions, obligations = [], locks = [], answers, themes = [wide(locks)] }: Given) =>
  adviceFor(aCatalogue({ themes, advice: { actions, obligations } }), answers);
const high = Object.fromEntries(names.map((id) => [`t.${id}`, 'p2'])) as Answers;
const due = (id: string, question: string) => anObligation(id, { met: is(question, 'p3') });

describe('classes', () => {
  const one = (given: Given) => everyItem(advise(given))[0]!;

  it('a: ends a lock that bites', () => {
    const locks = [aLock('l', is('t.a', 'p0'), 2)];
    expect(one({ actions: [anAction('up', { 't.a': 'p1' })], locks, answers: { ...high, 't.a': 'p0' } })).toMatchObject({
      class: 'a',
      locks: ['t.l'],
    });
  });

  it('b: ends an active lock that does not bite, its cap at the level or above', () => {
    const locks = [aLock('l', is('t.a', 'p0'), 4)];
    const answers = { ...high, 't.a': 'p0' };
    expect(one({ actions: [anAction('up', { 't.a': 'p1' })], locks, answers })).toMatchObject({ class: 'b', locks: ['t.l'] });
  });

  it('b: a lock of an insufficient theme bites nothing', () => {
    const locks = [aLock('l', is('t.a', 'p0'), 1)];
    expect(one({ actions: [anAction('up', { 't.a': 'p1' })], locks, answers: { 't.a': 'p0' } })).toMatchObject({ class: 'b' });
  });

  it('b: fulfils an obligation that applies and is not met', () => {
    const given = { actions: [anAction('up', { 't.a': 'p3' })], obligations: [due('o', 't.a')], answers: high };
    expect(one(given)).toMatchObject({ class: 'b', obligations: ['o'], locks: [] });
  });

  it.each<[string, Partial<Obligation>, Answers]>([
    ['met only higher', { met: is('t.a', 'p2') }, { 't.a': 'p0' }],
    ['whose answer is not known today', { met: is('t.a', 'p1') }, { 't.a': unknown }],
    ['that does not apply', { met: is('t.a', 'p1'), when: is('t.b', 'p0'), otherwise: 'Non.' }, { 't.a': 'p0', 't.b': 'p3' }],
    ['not known to apply', { met: is('t.a', 'p1'), when: is('t.b', 'p0'), otherwise: 'Non.' }, { 't.a': 'p0', 't.b': unknown }],
    ['of confidence C', { met: is('t.a', 'p1'), confidence: 'C' }, { 't.a': 'p0' }],
    ['that no answer measures', {}, { 't.a': 'p0' }],
  ])('c: an obligation %s is none', (_, obligation, answers) => {
    const given = { actions: [anAction('up', { 't.a': 'p1' })], obligations: [anObligation('o', obligation)], answers };
    expect(one(given)).toMatchObject({ class: 'c', obligations: [] });
  });

  it('c: the obligations that its text names are only links', () => {
    const linked = anAction('up', { 't.a': 'p1' }, { obligations: ['o'] });
    expect(one({ actions: [linked], obligations: [due('o', 't.a')], answers: {} })).toMatchObject({ class: 'c', obligations: [] });
  });

  it('the strongest class wins, and all reasons are said', () => {
    const locks = [aLock('l', is('t.a', 'p0'), 2), aLock('m', is('t.a', 'p0', 'p1'), 4)];
    const given = { actions: [anAction('up', { 't.a': 'p3' })], obligations: [due('o', 't.a')], locks, answers: { ...high, 't.a': 'p0' } };
    expect(one(given)).toMatchObject({ class: 'a', locks: ['t.l', 't.m'], obligations: ['o'] });
  });
});

describe('order', () => {
  it('a before b before c, whatever the gain', () => {
    const actions = [
      anAction('c', { 't.c': 'p3', 't.d': 'p3', 't.e': 'p3' }),
      anAction('b', { 't.b': 'p3' }),
      anAction('a', { 't.a': 'p1' }),
    ];
    const locks = [aLock('l', is('t.a', 'p0'), 2)];
    expect(ids(advise({ actions, locks, obligations: [due('o', 't.b')], answers: { ...high, 't.a': 'p0' } }))).toEqual(['a', 'b', 'c']);
  });

  it('among a: lowest cap first, before gain per effort', () => {
    const locks = [aLock('three', is('t.a', 'p0'), 3), aLock('one', is('t.b', 'p0'), 1)];
    const answers = { ...high, 't.a': 'p0', 't.b': 'p0' };
    const actions = [anAction('three', { 't.a': 'p3' }, { time: 'heure' }), anAction('one', { 't.b': 'p1' }, { time: 'jours' })];
    expect(ids(advise({ actions, locks, answers }))).toEqual(['one', 'three']);
  });

  it('an action that ends several has the lowest of the caps that bite', () => {
    const locks = [aLock('four', is('t.a', 'p0'), 3), aLock('one', is('t.a', 'p0'), 1), aLock('two', is('t.b', 'p0'), 2)];
    const answers = { ...high, 't.a': 'p0', 't.b': 'p0' };
    const actions = [anAction('two', { 't.b': 'p3' }), anAction('several', { 't.a': 'p1' })];
    expect(ids(advise({ actions, locks, answers }))).toEqual(['several', 'two']);
  });

  it('a lock that does not bite, however low, gives no place among them', () => {
    // `u` is insufficient: its lock is active and bites nothing.
    const held = wide([aLock('three', is('t.a', 'p0'), 3), aLock('two', is('t.b', 'p0'), 2)]);
    const open = aTheme(
      'u',
      [...'abc'].map((id) => aSingle(id, { weight: 1 })),
      [aLock('one', is('u.a', 'p0'), 1)],
    );
    const actions = [anAction('both', { 't.a': 'p1', 'u.a': 'p1' }), anAction('two', { 't.b': 'p1' })];
    const top = Object.fromEntries(names.map((id) => [`t.${id}`, 'p3'])) as Answers;
    const answers = { ...top, 't.a': 'p0', 't.b': 'p0', 'u.a': 'p0' };
    expect(ids(advise({ actions, themes: [held, open], answers }))).toEqual(['two', 'both']);
  });

  it('then gain per effort: an hour is 1, half a day 2, days 4', () => {
    const actions = [
      anAction('days', { 't.a': 'p3' }, { time: 'jours' }),
      anAction('half', { 't.b': 'p2' }, { time: 'demi_journee' }),
      anAction('hour', { 't.c': 'p2' }, { time: 'heure' }),
    ];
    const answers = { 't.a': 'p0', 't.b': 'p0', 't.c': 'p0' };
    // 3/4, 2/2 and 2/1 of a point.
    expect(ids(advise({ actions, answers }))).toEqual(['hour', 'half', 'days']);
  });

  it('then declared order', () => {
    const up = (id: string) => anAction(id, { [`t.${id}`]: 'p1' });
    expect(ids(advise({ actions: [up('c'), up('a'), up('b')], answers: {} }))).toEqual(['c', 'a', 'b']);
    const twice = anAction('twice', { 't.a': 'p2' }, { time: 'jours' });
    expect(ids(advise({ actions: [twice, up('b')], answers: {} }))).toEqual(['twice', 'b']);
  });

  it('equal gains are equal though floats differ: 1/9 + 2/9 and 3/9', () => {
    const themes = ['t', 'u'].map((id) => aTheme(id, [aSingle('a', { weight: 1 }), aSingle('b', { weight: 2 })]));
    const actions = [anAction('sum', { 't.a': 'p1', 'u.b': 'p1' }), anAction('whole', { 't.a': 'p3' })];
    expect(ids(advise({ actions, themes, answers: {} }))).toEqual(['sum', 'whole']);
    expect(ids(advise({ actions: [...actions].reverse(), themes, answers: {} }))).toEqual(['whole', 'sum']);
  });
});

describe('three first steps, six priorities, the rest in the annex', () => {
  const steps = (list: readonly string[]) => list.map((id) => anAction(id, { [`t.${id}`]: 'p3' }));
  const dues = (list: readonly string[]) => list.map((id) => due(`o_${id}`, `t.${id}`));
  const known = Object.fromEntries(names.map((id) => [`t.${id}`, 'p0'])) as Answers;
  const sorted = (given: Given) => {
    const { priorities, annex } = advise(given);
    return [priorities.map(({ action }) => action).join(''), annex.map(({ action }) => action).join('')];
  };

  it('three steps to begin with', () => {
    expect(FIRST_STEPS).toBe(3);
  });

  it.each<[string, string, string, string, string]>([
    ['ten of c', 'abcdefghij', '', 'abcdef', 'ghij'],
    ['five of b, five of c: three of b', 'abcdefghij', 'abcde', 'abcfgh', 'deij'],
    ['five of b, two of c: b fills the places left', 'abcdefg', 'abcde', 'abcdfg', 'e'],
    ['five of b, one of c', 'abcdef', 'abcde', 'abcdef', ''],
    ['eight of b alone', 'abcdefgh', 'abcdefgh', 'abcdef', 'gh'],
    ['two of b, two of c', 'abcd', 'ab', 'abcd', ''],
  ])('%s', (_, all, obliged, priorities, annex) => {
    const given = { actions: steps([...all]), obligations: dues([...obliged]), answers: known };
    expect(sorted(given)).toEqual([priorities, annex]);
  });

  it('a takes its places first, then up to three of b, then c', () => {
    const locks = ['a', 'b'].map((id) => aLock(id, is(`t.${id}`, 'p0'), 1));
    const answers = { ...high, 't.a': 'p0', 't.b': 'p0' };
    const given = { actions: steps([...'abcdefghij']), obligations: dues([...'cdefg']), locks, answers };
    expect(sorted(given)).toEqual(['abcdeh', 'fgij']);
  });

  it('seven of a: six of them, no b', () => {
    const locks = [...'abcdefg'].map((id) => aLock(id, is(`t.${id}`, 'p0', 'p1', 'p2'), 1));
    expect(sorted({ actions: steps([...'abcdefghij']), obligations: dues([...'hi']), locks, answers: high })).toEqual(['abcdef', 'ghij']);
  });
});
