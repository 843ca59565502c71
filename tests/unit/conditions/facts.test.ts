import { describe, expect, it } from 'vitest';
import { compileCondition, type Truth } from '../../../src/domain/conditions';
import type { Condition } from '../../../src/content/schema-condition';
import { aCatalogue, aComputed, aMultiple, aNumber, aSingle, aTheme, is, not, only, people, ticks } from '../../support/catalogue';
import { aPlace, notConcerned, sheetFor, unknown, type Answers } from '../../support/diagnostic';
import type { Json } from '../../../src/domain/diagnostic';

const catalogue = aCatalogue({
  identity: [aNumber('agents')],
  themes: [
    aTheme('t', [
      aSingle('gate', { notConcerned: 'Rien de tel.' }),
      aSingle('inner', { when: is('t.gate', 'p3'), notConcerned: 'Rien de tel.' }),
      aMultiple('many', { when: is('t.gate', 'p3') }),
      aMultiple('list', { groups: [{ id: 'g' }], groupOf: { x1: 'g' } }),
      aComputed('variety', 't.list'),
    ]),
  ],
});
const truthOf = (condition: Condition, answers: Answers = {}, meta: Record<string, Json> = {}): Truth =>
  sheetFor(catalogue, answers, meta).truth(compileCondition(condition));

describe('a condition on an answer', () => {
  it.each<[string, Condition, Answers, Truth]>([
    ['unanswered', is('t.gate', 'p1'), {}, 'undetermined'],
    ['taken back', is('t.gate', 'p1'), { 't.gate': null }, 'undetermined'],
    ['unknown', is('t.gate', 'p1'), { 't.gate': unknown }, 'undetermined'],
    ['notConcerned', is('t.gate', 'p1'), { 't.gate': notConcerned }, 'false'],
    ['foreign option', is('t.gate', 'p1'), { 't.gate': 'autre' }, 'undetermined'],
    ['empty list', ticks('t.list', 'x1'), { 't.list': [] }, 'undetermined'],
    ['only, on a foreign tick beside the right one', only('t.list', 'x1'), { 't.list': ['x1', 'autre'] }, 'true'],
    ['a number', { question: 'identite.agents', gte: 2 }, { 'identite.agents': 2 }, 'true'],
    ['a computed question', is('t.variety', 'd1'), { 't.list': ['x1'] }, 'true'],
    ['a computed question whose source is unknown', is('t.variety', 'd1'), { 't.list': unknown }, 'undetermined'],
  ])('%s', (_, condition, answers, expected) => {
    expect(truthOf(condition, answers)).toBe(expected);
  });
});

describe('a condition on a question that has a condition itself', () => {
  const inner = is('t.inner', 'p1');
  it.each<[string, Condition, Answers, Truth]>([
    ['hidden, answered before', inner, { 't.gate': 'p0', 't.inner': 'p1' }, 'false'],
    ['hidden, its contrary', not(inner), { 't.gate': 'p0', 't.inner': 'p1' }, 'true'],
    ['hidden, multiple', only('t.many', 'x1'), { 't.gate': 'p0', 't.many': ['x1'] }, 'false'],
    ['hidden because the gate is notConcerned', inner, { 't.gate': notConcerned, 't.inner': 'p1' }, 'false'],
    ['visible', inner, { 't.gate': 'p3', 't.inner': 'p1' }, 'true'],
    ['à préciser, would be true', inner, { 't.gate': unknown, 't.inner': 'p1' }, 'undetermined'],
    ['à préciser, would be false', inner, { 't.gate': unknown, 't.inner': 'p2' }, 'false'],
    ['à préciser, unanswered', inner, {}, 'undetermined'],
    ['à préciser, notConcerned', inner, { 't.inner': notConcerned }, 'false'],
    ['à préciser, multiple that would be true', ticks('t.many', 'x2'), { 't.many': ['x1', 'x2'] }, 'undetermined'],
  ])('%s', (_, condition, answers, expected) => {
    expect(truthOf(condition, answers)).toBe(expected);
  });
});

describe('a condition on what the commune is', () => {
  const few = people({ lt: 3500 });
  const many = people({ gte: 3500 });
  it.each<[string, Condition, Record<string, Json>, Truth]>([
    ['3 499 inhabitants, below', few, aPlace(3499), 'true'],
    ['3 500 inhabitants, below', few, aPlace(3500), 'false'],
    ['3 500 inhabitants, from', many, aPlace(3500), 'true'],
    ['no inhabitant at all', few, aPlace(0), 'true'],
    ['population not known, below', few, aPlace(null), 'undetermined'],
    ['population not known, from', many, aPlace(null), 'undetermined'],
    ['an EPCI, below', few, aPlace(null, 'epci'), 'false'],
    ['an EPCI, from', many, aPlace(null, 'epci'), 'true'],
    ['an EPCI with few inhabitants, from', many, aPlace(300, 'epci'), 'true'],
    ['an EPCI, above a million', people({ gt: 1_000_000 }), aPlace(300, 'epci'), 'true'],
    ['an EPCI, at most a million', people({ lte: 1_000_000 }), aPlace(300, 'epci'), 'false'],
    ['another collectivité is judged on its population', few, aPlace(300, 'autre'), 'true'],
    ['kind', { fact: 'kind', in: ['epci', 'autre'] }, aPlace(null, 'epci'), 'true'],
    ['kind not known', { fact: 'kind', in: ['epci'] }, {}, 'undetermined'],
    ['region', { fact: 'region', in: ['53'] }, aPlace(10), 'true'],
    ['another region', { fact: 'region', in: ['11'] }, aPlace(10), 'false'],
    ['département not known', { fact: 'departement', in: ['29'] }, {}, 'undetermined'],
    ['a population that is no whole number', few, { ...aPlace(null), population: { value: 12.5 } }, 'undetermined'],
  ])('%s', (_, condition, meta, expected) => {
    expect(truthOf(condition, {}, meta)).toBe(expected);
  });
});
