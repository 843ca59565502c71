import { describe, expect, it } from 'vitest';
import { aCatalogue, aMultiple, aSingle, aTheme } from '../../support/catalogue';
import { notConcerned, profileResults, resultsFor, themeIn, unknown, type Given } from '../../support/diagnostic';

/** The theme of (weight, answer) pairs: a number is points, null is unanswered. */
type Pair = [weight: 1 | 2 | 3, answer: 0 | 1 | 2 | 3 | null | typeof unknown | typeof notConcerned];
const themeOf = (...pairs: Pair[]) => {
  const questions = pairs.map(([weight], index) => aSingle(`q${index}`, { weight, notConcerned: 'Rien de tel.' }));
  const answers = Object.fromEntries(
    pairs.map(([, answer], index): [string, Given] => [`t.q${index}`, typeof answer === 'number' ? `p${answer}` : answer]),
  );
  return themeIn(resultsFor(aCatalogue({ themes: [aTheme('t', questions)] }), answers), 't');
};
const profile = (letters: string) => themeIn(profileResults({ t: letters }), 't');
const near = (value: number): unknown => expect.closeTo(value, 9);

describe('worked examples of the method', () => {
  it('(3,3) (2,1) (1, unknown) (2, unanswered)', () => {
    const result = themeOf([3, 3], [2, 1], [1, unknown], [2, null]);
    expect(result).toMatchObject({
      tally: { weight: 8, known: 5, obtained: 11, questions: 4 },
      status: 'indicative',
      score: near(1100 / 15),
      low: near(1100 / 24),
      high: near(2000 / 24),
      shown: { score: 73, low: 45, high: 84 },
      level: 4,
      uncapped: 4,
      levelRange: [3, 5],
      because: ['fewAnswers'],
    });
  });

  it('the same with (2,1) unknown too: insufficient', () => {
    const result = themeOf([3, 3], [2, unknown], [1, unknown], [2, null]);
    expect(result).toMatchObject({ status: 'insufficient', low: 37.5, high: 100, levelRange: [2, 5] });
    for (const key of ['score', 'shown', 'level', 'uncapped', 'because']) expect(result).not.toHaveProperty(key);
  });

  it('all notConcerned', () => {
    const result = themeOf([3, notConcerned], [2, notConcerned]);
    expect(result).toMatchObject({ status: 'notConcerned', tally: { weight: 0, known: 0, obtained: 0, questions: 0 } });
    for (const key of ['score', 'shown', 'level', 'uncapped', 'low', 'high', 'levelRange', 'because'])
      expect(result).not.toHaveProperty(key);
  });

  it('all points 0', () => {
    expect(themeOf([3, 0], [2, 0], [1, 0])).toMatchObject({ status: 'established', score: 0, level: 1, levelRange: [1, 1] });
  });

  it('all points 3: level 5, never 6', () => {
    expect(themeOf([3, 3], [2, 3], [1, 3])).toMatchObject({ status: 'established', score: 100, level: 5, uncapped: 5, levelRange: [5, 5] });
  });

  it('Pilotage [3, ?, 1, ?, 1, 1, 2] in the declared order: exactly 60', () => {
    const result = themeOf([3, 3], [2, unknown], [2, 1], [2, unknown], [2, 1], [1, 1], [2, 2]);
    expect(result).toMatchObject({ score: 60, level: 4, status: 'established', tally: { weight: 14, known: 10, obtained: 18 } });
    expect(result).toMatchObject({ low: near(1800 / 42), high: near(3000 / 42), levelRange: [3, 4] });
  });
});

