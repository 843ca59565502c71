import { describe, expect, it } from 'vitest';
import type { Obligation } from '../../../src/content/schema';
import { deadlinesFor, judgeObligations } from '../../../src/domain/obligations';
import { anObligation } from '../../support/advice';
import { aCatalogue, aMultiple, aSingle, aTheme, all, any, is, not, people, ticks } from '../../support/catalogue';
import { aPlace, notConcerned, resultsFor, sheetFor, unknown, type Answers } from '../../support/diagnostic';

const theme = aTheme('t', [
  aSingle('fact', { options: { oui: 0, non: 0 } }),
  aSingle('q', { weight: 1, notConcerned: 'Rien de tel.' }),
  aSingle('gated', { weight: 1, when: is('t.fact', 'oui') }),
  aMultiple('many', { weight: 1 }),
]);
const judge = (obligation: Partial<Obligation>, answers: Answers = {}, meta = aPlace(1000)) => {
  const catalogue = aCatalogue({ themes: [theme], advice: { obligations: [anObligation('o', obligation)] } });
  const [{ obligation: _, theme: __, ...found } = { obligation: '', theme: '' }] = judgeObligations(sheetFor(catalogue, answers, meta));
  return found;
};
const met = is('t.q', 'p3');

describe('the five results', () => {
  it.each<[string, Partial<Obligation>, Answers, object]>([
    ['met', { met }, { 't.q': 'p3' }, { status: 'met' }],
    ['not met', { met }, { 't.q': 'p2' }, { status: 'notMet' }],
    ['not met by "pas concerné"', { met }, { 't.q': notConcerned }, { status: 'notMet' }],
    ['to check: the answer is not known', { met }, { 't.q': unknown }, { status: 'toCheck', because: 'missingAnswer', missing: ['t.q'] }],
    ['to check: no answer', { met }, {}, { status: 'toCheck', because: 'missingAnswer', missing: ['t.q'] }],
    ['to check: nothing measures it', {}, {}, { status: 'toCheck', because: 'unmeasured', missing: [] }],
    ['to check: confidence C', { met, confidence: 'C' }, { 't.q': 'p3' }, { status: 'toCheck', because: 'unconfirmed', missing: [] }],
    ['confidence V2 is a fact', { met, confidence: 'V2' }, { 't.q': 'p3' }, { status: 'met' }],
    ['not concerned', { met, when: is('t.fact', 'oui') }, { 't.fact': 'non', 't.q': 'p3' }, { status: 'notConcerned' }],
    [
      'not concerned, even of confidence C',
      { confidence: 'C', when: is('t.fact', 'oui') },
      { 't.fact': 'non' },
      { status: 'notConcerned' },
    ],
    ['undetermined', { met, when: is('t.fact', 'oui') }, { 't.q': 'p3' }, { status: 'undetermined', missing: ['t.fact'] }],
    [
      'on a hidden question: not concerned',
      { when: is('t.gated', 'p1') },
      { 't.fact': 'non', 't.gated': 'p1' },
      { status: 'notConcerned' },
    ],
    ['met by a hidden question: no', { met: is('t.gated', 'p1') }, { 't.fact': 'non', 't.gated': 'p1' }, { status: 'notMet' }],
  ])('%s', (_, obligation, answers, expected) => {
    expect(judge(obligation, answers)).toEqual({ ...expected, nearThreshold: null });
  });
});

describe('which facts are missing', () => {
  it('all those that leave it open, once each, in the order of the condition', () => {
    const when = all(is('t.fact', 'oui'), any(ticks('t.many', 'x1'), is('t.q', 'p3')), not(is('t.q', 'p0')));
    expect(judge({ when })).toMatchObject({ missing: ['t.fact', 't.many', 't.q'] });
    expect(judge({ when }, { 't.fact': 'oui', 't.q': 'p1' })).toMatchObject({ missing: ['t.many'] });
  });

  it('not those that another part makes useless', () => {
    const when = all(any(is('t.q', 'p3'), is('t.fact', 'oui')), ticks('t.many', 'x1'));
    expect(judge({ when }, { 't.q': 'p3' })).toMatchObject({ missing: ['t.many'] });
  });

  it('the population, by its name', () => {
    expect(judge({ when: people({ gte: 3500 }) }, {}, aPlace(null))).toMatchObject({ status: 'undetermined', missing: ['population'] });
  });
});

