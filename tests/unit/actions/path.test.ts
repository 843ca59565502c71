import { describe, expect, it } from 'vitest';
import type { Action, Lock, Question, Theme } from '../../../src/content/schema';
import { pathToNextLevel } from '../../../src/domain/actions';
import { planOf, readSheet } from '../../../src/domain/questionnaire';
import { anAction } from '../../support/advice';
import { aCatalogue, aComputed, aLock, aMultiple, aSingle, aTheme, is } from '../../support/catalogue';
import { aDiagnostic, notConcerned, resultsFor, unknown, type Answers } from '../../support/diagnostic';

const pathIn = (themes: Theme[], actions: Action[], answers: Answers) => {
  const diagnostic = aDiagnostic({ answers });
  return pathToNextLevel(readSheet(planOf(aCatalogue({ themes, advice: { actions } })), diagnostic), themes[0]!.id, diagnostic);
};
const path = (questions: Question[], actions: Action[], answers: Answers, locks: Lock[] = []) =>
  pathIn([aTheme('t', questions, locks)], actions, answers);
const q = (id: string, weight: 1 | 2 | 3 = 1) => aSingle(id, { weight, notConcerned: 'Rien de tel.' });
const to = (value: string | string[]) => ({ state: 'answered', value });

describe('the path to the next level', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => q(id));
  const ones: Answers = { 't.a': 'p1', 't.b': 'p1', 't.c': 'p1', 't.d': 'p1', 't.e': 'p1' };

  it('is one answer when one suffices: 5 points of 15, level 2; level 3 from 6', () => {
    expect(path(five, [anAction('up', { 't.c': 'p2' })], ones)).toEqual({
      status: 'found',
      level: 3,
      effort: 2,
      raises: [{ question: 't.c', answer: to('p2'), action: 'up' }],
    });
  });

  it('takes the least effort, even with more answers', () => {
    const actions = [
      anAction('days', { 't.a': 'p3' }, { time: 'jours' }),
      anAction('hour', { 't.b': 'p2', 't.c': 'p2' }, { time: 'heure' }),
    ];
    // 4 points of 15: level 2; two more make 6.
    const answers = { ...ones, 't.a': 'p0' };
    expect(path(five, actions, answers)).toMatchObject({ effort: 1, raises: [{ question: 't.b' }, { question: 't.c' }] });
  });

  it('counts an action once, whatever it raises; then takes the fewest answers', () => {
    const actions = [anAction('two', { 't.b': 'p2', 't.c': 'p2' }), anAction('one', { 't.a': 'p2' })];
    const answers = { ...ones, 't.a': 'p0' };
    expect(path(five, actions, answers)).toMatchObject({ effort: 2, raises: [{ question: 't.a', action: 'one' }] });
  });

  it('then the declared order of the actions', () => {
    const actions = ['d', 'b', 'a'].map((id) => anAction(`up_${id}`, { [`t.${id}`]: 'p2' }));
    expect(path(five, actions, ones)).toMatchObject({ raises: [{ action: 'up_d' }] });
  });

  it('never goes without what is needed: the level is capped, and the lock must be ended', () => {
    const locks = [aLock('l', is('t.a', 'p0'), 1)];
    const answers = { ...ones, 't.a': 'p0', 't.e': 'p3' };
    const actions = [anAction('up', { 't.b': 'p3' }, { time: 'heure' }), anAction('end', { 't.a': 'p1' }, { time: 'jours' })];
    expect(path(five, actions, answers, locks)).toMatchObject({ level: 2, effort: 4, raises: [{ action: 'end' }] });
  });

  it('ends a lock that reads a question of another theme', () => {
    const themes = [aTheme('t', five, [aLock('l', is('u.copy', 'p0'), 1)]), aTheme('u', [q('copy')])];
    const actions = [anAction('copy', { 'u.copy': 'p2' }), anAction('more', { 't.a': 'p3' })];
    const found = pathIn(themes, actions, { ...ones, 'u.copy': 'p0' });
    expect(found).toMatchObject({ level: 2, raises: [{ question: 'u.copy', action: 'copy' }] });
  });

  it('leaves alone what no active lock reads', () => {
    const themes = [aTheme('t', five, [aLock('l', is('u.copy', 'p0'), 1)]), aTheme('u', [q('copy')])];
    expect(pathIn(themes, [anAction('copy', { 'u.copy': 'p2' })], { ...ones, 'u.copy': 'p1' })).toEqual({
      status: 'none',
      because: 'tooFar',
    });
  });

  it('raises a computed question by the one it is counted from', () => {
    const inventory = aMultiple('inv', { groups: [{ id: 'g1' }, { id: 'g2' }], groupOf: { x1: 'g1', x2: 'g2', x3: 'g2', x4: 'g2' } });
    const found = path([inventory, aComputed('sum', 't.inv')], [anAction('more', { 't.inv': ['x2'] })], { 't.inv': ['x1'] });
    expect(found).toMatchObject({ raises: [{ question: 't.inv', answer: to(['x1', 'x2']), action: 'more' }] });
  });

  it('may answer what is not known today', () => {
    const answers = { ...ones, 't.a': unknown };
    expect(path(five, [anAction('know', { 't.a': 'p3' })], answers)).toMatchObject({ level: 3, raises: [{ question: 't.a' }] });
  });

  it('changes four answers when it must, never five', () => {
    const letters = [...'abcdefgh'];
    const low = (count: number) => {
      const some = letters.slice(0, count);
      const actions = some.map((id) => anAction(`up_${id}`, { [`t.${id}`]: 'p1' }));
      return path(
        some.map((id) => q(id)),
        actions,
        Object.fromEntries(some.map((id) => [`t.${id}`, 'p0'])),
      );
    };
    // Level 2 begins at a fifth: 4 points of 18, 5 of 24.
    expect(low(6)).toMatchObject({ level: 2, effort: 8, raises: [{}, {}, {}, {}] });
    expect(low(8)).toEqual({ status: 'none', because: 'tooFar' });
  });

  it('puts two actions together on one multiple choice: ticks are added', () => {
    const actions = [anAction('x', { 't.m': ['x1'] }), anAction('y', { 't.m': ['x2'] })];
    // 0 of 9 is level 1; 1 of 9 still is; 2 of 9 make level 2.
    const found = path([aMultiple('m', { weight: 1 }), q('a'), q('b')], actions, { 't.m': ['rien'], 't.a': 'p0', 't.b': 'p0' });
    expect(found).toMatchObject({ status: 'found', level: 2, effort: 4 });
  });

  it('proposes no action whose own condition is false', () => {
    const closed = anAction('closed', { 't.c': 'p2' }, { time: 'heure', when: is('t.a', 'p3') });
    const found = path(five, [closed, anAction('open', { 't.c': 'p2' })], ones);
    expect(found).toMatchObject({ status: 'found', effort: 2, raises: [{ action: 'open' }] });
    expect(path(five, [closed], ones)).toEqual({ status: 'none', because: 'tooFar' });
  });
});