describe('completeness', () => {
  it.each<[string, string, string]>([
    ['nothing answered', '---', 'insufficient'],
    ['everything unknown', '???', 'insufficient'],
    ['1 of 3', '3--', 'insufficient'],
    ['2 of 5: exactly 40 %', '30---', 'indicative'],
    ['3 of 8: 37.5 %', '333?????', 'insufficient'],
    ['4 of 10: exactly 40 %', '3333??????', 'indicative'],
    ['2 of 3: 66.7 %', '33?', 'indicative'],
    ['7 of 10: exactly 70 %', '3333333???', 'established'],
    ['9 of 13: 69.2 %', '333333333????', 'indicative'],
    ['3 of 4: 75 %', '333-', 'established'],
    ['two questions, both answered', '33', 'indicative'],
    ['one question, answered', '3', 'indicative'],
    ['one question, unknown', '?', 'insufficient'],
    ['three questions, one notConcerned: fewer than three count', '33n', 'indicative'],
    ['four questions, one notConcerned', '333n', 'established'],
    ['notConcerned leaves W: 2 of 5 and not of 6', '33???n', 'indicative'],
    ['all notConcerned', 'nn', 'notConcerned'],
    ['no scored question', '', 'notConcerned'],
  ])('%s (%s): %s', (_, letters, status) => {
    expect(profile(letters).status).toBe(status);
  });

  it.each<[string, Pair[], string]>([
    [
      '39.9 %: K = 5, W = 13',
      [
        [3, 3],
        [2, 3],
        [3, null],
        [3, null],
        [2, null],
      ],
      'insufficient',
    ],
    [
      '40 %: K = 4, W = 10',
      [
        [3, 3],
        [1, 3],
        [3, null],
        [3, null],
      ],
      'indicative',
    ],
    [
      '70 %: K = 7, W = 10',
      [
        [3, 3],
        [3, 3],
        [1, 3],
        [3, null],
      ],
      'established',
    ],
    [
      '66.7 %: K = 6, W = 9',
      [
        [3, 3],
        [3, 3],
        [3, null],
      ],
      'indicative',
    ],
  ])('is a matter of weight: %s', (_, pairs, status) => {
    expect(themeOf(...pairs).status).toBe(status);
  });

  it.each<[string, string[]]>([
    ['33?', ['fewAnswers']],
    ['33', ['fewQuestions']],
    ['3?', ['fewAnswers', 'fewQuestions']],
    ['333', []],
  ])('says why a theme is indicative: %s, %j', (letters, because) => {
    expect(profile(letters)).toMatchObject({ because });
  });

  it('leaves unscored questions out', () => {
    const catalogue = aCatalogue({ themes: [aTheme('t', [aSingle('a', { weight: 1 }), aSingle('b'), aMultiple('c')])] });
    const result = themeIn(resultsFor(catalogue, { 't.a': 'p2', 't.b': 'p3', 't.c': ['x1'] }), 't');
    expect(result.tally).toEqual({ weight: 1, known: 1, obtained: 2, questions: 1 });
    expect(result.questions).toHaveLength(1);
  });
});

describe('level boundaries, in integers', () => {
  it.each<[string, number, number]>([
    ['11100', 20, 2],
    ['11000', 100 / 7.5, 1],
    ['22110', 40, 3],
    ['22100', 100 / 3, 2],
    ['33300', 60, 4],
    ['33200', 800 / 15, 3],
    ['33330', 80, 5],
    ['33320', 1100 / 15, 4],
    ['33331', 1300 / 15, 5],
    ['33333', 100, 5],
    ['00001', 100 / 15, 1],
    ['1111111111000', 1000 / 39, 2],
  ])('%s: %d, level %d', (letters, score, level) => {
    expect(profile(letters)).toMatchObject({ score: near(score), level, uncapped: level, levelRange: [level, level] });
  });

  it('holds over every total of 15 and 30 points', () => {
    for (const questions of [5, 10]) {
      for (let points = 0; points <= 3 * questions; points++) {
        const letters = Array.from({ length: questions }, (_, index) => Math.max(0, Math.min(3, points - 3 * index))).join('');
        const share = points / questions;
        const expected = share >= 2.4 ? 5 : share >= 1.8 ? 4 : share >= 1.2 ? 3 : share >= 0.6 ? 2 : 1;
        expect(profile(letters)).toMatchObject({ level: expected });
      }
    }
  });

  it('shows the floor of score and low, the ceiling of high', () => {
    expect(profile('22211?')).toMatchObject({ shown: { score: 53, low: 44, high: 62 } });
    expect(profile('333??')).toMatchObject({ shown: { score: 100, low: 60, high: 100 } });
  });
});

describe('points of a multiple choice', () => {
  const theme = [aTheme('t', [aMultiple('m', { weight: 2, options: { rien: 0, x1: 1, x2: 1, x3: 1, x4: 1, big: 3, vide: 0 } })])];
  it.each<[string[], number]>([
    [['rien'], 0],
    [['vide'], 0],
    [['x1'], 1],
    [['x1', 'vide'], 1],
    [['x1', 'x2'], 2],
    [['x1', 'x2', 'x3'], 3],
    [['x1', 'x2', 'x3', 'x4'], 3],
    [['big', 'x1'], 3],
    [['rien', 'x1', 'x2'], 2],
    [['autre', 'x1'], 1],
  ])('%j: %d', (ticked, points) => {
    const { questions } = themeIn(resultsFor(aCatalogue({ themes: theme }), { 't.m': ticked }), 't');
    expect(questions).toEqual([expect.objectContaining({ status: 'counted', points })]);
  });
});