describe('population thresholds', () => {
  const when = people({ gte: 3500 });

  it('an EPCI is above every threshold, and near none', () => {
    for (const place of [aPlace(null, 'epci'), aPlace(800, 'epci'), aPlace(3500, 'epci')]) {
      expect(judge({ when, met, thresholds: [3500] }, { 't.q': 'p3' }, place)).toEqual({ status: 'met', nearThreshold: null });
      expect(judge({ when: people({ lt: 3500 }) }, {}, place)).toMatchObject({ status: 'notConcerned' });
    }
  });

  it.each([
    [3399, null],
    [3400, 3500],
    [3499, 3500],
    [3500, 3500],
    [3600, 3500],
    [3601, null],
    [9899, null],
    [9900, 10_000],
    [10_100, 10_000],
    [10_101, null],
  ])('%i inhabitants: near %s', (population, near) => {
    expect(judge({ when, thresholds: [3500, 10_000] }, {}, aPlace(population))).toMatchObject({ nearThreshold: near });
  });

  it('says so on both sides, and when it is met', () => {
    expect(judge({ when, thresholds: [3500] }, {}, aPlace(3450))).toEqual({ status: 'notConcerned', nearThreshold: 3500 });
    expect(judge({ when, met, thresholds: [3500] }, { 't.q': 'p3' }, aPlace(3550))).toEqual({ status: 'met', nearThreshold: 3500 });
  });

  it('an obligation without threshold, or a place without population, is near nothing', () => {
    expect(judge({}, {}, aPlace(3500))).toMatchObject({ nearThreshold: null });
    expect(judge({ thresholds: [3500] }, {}, aPlace(null))).toMatchObject({ nearThreshold: null });
  });
});

describe('local law', () => {
  const place = (departement: string, population = 1000) => ({
    ...aPlace(population),
    collectivite: { kind: 'commune', name: 'Île', region: null, departement },
  });
  const local = { status: 'toCheck', because: 'localLaw', missing: [] };

  it.each(['975', '977', '978', '986', '987', '988'])('%s: to check', (departement) => {
    expect(judge({ met }, { 't.q': 'p3' }, place(departement))).toMatchObject(local);
    expect(judge({ met, when: is('t.fact', 'oui') }, {}, place(departement))).toMatchObject(local);
    expect(judge({ confidence: 'C' }, {}, place(departement))).toMatchObject(local);
  });

  it.each(['971', '972', '973', '974', '976', '97', '29', '2A'])('%s: the law of all', (departement) => {
    expect(judge({ met }, { 't.q': 'p3' }, place(departement))).toMatchObject({ status: 'met' });
  });

  it('what is marked everywhere, the RGPD, is judged there too', () => {
    expect(judge({ met, everywhere: true }, { 't.q': 'p3' }, place('988'))).toMatchObject({ status: 'met' });
    expect(judge({ met, everywhere: true }, { 't.q': 'p0' }, place('987'))).toMatchObject({ status: 'notMet' });
  });

  it('"toute obligation autre que le RGPD": a threshold of the general law excuses nobody there', () => {
    expect(judge({ when: people({ gte: 3500 }), met }, { 't.q': 'p3' }, place('987', 300))).toMatchObject(local);
  });
});

describe('the list', () => {
  it('keeps the declared order and the theme of each', () => {
    const obligations = ['b', 'a', 'c'].map((id) => anObligation(id));
    const catalogue = aCatalogue({ themes: [theme], advice: { obligations } });
    const found = resultsFor(catalogue).obligations;
    expect(found.map(({ obligation, theme: of }) => [obligation, of])).toEqual([
      ['b', 't'],
      ['a', 't'],
      ['c', 't'],
    ]);
  });
});

describe('deadlines', () => {
  const deadline = (id: string, when: Obligation['when']) => ({
    ...{ id, title: id, what: 'Une date.', confidence: 'V1' as const, source: 'Test', checked: '2026-01-01' },
    when: when!,
  });
  const catalogue = aCatalogue({
    themes: [theme],
    advice: { deadlines: [deadline('late', is('t.q', 'p0')), deadline('soon', not(ticks('t.many', 'x1')))] },
  });

  it('only those that the answers surely call for, in declared order', () => {
    expect(deadlinesFor(sheetFor(catalogue, { 't.q': 'p0', 't.many': ['rien'] }))).toEqual(['late', 'soon']);
    expect(deadlinesFor(sheetFor(catalogue, { 't.q': 'p1', 't.many': ['x1'] }))).toEqual([]);
    expect(deadlinesFor(sheetFor(catalogue, { 't.q': unknown }))).toEqual([]);
  });
});
