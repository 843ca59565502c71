import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySets } from '../../../src/domain/actions';
import { raised } from '../../../src/domain/actions/apply';
import type { Answer } from '../../../src/domain/diagnostic';
import { planOf } from '../../../src/domain/questionnaire';
import { pointsOf } from '../../../src/domain/scoring';
import { aCatalogue, aMultiple, aSingle, aTheme, is } from '../../support/catalogue';
import { notConcerned, sheetFor, unknown, type Answers } from '../../support/diagnostic';

const catalogue = aCatalogue({
  themes: [
    aTheme('t', [
      aSingle('one', { weight: 2, notConcerned: 'Rien de tel.' }),
      aMultiple('many', { weight: 1, notConcerned: 'Rien de tel.' }),
      aSingle('gated', { weight: 1, when: is('t.one', 'p3') }),
      aSingle('free', { options: { a: 0, b: 0 } }),
    ]),
  ],
});
const plan = planOf(catalogue);
const after = (answers: Answers, sets: Record<string, string | string[]>, id: string) =>
  applySets(sheetFor(catalogue, answers), sets).reading(id).answer;
const answered = (value: string | string[]): Answer => ({ state: 'answered', value });

describe('a single choice', () => {
  it.each([
    ['p0', 'p2', 'p2'],
    ['p1', 'p2', 'p2'],
    ['p2', 'p2', 'p2'],
    ['p3', 'p2', 'p3'],
  ])('from %s, aimed at %s: %s', (from, target, to) => {
    expect(after({ 't.one': from }, { 't.one': target }, 't.one')).toEqual(answered(to));
  });

  it('unknown or unanswered counts for nothing: it is raised', () => {
    expect(after({ 't.one': unknown }, { 't.one': 'p1' }, 't.one')).toEqual(answered('p1'));
    expect(after({}, { 't.one': 'p1' }, 't.one')).toEqual(answered('p1'));
  });

  it('an aim worth nothing raises nothing', () => {
    expect(raised(plan, 't.one', { state: 'unknown' }, 'p0')).toBeNull();
  });

  it('two options with the same points: the answer stays', () => {
    const twin = aCatalogue({ themes: [aTheme('t', [aSingle('q', { weight: 1, options: { a: 0, b: 2, c: 2 } })])] });
    expect(raised(planOf(twin), 't.q', answered('b'), 'c')).toBeNull();
  });

  it('not concerned is left alone', () => {
    expect(after({ 't.one': notConcerned }, { 't.one': 'p3' }, 't.one')).toEqual({ state: 'notConcerned' });
  });
});

describe('a multiple choice', () => {
  it('adds its ticks to those that are there, in the declared order', () => {
    expect(after({ 't.many': ['x4', 'vide'] }, { 't.many': ['x2', 'x1'] }, 't.many')).toEqual(answered(['x1', 'x2', 'x4', 'vide']));
  });

  it('takes "rien de tout cela" away', () => {
    expect(after({ 't.many': ['rien'] }, { 't.many': ['x1'] }, 't.many')).toEqual(answered(['x1']));
  });

  it('starts from nothing when unknown or unanswered', () => {
    expect(after({ 't.many': unknown }, { 't.many': ['x3'] }, 't.many')).toEqual(answered(['x3']));
    expect(after({}, { 't.many': ['x3'] }, 't.many')).toEqual(answered(['x3']));
  });

  it('not concerned is left alone', () => {
    expect(after({ 't.many': notConcerned }, { 't.many': ['x1'] }, 't.many')).toEqual({ state: 'notConcerned' });
  });

  it('changes nothing when all is ticked already', () => {
    expect(raised(plan, 't.many', answered(['x1', 'x2']), ['x2'])).toBeNull();
    expect(raised(plan, 't.many', answered(['x1']), ['x1', 'x2'])).toEqual(answered(['x1', 'x2']));
  });

  it('changes ticks that give no point as well', () => {
    expect(after({ 't.many': ['x1', 'x2', 'x3'] }, { 't.many': ['x4'] }, 't.many')).toEqual(answered(['x1', 'x2', 'x3', 'x4']));
  });
});

describe('a sheet', () => {
  it('keeps what the action says nothing of, and is not changed itself', () => {
    const sheet = sheetFor(catalogue, { 't.one': 'p1', 't.free': 'b' });
    const done = applySets(sheet, { 't.one': 'p3' });
    expect(done.reading('t.free').answer).toEqual(answered('b'));
    expect(sheet.reading('t.one').answer).toEqual(answered('p1'));
  });

  it('opens what an answer opens', () => {
    const sheet = sheetFor(catalogue, { 't.one': 'p1', 't.gated': 'p2' });
    expect(sheet.reading('t.gated').visibility).toBe('hidden');
    expect(applySets(sheet, { 't.one': 'p3' }).reading('t.gated')).toEqual({ visibility: 'visible', answer: answered('p2') });
  });
});

describe('on any answer and any aim', () => {
  const ticks = ['rien', 'x1', 'x2', 'x3', 'x4', 'vide'];
  const free = ticks.filter((tick) => tick !== 'rien');
  const state = fc.constantFrom<Answer>({ state: 'unanswered' }, { state: 'unknown' }, { state: 'notConcerned' });
  const singles = fc.oneof(state, fc.constantFrom('p0', 'p1', 'p2', 'p3').map(answered));
  const multiples = fc.oneof(state, fc.constant(answered(['rien'])), fc.subarray(free, { minLength: 1 }).map(answered));

  it('a single choice never loses points', () => {
    fc.assert(
      fc.property(singles, fc.constantFrom('p0', 'p1', 'p2', 'p3'), (from, target) => {
        const { question } = plan.questions.get('t.one')!;
        const to = raised(plan, 't.one', from, target);
        const best = Math.max(pointsOf(question, from), pointsOf(question, answered(target)));
        if (from.state === 'notConcerned') expect(to).toBeNull();
        else expect(pointsOf(question, to ?? from)).toBe(best);
      }),
    );
  });

  it('a multiple choice becomes the union, without exclusive ticks', () => {
    fc.assert(
      fc.property(multiples, fc.subarray(free, { minLength: 1 }), (from, target) => {
        const to = raised(plan, 't.many', from, target) ?? from;
        if (from.state === 'notConcerned') {
          expect(to).toEqual(from);
          return;
        }
        const held = from.state === 'answered' ? (from.value as string[]).filter((tick) => tick !== 'rien') : [];
        expect(to).toEqual(answered(ticks.filter((tick) => held.includes(tick) || target.includes(tick))));
      }),
    );
  });
});
