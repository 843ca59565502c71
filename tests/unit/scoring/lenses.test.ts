import { describe, expect, it } from 'vitest';
import type { LensId } from '../../../src/content/schema';
import { aCatalogue, aLock, aMultiple, aSingle, aTheme, is } from '../../support/catalogue';
import { notConcerned, resultsFor, unknown, type Answers, type Given } from '../../support/diagnostic';
import { contributions, widths } from '../../support/sums';

const tag = (...lenses: LensId[]) => ({ lenses });
const catalogue = aCatalogue({
  themes: [
    aTheme(
      'a',
      [
        aSingle('one', { weight: 3, ...tag('efficacite') }),
        aSingle('two', { weight: 1, ...tag('souverainete', 'sobriete') }),
        aSingle('free', { ...tag('efficacite') }),
      ],
      [aLock('l', is('a.one', 'p3'), 1)],
    ),
    aTheme('b', [
      aSingle('three', { weight: 2, notConcerned: 'Rien.', ...tag('efficacite', 'sobriete') }),
      aMultiple('four', { weight: 1, ...tag('efficacite', 'sobriete') }),
      aSingle('five', { weight: 3 }),
      aSingle('six', { weight: 2, when: is('b.five', 'p3'), ...tag('efficacite') }),
    ]),
  ],
});
const lens = (id: LensId, answers: Answers) => resultsFor(catalogue, answers).lenses.find((result) => result.lens === id)!;

describe('a lens', () => {
  const answers = { 'a.one': 'p3', 'b.three': 'p1', 'b.four': ['x1', 'x2'], 'b.five': 'p0' };

  it('is the formula of a theme over the tagged questions that are scored', () => {
    const result = lens('efficacite', answers);
    expect(result).toMatchObject({ status: 'established', tally: { weight: 6, known: 6, obtained: 13, questions: 3 }, because: [] });
    expect(result).toMatchObject({ score: expect.closeTo(1300 / 18, 9), shown: { score: 72, low: 72, high: 73 } });
    expect(result.questions.map(({ question }) => question)).toEqual(['a.one', 'b.three', 'b.four', 'b.six']);
    expect(contributions(result)).toBeCloseTo(1300 / 18, 9);
  });

  it('has neither lock, nor level, nor target', () => {
    for (const key of ['locks', 'level', 'uncapped', 'levelRange', 'target']) expect(lens('efficacite', answers)).not.toHaveProperty(key);
  });

  it.each<[string, LensId, Answers, object]>([
    [
      'opens with the branch',
      'efficacite',
      { ...answers, 'b.five': 'p3', 'b.six': 'p0' },
      { tally: { weight: 8, known: 8, obtained: 13, questions: 4 } },
    ],
    [
      'à préciser counts in W',
      'efficacite',
      { ...answers, 'b.five': unknown, 'b.six': 'p3' },
      { tally: { weight: 8, known: 6, obtained: 13, questions: 4 } },
    ],
    [
      '60 %: indicative',
      'efficacite',
      { 'a.one': 'p3', 'b.four': unknown, 'b.five': 'p0' },
      { status: 'indicative', because: ['fewAnswers'] },
    ],
    ['17 %: insufficient', 'efficacite', { 'b.four': ['x1'], 'b.five': 'p0' }, { status: 'insufficient' }],
    ['one question: indicative', 'souverainete', { 'a.two': 'p3' }, { status: 'indicative', because: ['fewQuestions'], score: 100 }],
    ['one question, unknown', 'souverainete', { 'a.two': unknown }, { status: 'insufficient', low: 0, high: 100 }],
  ])('%s', (_, id, given, expected) => {
    expect(lens(id, given)).toMatchObject(expected);
  });

  it('is not concerned without any question that counts', () => {
    const only = aCatalogue({ themes: [aTheme('t', [aSingle('q', { weight: 1, notConcerned: 'Rien.', ...tag('sobriete') })])] });
    const states = resultsFor(only, { 't.q': notConcerned }).lenses.map(({ status }) => status);
    expect(states).toEqual(['notConcerned', 'notConcerned', 'notConcerned']);
  });
});

describe('sobriété', () => {
  it.each<[string, Given, string, string[] | undefined]>([
    ['everything answered', ['x1'], 'indicative', ['byNature']],
    ['three quarters answered', unknown, 'indicative', ['byNature']],
  ])('is at most indicative: %s', (_, four, status, because) => {
    expect(lens('sobriete', { 'a.two': 'p3', 'b.three': 'p3', 'b.four': four })).toMatchObject({ status, because });
  });

  it('may be insufficient', () => {
    const result = lens('sobriete', { 'a.two': 'p3' });
    expect(result).toMatchObject({ status: 'insufficient', low: 25, high: 100 });
    expect(widths(result)).toBe(75);
    for (const key of ['score', 'shown', 'because']) expect(result).not.toHaveProperty(key);
  });
});
