import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Lock, Question } from '../../../src/content/schema';
import { project } from '../../../src/domain/actions';
import { planOf, readSheet } from '../../../src/domain/questionnaire';
import { anAction } from '../../support/advice';
import { aCatalogue, aLock, aMultiple, aSingle, aTheme, is, not } from '../../support/catalogue';
import { aDiagnostic, notConcerned, resultsFor, unknown, type Answers } from '../../support/diagnostic';
import type { World } from '../../support/worlds';
import { advisedWorlds, answersAfter, diagnosticOf, evaluated, resultsOf } from './worlds';

const projected = (questions: Question[], actions: Action[], answers: Answers, done: string[], locks: Lock[] = []) => {
  const catalogue = aCatalogue({ themes: [aTheme('t', questions, locks)], advice: { actions } });
  const diagnostic = aDiagnostic({ answers });
  return project(readSheet(planOf(catalogue), diagnostic), done, diagnostic);
};
const q = (id: string, given: Parameters<typeof aSingle>[1] = {}) => aSingle(id, { weight: 1, notConcerned: 'Rien.', ...given });

describe('a projection', () => {
  const questions = [q('a'), q('b'), q('c')];
  const actions = [anAction('one', { 't.a': 'p3' }), anAction('two', { 't.b': 'p2', 't.a': 'p1' }), anAction('three', { 't.c': 'p3' })];

  it('evaluates again with the answers raised', () => {
    const { themes, opened, settled } = projected(questions, actions, { 't.a': 'p0', 't.b': 'p1', 't.c': 'p0' }, ['one']);
    expect(themes[0]).toMatchObject({ score: 400 / 9, low: 400 / 9, high: 400 / 9 });
    expect([opened, settled]).toEqual([[], []]);
  });

  it('adds several actions up, in any order, each raising and none lowering', () => {
    const answers = { 't.a': 'p0', 't.b': 'p1', 't.c': 'p0' };
    const both = projected(questions, actions, answers, ['one', 'two']);
    expect(both.themes[0]).toMatchObject({ score: 500 / 9 });
    expect(projected(questions, actions, answers, ['two', 'one'])).toEqual(both);
  });

  it('passes over an action that the content no longer has', () => {
    const answers = { 't.a': 'p0', 't.b': 'p1', 't.c': 'p0' };
    expect(projected(questions, actions, answers, ['gone', 'one'])).toEqual(projected(questions, actions, answers, ['one']));
  });

  it('lists what it answers for the first time, and leaves it out of the score', () => {
    const { themes, settled } = projected(questions, actions, { 't.a': 'p1', 't.b': unknown }, ['two', 'three']);
    expect(settled).toEqual(['t.b', 't.c']);
    expect(themes[0]).toMatchObject({ tally: { weight: 1, known: 1, obtained: 1 }, score: 100 / 3 });
  });

  it('shows the interval of what stays unknown', () => {
    const { themes, settled } = projected(questions, actions, { 't.a': 'p0', 't.b': 'p1', 't.c': unknown }, ['one']);
    expect(settled).toEqual([]);
    expect(themes[0]).toMatchObject({ low: 400 / 9, high: 700 / 9, score: 400 / 6 });
  });

  it('lists what it opens, and leaves it out of the score', () => {
    const gated = [q('a'), q('late', { when: is('t.a', 'p3') }), q('c')];
    const { themes, opened, settled } = projected(gated, actions, { 't.a': 'p0', 't.c': 'p3' }, ['one']);
    expect([opened, settled]).toEqual([['t.late'], []]);
    expect(themes[0]).toMatchObject({ tally: { weight: 2, known: 2 }, score: 100 });
    const again = projected(gated, actions, { 't.a': 'p0', 't.c': 'p3', 't.late': 'p0' }, ['one']);
    expect(again.opened).toEqual(['t.late']);
    expect(again.themes[0]).toMatchObject({ score: 100 });
  });

  it('what it closes no longer counts', () => {
    const closing = [q('a'), q('late', { when: not(is('t.a', 'p3')) }), q('c')];
    const { themes, opened } = projected(closing, actions, { 't.a': 'p0', 't.late': 'p0', 't.c': 'p3' }, ['one']);
    expect(opened).toEqual([]);
    expect(themes[0]).toMatchObject({ tally: { weight: 2 }, score: 100 });
  });

  it('ends locks', () => {
    const locks = [aLock('l', is('t.a', 'p0'), 1)];
    const answers = { 't.a': 'p0', 't.b': 'p3', 't.c': 'p3' };
    expect(projected(questions, actions, answers, [], locks).themes[0]).toMatchObject({ level: 1 });
    expect(projected(questions, actions, answers, ['one'], locks).themes[0]).toMatchObject({ level: 5 });
  });

  it('leaves "pas concerné" alone', () => {
    const { themes, settled } = projected(questions, actions, { 't.a': notConcerned, 't.b': 'p1', 't.c': 'p1' }, ['one']);
    expect(settled).toEqual([]);
    expect(themes[0]).toMatchObject({ tally: { weight: 2 }, score: 100 / 3 });
  });

  it('unions the ticks of several actions', () => {
    const ticks = [anAction('x', { 't.m': ['x1'] }), anAction('y', { 't.m': ['x2'] })];
    const { themes } = projected([aMultiple('m', { weight: 1 })], ticks, { 't.m': ['rien'] }, ['x', 'y']);
    expect(themes[0]).toMatchObject({ score: 200 / 3 });
  });

  it('says the overall level as well', () => {
    const { overall } = projected(questions, actions, { 't.a': 'p0', 't.b': 'p1', 't.c': 'p0' }, ['one']);
    expect(overall).toMatchObject({ score: 400 / 9, level: 3, themesScored: 1 });
  });

  it('a theme known only by what the action answers is not said to be "non concerné"', () => {
    const { themes } = projected([q('a')], [anAction('one', { 't.a': 'p3' })], {}, ['one']);
    expect(themes[0]).toMatchObject({ status: 'insufficient', low: 0, high: 100, levelRange: [1, 5] });
  });

  it('such a theme stays under its active locks', () => {
    const themes = [aTheme('t', [q('a')], [aLock('l', is('u.copy', 'p0'), 2)]), aTheme('u', [q('copy')])];
    const catalogue = aCatalogue({ themes, advice: { actions: [anAction('one', { 't.a': 'p3' })] } });
    const diagnostic = aDiagnostic({ answers: { 'u.copy': 'p0' } });
    const found = project(readSheet(planOf(catalogue), diagnostic), ['one'], diagnostic);
    expect(found.themes[0]).toMatchObject({ status: 'insufficient', levelRange: [1, 2] });
  });
});

