import { describe, expect, it } from 'vitest';
import { firstOpen, nextIn, previousIn, progressOf, type ThemeProgress } from '../../../src/domain/questionnaire';
import { aCatalogue, aComputed, aMultiple, aNumber, aSingle, aTheme, is, not } from '../../support/catalogue';
import { notConcerned, resultsFor, sheetFor, themeIn, unknown, type Answers } from '../../support/diagnostic';

const catalogue = aCatalogue({
  identity: [aMultiple('role', { express: true }), aNumber('agents')],
  themes: [
    aTheme('t', [
      aSingle('a', { weight: 1, express: true, notConcerned: 'Rien de tel.' }),
      aMultiple('list', { groups: [{ id: 'g' }], groupOf: { x1: 'g' } }),
      aComputed('sum', 't.list'),
      aSingle('inner', { weight: 1, express: true, when: is('t.a', 'p3') }),
      aSingle('d', { weight: 1, express: true }),
    ]),
    // Télétravail in small: a practice, then scored questions unless nobody does it.
    aTheme('tele', [aSingle('who', { express: true }), aSingle('how', { weight: 2, express: true, when: not(is('tele.who', 'p0')) })]),
  ],
});

describe('progress of a theme', () => {
  it.each<[string, 'express' | 'complete', Answers, Partial<ThemeProgress>]>([
    ['nothing given', 'complete', {}, { state: 'notStarted', total: 3, given: 0, toSpecify: 1 }],
    ['express leaves out the rest', 'express', {}, { state: 'notStarted', total: 2, given: 0, toSpecify: 1 }],
    ['one given', 'complete', { 't.a': 'p1' }, { state: 'inProgress', total: 3, given: 1, toSpecify: 0 }],
    ['a branch opens', 'complete', { 't.a': 'p3' }, { state: 'inProgress', total: 4, given: 1, toSpecify: 0 }],
    ['unknown is given', 'express', { 't.a': unknown, 't.d': 'p0' }, { state: 'toSpecify', total: 2, given: 2, unknown: 1, toSpecify: 1 }],
    [
      'pas concerné is given',
      'express',
      { 't.a': notConcerned, 't.d': 'p0' },
      { state: 'done', total: 2, given: 2, unknown: 0, toSpecify: 0 },
    ],
    ['set aside is not given', 'complete', { 't.a': 'autre' }, { state: 'notStarted', given: 0 }],
    ['a hidden answer is not counted', 'complete', { 't.a': 'p0', 't.inner': 'p1' }, { total: 3, given: 1 }],
    [
      'an answer outside the express path is not counted in it',
      'express',
      { 't.list': ['x1'] },
      { state: 'notStarted', total: 2, given: 0 },
    ],
    ['all given', 'complete', { 't.a': 'p3', 't.list': ['x1'], 't.inner': 'p1', 't.d': 'p0' }, { state: 'done', total: 4, given: 4 }],
  ])('%s', (_, path, answers, expected) => {
    expect(progressOf(sheetFor(catalogue, answers), 't', path)).toMatchObject(expected);
  });

  it('is notConcerned when the practice closes every scored question, as the result is', () => {
    const answers = { 'tele.who': 'p0' };
    expect(progressOf(sheetFor(catalogue, answers), 'tele', 'complete')).toMatchObject({ state: 'notConcerned', total: 1, given: 1 });
    expect(themeIn(resultsFor(catalogue, answers), 'tele').status).toBe('notConcerned');
  });

  it('is not notConcerned while the practice is not known', () => {
    expect(progressOf(sheetFor(catalogue, { 'tele.who': unknown }), 'tele', 'complete')).toMatchObject({
      state: 'toSpecify',
      toSpecify: 1,
    });
  });

  it('is done for an identity filled in, though nothing there is scored', () => {
    const answers = { 'identite.role': ['x1'], 'identite.agents': 3 };
    expect(progressOf(sheetFor(catalogue, answers), 'identite', 'complete')).toMatchObject({ state: 'done', total: 2, given: 2 });
  });

  it('is never notConcerned while all that it could ask is à préciser', () => {
    const gated = aCatalogue({
      identity: [aSingle('gate')],
      themes: [aTheme('t', [aSingle('a', { weight: 1, when: is('identite.gate', 'p1') })])],
    });
    expect(themeIn(resultsFor(gated), 't').status).toBe('insufficient');
    expect(progressOf(sheetFor(gated), 't', 'complete').state).not.toBe('notConcerned');
  });
});

describe('the way through a theme', () => {
  const walk = (answers: Answers, path: 'express' | 'complete') => {
    const sheet = sheetFor(catalogue, answers);
    const forth = ['t.a'];
    for (let at = nextIn(sheet, 't.a', path); at !== null; at = nextIn(sheet, at.id, path)) forth.push(at.id);
    const back = [forth.at(-1)!];
    for (let at = previousIn(sheet, back[0]!, path); at !== null; at = previousIn(sheet, at.id, path)) back.push(at.id);
    expect(back.reverse()).toEqual(forth);
    return forth;
  };

  it.each<[string, 'express' | 'complete', Answers, string[]]>([
    ['skips computed, hidden and à préciser', 'complete', {}, ['t.a', 't.list', 't.d']],
    ['enters an open branch', 'complete', { 't.a': 'p3' }, ['t.a', 't.list', 't.inner', 't.d']],
    ['keeps to the express path', 'express', { 't.a': 'p3' }, ['t.a', 't.inner', 't.d']],
  ])('%s, there and back', (_, path, answers, expected) => {
    expect(walk(answers, path)).toEqual(expected);
  });

  it('goes on from a question that was just hidden, or that is not on the path', () => {
    const sheet = sheetFor(catalogue, { 't.a': 'p0' });
    expect([previousIn(sheet, 't.inner', 'complete')?.id, nextIn(sheet, 't.inner', 'complete')?.id]).toEqual(['t.list', 't.d']);
    expect([previousIn(sheet, 't.list', 'express')?.id, nextIn(sheet, 't.list', 'express')?.id]).toEqual(['t.a', 't.d']);
  });

  it('stays in its theme', () => {
    const sheet = sheetFor(catalogue);
    expect([previousIn(sheet, 't.a', 'complete'), nextIn(sheet, 't.d', 'complete')]).toEqual([null, null]);
  });
});

describe('the first question without an answer', () => {
  it.each<[string, 'express' | 'complete', Answers, string | null]>([
    ['begins with the identity', 'complete', {}, 'identite.role'],
    ['goes on in order', 'complete', { 'identite.role': ['x1'] }, 'identite.agents'],
    ['keeps to the path', 'express', { 'identite.role': ['x1'] }, 't.a'],
    ['passes over "je ne sais pas"', 'express', { 'identite.role': unknown, 't.a': unknown }, 't.d'],
    ['comes to the next theme', 'express', { 'identite.role': ['x1'], 't.a': 'p0', 't.d': 'p0' }, 'tele.who'],
    ['is none at the end', 'express', { 'identite.role': ['x1'], 't.a': 'p0', 't.d': 'p0', 'tele.who': 'p0' }, null],
  ])('%s', (_, path, answers, expected) => {
    expect(firstOpen(sheetFor(catalogue, answers), path)?.id ?? null).toBe(expected);
  });
});
