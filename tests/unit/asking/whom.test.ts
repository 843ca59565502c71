import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Question } from '../../../src/content/schema';
import type { AskItem } from '../../../src/domain/asking/whom';
import type { Results } from '../../../src/domain/evaluate';
import { catalogues } from '../../support/arbitraries';
import { aCatalogue, aComputed, aMultiple, aSingle, aTheme, all, is, ticks } from '../../support/catalogue';
import { notConcerned, resultsFor, themeIn, unknown, type Answers } from '../../support/diagnostic';
import { worldsOf } from '../../support/worlds';
import { catalogue as real } from '../../content/real';

const q = (id: string, weight: 1 | 2 | 3 = 1) => aSingle(id, { weight, notConcerned: 'Rien de tel.' });
const askedOf = (question: Question, ...ask: string[]): Question => (question.kind === 'computed' ? question : { ...question, ask });
const withPeople = (catalogue: Catalogue, ...ids: string[]): Catalogue => ({
  ...catalogue,
  people: ids.map((id) => ({ id, label: id, to: `à ${id}` })),
});
const items = ({ asking }: Results): Record<string, AskItem> =>
  Object.fromEntries(asking.flatMap((group) => group.items).map((item) => [item.question, item]));
/** Width of the interval of a theme, in points. */
const width = (results: Results, theme: string) => {
  const found = themeIn(results, theme);
  return 'low' in found ? found.high - found.low : 0;
};

describe('who is asked what', () => {
  const questions = [
    askedOf(q('a', 1), 'secretaire', 'maire'),
    askedOf(q('b', 3), 'maire'),
    askedOf(q('c', 2), 'secretaire'),
    askedOf(q('d', 1), 'secretaire'),
    askedOf(q('e', 2), 'maire'),
  ];
  const catalogue = withPeople(aCatalogue({ themes: [aTheme('t', questions)] }), 'maire', 'dpo', 'secretaire');

  it('the first person named; people in their order, widest first, then as declared', () => {
    const all = { 't.a': unknown, 't.b': unknown, 't.c': unknown, 't.d': unknown, 't.e': 'p1' };
    const { asking } = resultsFor(catalogue, all);
    expect(asking.map(({ person, items: own }) => [person, own.map(({ question }) => question)])).toEqual([
      ['maire', ['t.b']],
      ['secretaire', ['t.c', 't.a', 't.d']],
    ]);
    expect(asking[0]!.items[0]).toEqual({ question: 't.b', theme: 't', kind: 'unknown', width: 300 / 9 });
  });

  it('"je ne sais pas" only: neither what is not answered, nor what is not concerned', () => {
    expect(resultsFor(catalogue, { 't.a': notConcerned, 't.b': 'p0' }).asking).toEqual([]);
  });

  it('an unscored question is asked too, and narrows nothing', () => {
    const one = aCatalogue({ themes: [aTheme('t', [q('a'), aSingle('free', { options: { x: 0, y: 0 } })])] });
    expect(items(resultsFor(one, { 't.a': 'p1', 't.free': unknown }))).toMatchObject({ 't.free': { kind: 'unknown', width: 0 } });
  });

  it('a hidden one is not asked', () => {
    const one = aCatalogue({ themes: [aTheme('t', [q('a'), aSingle('late', { weight: 1, when: is('t.a', 'p3') })])] });
    expect(resultsFor(one, { 't.a': 'p1', 't.late': unknown }).asking).toEqual([]);
  });
});

describe('a fact on which other questions depend', () => {
  const late = (id: string, weight: 1 | 2 | 3, when = is('t.fact', 'oui')) => aSingle(id, { weight, when });
  const fact = aSingle('fact', { options: { oui: 0, non: 0 } });
  const waiting = aCatalogue({
    themes: [aTheme('t', [fact, q('a', 2), late('late', 3), late('last', 1)]), aTheme('u', [q('x', 1), late('far', 1)])],
  });
  const stored: Answers = { 't.a': 'p1', 't.late': 'p2', 't.last': 'p3', 'u.x': 'p3', 'u.far': 'p0' };

  it('holds the width of all that it governs, in every theme', () => {
    expect(items(resultsFor(waiting, stored))).toEqual({
      't.fact': { question: 't.fact', theme: 't', kind: 'fact', width: 400 / 6 + 100 / 2 },
    });
    expect(items(resultsFor(waiting, { ...stored, 't.fact': unknown }))['t.fact']).toMatchObject({ kind: 'unknown' });
  });

  it('is exactly what narrows once the answer opens what was stored', () => {
    const before = resultsFor(waiting, stored);
    const after = resultsFor(waiting, { ...stored, 't.fact': 'oui' });
    const narrowed = ['t', 'u'].map((theme) => width(before, theme) - width(after, theme));
    expect(items(before)['t.fact']!.width).toBeCloseTo(narrowed[0]! + narrowed[1]!, 9);
    expect(after.asking).toEqual([]);
  });

  it('is more than what narrows when the answer closes them', () => {
    const before = resultsFor(waiting, stored);
    const after = resultsFor(waiting, { ...stored, 't.fact': 'non' });
    const narrowed = width(before, 't') - width(after, 't') + width(before, 'u') - width(after, 'u');
    expect(items(before)['t.fact']!.width).toBeGreaterThanOrEqual(narrowed);
    expect(narrowed).toBeGreaterThan(0);
  });

  it('a scored fact adds its own width', () => {
    const gate = aCatalogue({ themes: [aTheme('t', [q('fact', 2), aSingle('late', { weight: 3, when: is('t.fact', 'p3') }), q('a', 1)])] });
    const before = resultsFor(gate, { 't.fact': unknown, 't.late': 'p1', 't.a': 'p1' });
    expect(items(before)['t.fact']!.width).toBeCloseTo(500 / 6, 9);
    expect(width(before, 't') - width(resultsFor(gate, { 't.fact': 'p3', 't.late': 'p1', 't.a': 'p1' }), 't')).toBeCloseTo(500 / 6, 9);
  });

  it('only the facts that leave the question open', () => {
    const other = aSingle('other', { options: { oui: 0, non: 0 } });
    const both = aCatalogue({ themes: [aTheme('t', [fact, other, late('late', 1, all(is('t.fact', 'oui'), is('t.other', 'oui')))])] });
    expect(Object.keys(items(resultsFor(both, { 't.fact': 'oui' })))).toEqual(['t.other']);
    expect(Object.keys(items(resultsFor(both, { 't.fact': 'non' })))).toEqual([]);
  });
});