describe('on any content and any record', () => {
  const law = (check: (world: World) => void) => fc.assert(fc.property(advisedWorlds, check), { numRuns: 80 });
  const projection = (world: World, done: readonly string[]) => {
    const diagnostic = diagnosticOf(world);
    return project(readSheet(planOf(world.catalogue), diagnostic), done, diagnostic);
  };

  it('no action gives the results of today', { timeout: 60_000 }, () => {
    law((world) => {
      const { themes, overall } = evaluated(world);
      expect(projection(world, [])).toEqual({ themes, overall, opened: [], settled: [] });
    });
  });

  it('each question has the standing of a full evaluation, but those listed, which are gone', { timeout: 60_000 }, () => {
    law((world) => {
      const done = world.catalogue.actions.filter((_, index) => world.dice[index % 8]! % 2 === 0);
      const answers = done.reduce((held, action) => answersAfter(world.catalogue, held, action), world.answers);
      const full = resultsFor(world.catalogue, answers, world.meta);
      const today = new Map(resultsOf(world).themes.flatMap(({ questions }) => questions.map((item) => [item.question, item.status])));
      const found = projection(
        world,
        done.map(({ id }) => id),
      );
      const expected = { opened: [] as string[], settled: [] as string[] };
      full.themes.forEach(({ questions, locks }, place) => {
        const kept = questions.filter(({ question, status }) => {
          const then = today.get(question)!;
          if (then === 'hidden' && status !== 'hidden') expected.opened.push(question);
          else if (then !== 'hidden' && then !== 'counted' && status === 'counted') expected.settled.push(question);
          else return true;
          return false;
        });
        const projectedTheme = found.themes[place]!;
        expect(projectedTheme.questions.map(({ question, status }) => [question, status])).toEqual(kept.map((k) => [k.question, k.status]));
        expect(projectedTheme.locks.map(({ state }) => state)).toEqual(locks.map(({ state }) => state));
      });
      expect({ opened: found.opened, settled: found.settled }).toEqual(expected);
    });
  });
});
