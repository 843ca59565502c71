import { describe, expect, it } from 'vitest';
import type { Visibility } from '../../../src/domain/questionnaire';
import { aCatalogue, aNumber, aSingle, aTheme, all, is, not, people } from '../../support/catalogue';
import { aPlace, notConcerned, resultsFor, sheetFor, themeIn, unknown, type Answers, type Given } from '../../support/diagnostic';

const chain = aCatalogue({
  themes: [
    aTheme('t', [
      aSingle('gate', { notConcerned: 'Rien de tel.' }),
      aSingle('inner', { weight: 2, when: is('t.gate', 'p3') }),
      aSingle('deep', { weight: 1, when: is('t.inner', 'p1') }),
      aSingle('else', { weight: 1, when: not(is('t.gate', 'p3')) }),
    ]),
  ],
});

describe('a question with a condition', () => {
  it.each<[string, Given, Visibility, Visibility]>([
    ['true', 'p3', 'visible', 'hidden'],
    ['false', 'p0', 'hidden', 'visible'],
    ['on an unknown answer', unknown, 'toSpecify', 'toSpecify'],
    ['on no answer', null, 'toSpecify', 'toSpecify'],
    ['on a notConcerned answer: false, its contrary true', notConcerned, 'hidden', 'visible'],
    ['on an answer set aside', 'autre', 'toSpecify', 'toSpecify'],
  ])('%s', (_, gate, inner, other) => {
    const sheet = sheetFor(chain, { 't.gate': gate });
    expect([sheet.reading('t.inner').visibility, sheet.reading('t.else').visibility]).toEqual([inner, other]);
  });

  it.each<[string, Answers, Visibility]>([
    ['visible behind a visible one', { 't.gate': 'p3', 't.inner': 'p1' }, 'visible'],
    ['hidden behind a hidden one, whatever was answered', { 't.gate': 'p0', 't.inner': 'p1' }, 'hidden'],
    ['à préciser behind one à préciser that would open it', { 't.inner': 'p1' }, 'toSpecify'],
    ['hidden behind one à préciser that would not open it', { 't.inner': 'p2' }, 'hidden'],
  ])('at the second rank is %s', (_, answers, expected) => {
    expect(sheetFor(chain, answers).reading('t.deep').visibility).toBe(expected);
  });

  it('keeps its answer while hidden, ignores it, and gives it back', () => {
    const answers = { 't.inner': 'p2', 't.else': 'p3' };
    const closed = themeIn(resultsFor(chain, { ...answers, 't.gate': 'p0' }), 't');
    const open = themeIn(resultsFor(chain, { ...answers, 't.gate': 'p3' }), 't');
    expect(closed.tally).toEqual({ weight: 1, known: 1, obtained: 3, questions: 1 });
    expect(open.tally).toEqual({ weight: 2, known: 2, obtained: 4, questions: 1 });
  });

  it('à préciser counts in W, but its stored answer counts neither in K nor in P', () => {
    const { tally, questions } = themeIn(resultsFor(chain, { 't.inner': 'p2', 't.else': 'p3' }), 't');
    expect(tally).toEqual({ weight: 3, known: 0, obtained: 0, questions: 2 });
    expect(questions.map(({ question, status }) => [question, status])).toEqual([
      ['t.inner', 'toSpecify'],
      ['t.deep', 'hidden'],
      ['t.else', 'toSpecify'],
    ]);
  });

  it('à préciser with notConcerned stored counts in W until the condition is settled', () => {
    const catalogue = aCatalogue({
      themes: [aTheme('t', [aSingle('gate'), aSingle('a', { weight: 2, when: is('t.gate', 'p3'), notConcerned: 'Rien.' })])],
    });
    const weight = (gate: Given) => themeIn(resultsFor(catalogue, { 't.gate': gate, 't.a': notConcerned }), 't').tally.weight;
    expect([weight(unknown), weight('p3'), weight('p0')]).toEqual([2, 0, 0]);
  });
});

describe('the condition of identite.agents_etp: 50 agents and 3 400 inhabitants', () => {
  const catalogue = aCatalogue({
    identity: [aNumber('agents'), aSingle('etp', { when: all({ question: 'identite.agents', gte: 50 }, people({ gte: 3400 })) })],
    themes: [],
  });
  it.each<[Given, number | null, Visibility]>([
    [50, 3400, 'visible'],
    [49, 3400, 'hidden'],
    [50, 3399, 'hidden'],
    [50, null, 'toSpecify'],
    [49, null, 'hidden'],
    [unknown, 3400, 'toSpecify'],
    [unknown, 3399, 'hidden'],
    [1.5, 3400, 'toSpecify'],
  ])('%j agents, %s inhabitants: %s', (agents, population, expected) => {
    expect(sheetFor(catalogue, { 'identite.agents': agents }, aPlace(population)).reading('identite.etp').visibility).toBe(expected);
  });

  it('is open to an EPCI whatever its population', () => {
    expect(sheetFor(catalogue, { 'identite.agents': 50 }, aPlace(900, 'epci')).reading('identite.etp').visibility).toBe('visible');
  });
});