describe('a computed question', () => {
  const inventory = aMultiple('inv', {
    groups: [{ id: 'g1' }, { id: 'g2', when: ticks('t.school', 'x1') }],
    groupOf: { x1: 'g1', x2: 'g2', x3: 'g2', x4: 'g2' },
  });
  const catalogue = aCatalogue({ themes: [aTheme('t', [aMultiple('school'), inventory, aComputed('sum', 't.inv', 2), q('a', 2)])] });

  it('is asked by the one it is counted from', () => {
    const before = resultsFor(catalogue, { 't.school': ['x1'], 't.inv': unknown, 't.a': 'p1' });
    expect(items(before)).toMatchObject({ 't.inv': { kind: 'unknown', width: 50 } });
    expect(width(before, 't')).toBeCloseTo(50, 9);
  });

  it('waits for the fact of a group: that fact holds its width', () => {
    const before = resultsFor(catalogue, { 't.school': unknown, 't.inv': ['x1', 'x2'], 't.a': 'p1' });
    const after = resultsFor(catalogue, { 't.school': ['x1'], 't.inv': ['x1', 'x2'], 't.a': 'p1' });
    expect(width(before, 't') - width(after, 't')).toBeCloseTo(50, 9);
    expect(items(before)['t.school']!.width).toBeCloseTo(50, 9);
  });

  it('on the real content: school services ticked, and nobody knows whether there is a school', () => {
    const answers = { 'services.inventaire': ['ateliers', 'classes'], 'services.site': 'site_rare', 'identite.situations': unknown };
    const before = resultsFor(real, answers);
    const known = resultsFor(real, { ...answers, 'identite.situations': ['ecole_commune'] });
    const narrowed = width(before, 'services') - width(known, 'services');
    expect(narrowed).toBeGreaterThan(0);
    // The other question that the fact governs, on cameras, is of another theme.
    const cameras = themeIn(before, 'rgpd').questions.find(({ question }) => question === 'rgpd.cameras')!;
    expect(items(before)['identite.situations']!.width).toBeCloseTo(narrowed + ('width' in cameras ? cameras.width : 0), 9);
  });
});

describe('on any content and any record', () => {
  it('answering one "je ne sais pas" that governs nothing narrows its theme by exactly its width', { timeout: 60_000 }, () => {
    let tried = 0;
    fc.assert(
      fc.property(worldsOf(catalogues), ({ catalogue, answers, meta }) => {
        const before = resultsFor(catalogue, answers, meta);
        const text = JSON.stringify([catalogue.identity, catalogue.themes]);
        for (const { question: id, theme, width: held } of before.asking.flatMap((group) => group.items)) {
          const question = catalogue.themes.find((one) => one.id === theme)?.questions.find((one) => `${theme}.${one.id}` === id);
          const governs = text.includes(`"question":"${id}"`) || text.includes(`"from":"${id}"`);
          const result = before.themes.flatMap(({ questions }) => questions).find((one) => one.question === id);
          if (question?.kind !== 'single' || governs || result?.status !== 'unknown') continue;
          tried += 1;
          const after = resultsFor(catalogue, { ...answers, [id]: 'p1' }, meta);
          expect(width(before, theme) - width(after, theme)).toBeCloseTo(held, 8);
        }
      }),
      { numRuns: 80 },
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('all the "je ne sais pas" and all the facts are there, once, and nothing else', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(worldsOf(catalogues), ({ catalogue, answers, meta }) => {
        const { asking, themes } = resultsFor(catalogue, answers, meta);
        const asked = asking.flatMap((group) => group.items);
        expect(new Set(asked.map(({ question }) => question)).size).toBe(asked.length);
        const scored = themes.flatMap(({ questions }) => questions);
        const computed = new Set(
          catalogue.themes.flatMap(({ id, questions }) =>
            questions.filter(({ kind }) => kind === 'computed').map((one) => `${id}.${one.id}`),
          ),
        );
        const shy = scored
          .filter(({ status, question }) => status === 'unknown' && !computed.has(question))
          .map(({ question }) => question);
        expect(asked.map(({ question }) => question)).toEqual(expect.arrayContaining(shy));
        for (const { question, kind, width: held } of asked) {
          if (kind === 'unknown') expect(answers[question]).toBe(unknown);
          expect(held).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
