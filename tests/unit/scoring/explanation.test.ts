import { describe, expect, it } from 'vitest';
import { aCatalogue, aSingle, aTheme, is } from '../../support/catalogue';
import { notConcerned, profileResults, resultsFor, themeIn, unknown } from '../../support/diagnostic';
import { contributions, widths } from '../../support/sums';

const catalogue = aCatalogue({
  themes: [
    aTheme('t', [
      aSingle('a', { weight: 3 }),
      aSingle('b', { weight: 2 }),
      aSingle('c', { weight: 1 }),
      aSingle('d', { weight: 2 }),
      aSingle('e', { weight: 1, notConcerned: 'Rien de tel.' }),
      aSingle('f', { weight: 3, when: is('t.a', 'p0') }),
      aSingle('g', { weight: 1, when: is('t.d', 'p1') }),
    ]),
  ],
});
const answers = { 't.a': 'p3', 't.b': 'p1', 't.c': unknown, 't.e': notConcerned, 't.g': 'p2' };

describe('the explanation of a score', () => {
  const result = themeIn(resultsFor(catalogue, answers), 't');

  it('gives its part to every scored question, in declared order', () => {
    expect(result.tally).toEqual({ weight: 9, known: 5, obtained: 11, questions: 5 });
    expect(result.questions).toEqual([
      { question: 't.a', weight: 3, status: 'counted', points: 3, contribution: 60, lost: 0 },
      { question: 't.b', weight: 2, status: 'counted', points: 1, contribution: 200 / 15, lost: 400 / 15 },
      { question: 't.c', weight: 1, status: 'unknown', width: 100 / 9 },
      { question: 't.d', weight: 2, status: 'unanswered', width: 200 / 9 },
      { question: 't.e', weight: 1, status: 'notConcerned' },
      { question: 't.f', weight: 3, status: 'hidden' },
      { question: 't.g', weight: 1, status: 'toSpecify', width: 100 / 9 },
    ]);
  });

  it('adds up: contributions to the score, losses to the rest, widths to the interval', () => {
    expect(result).toMatchObject({ status: 'indicative', score: expect.closeTo(1100 / 15, 9) });
    expect(contributions(result)).toBeCloseTo(1100 / 15, 9);
    expect(widths(result)).toBeCloseTo(400 / 9, 9);
    expect(result).toMatchObject({ low: expect.closeTo(1100 / 27, 9), high: expect.closeTo(1100 / 27 + 400 / 9, 9) });
  });
});

describe('without a score', () => {
  it('an insufficient theme still says what each missing answer holds', () => {
    const result = themeIn(profileResults({ t: '3???' }), 't');
    expect(result).toMatchObject({ status: 'insufficient', low: 25, high: 100 });
    expect(widths(result)).toBe(75);
  });

  it('a theme without any answer has no contribution', () => {
    const result = themeIn(profileResults({ t: '?-' }), 't');
    expect(result).toMatchObject({ status: 'insufficient', low: 0, high: 100, levelRange: [1, 5] });
    expect(result.questions.map(({ status }) => status)).toEqual(['unknown', 'unanswered']);
  });
});