describe('no path, and why', () => {
  const actions = [anAction('up', { 't.a': 'p3' })];

  it('insufficient', () => {
    expect(path([q('a'), q('b'), q('c')], actions, { 't.a': 'p1' })).toEqual({ status: 'none', because: 'insufficient' });
    expect(path([q('a')], actions, {})).toEqual({ status: 'none', because: 'insufficient' });
  });

  it('level 5', () => {
    expect(path([q('a')], actions, { 't.a': 'p3' })).toEqual({ status: 'none', because: 'top' });
  });

  it('level 5 held down by a lock is not the top', () => {
    const locks = [aLock('l', is('t.b', 'p0'), 3)];
    const held = { 't.a': 'p3', 't.b': 'p0', 't.c': 'p3' };
    const found = path([q('a', 3), q('b'), q('c', 3)], [anAction('end', { 't.b': 'p1' })], held, locks);
    expect(found).toMatchObject({ status: 'found', raises: [{ action: 'end' }] });
  });

  it('too far: nothing to raise, or not enough', () => {
    expect(path([q('a'), q('b')], [], { 't.a': 'p0', 't.b': 'p0' })).toEqual({ status: 'none', because: 'tooFar' });
    const small = [anAction('up', { 't.a': 'p1' })];
    expect(path([q('a'), q('b', 3)], small, { 't.a': 'p0', 't.b': 'p0' })).toEqual({ status: 'none', because: 'tooFar' });
  });

  it('"pas concerné" is not raised', () => {
    const found = path([q('a'), q('b')], actions, { 't.a': notConcerned, 't.b': 'p0' });
    expect(found).toEqual({ status: 'none', because: 'tooFar' });
  });

  it('is not worked out by evaluate', () => {
    expect(Object.keys(resultsFor(aCatalogue({ themes: [aTheme('t', [q('a')])] })))).not.toContain('paths');
  });
});
