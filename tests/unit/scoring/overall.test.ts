import { describe, expect, it } from 'vitest';
import type { OverallResult } from '../../../src/domain/scoring';
import { aCatalogue, aLock, aSingle, aTheme, is, type Cap } from '../../support/catalogue';
import { profileResults, resultsFor, unknown, type Answers } from '../../support/diagnostic';

const near = (value: number): unknown => expect.closeTo(value, 9);
const overall = (profile: Record<string, string>): OverallResult => profileResults(profile).overall;
/** `caps`: a lock active in the theme as soon as its first question is answered 0. */
const capped = (profile: Record<string, string>, caps: Record<string, Cap>): OverallResult =>
  profileResults(
    profile,
    Object.fromEntries(Object.entries(caps).map(([theme, cap]) => [theme, [aLock('l', is(`${theme}.q0`, 'p0'), cap)]])),
  ).overall;

describe('which themes count', () => {
  it.each<[string, Record<string, string>, string, number, number]>([
    ['3 of 5: exactly 60 %', { a: '333', b: '333', c: '333', d: '???', e: '---' }, 'indicative', 3, 5],
    ['2 of 4: 50 %', { a: '333', b: '333', c: '???', d: '???' }, 'insufficient', 2, 4],
    ['4 of 7: 57 %', { a: '3', b: '3', c: '3', d: '3', e: '?', f: '?', g: '?' }, 'insufficient', 4, 7],
    [
      '6 of 10: exactly 60 %',
      Object.fromEntries([...'abcdefghij'].map((id, index) => [id, index < 6 ? '333' : '???'])),
      'indicative',
      6,
      10,
    ],
    ['notConcerned themes leave the count: 3 of 5', { a: '333', b: '333', c: '333', d: '???', e: '???', f: 'nnn' }, 'indicative', 3, 5],
    ['notConcerned themes leave the count: 1 of 1', { a: '333', b: 'nnn', c: 'nnn' }, 'established', 1, 1],
    ['no theme concerned', { a: 'nnn', b: 'nnn' }, 'insufficient', 0, 0],
    ['nothing answered', { a: '---', b: '---' }, 'insufficient', 0, 2],
  ])('%s', (_, profile, status, themesScored, themesConcerned) => {
    expect(overall(profile)).toMatchObject({ status, themesScored, themesConcerned });
  });

  it('an insufficient overall carries no score, no interval, no level and no range', () => {
    expect(overall({ a: '333', b: '???' })).toEqual({ status: 'insufficient', themesScored: 1, themesConcerned: 2 });
  });
});

describe('established', () => {
  it.each<[string, Record<string, string>, string]>([
    ['every theme established', { a: '333', b: '123' }, 'established'],
    ['one theme indicative for want of answers', { a: '333', b: '33?' }, 'indicative'],
    ['one theme insufficient', { a: '333', b: '333', c: '???' }, 'indicative'],
    ['one theme not concerned', { a: '333', b: 'nnn' }, 'established'],
    ['K = W with two questions does not prevent it', { a: '333', b: '30' }, 'established'],
    ['K = W with one question left by "pas concerné"', { a: '333', b: '3nn' }, 'established'],
    ['two questions with K < W prevents it', { a: '333', b: '3?' }, 'indicative'],
  ])('%s: %s', (_, profile, status) => {
    expect(overall(profile).status).toBe(status);
  });

  it.each<[string, Answers, string]>([
    ['K = W', { 'a.q': 'p3', 'a.r': 'p3' }, 'established'],
    ['three quarters of W, fewer than three questions', { 'a.q': 'p3', 'a.r': unknown }, 'indicative'],
  ])('needs everything answered where there are fewer than three questions: %s', (_, answers, status) => {
    const catalogue = aCatalogue({ themes: [aTheme('a', [aSingle('q', { weight: 3 }), aSingle('r', { weight: 1 })])] });
    const { themes, overall: whole } = resultsFor(catalogue, answers);
    expect(themes).toMatchObject([{ status: 'indicative', because: ['fewQuestions'] }]);
    expect(whole.status).toBe(status);
  });

  it('is prevented by an open lock', () => {
    const facts = [aSingle('fact')];
    const theme = aTheme(
      'a',
      [0, 1, 2].map((index) => aSingle(`q${index}`, { weight: 1 })),
      [aLock('l', is('identite.fact', 'p0'), 1)],
    );
    const answers = { 'a.q0': 'p3', 'a.q1': 'p3', 'a.q2': 'p3' };
    expect(resultsFor(aCatalogue({ identity: facts, themes: [theme] }), answers).overall).toMatchObject({
      status: 'indicative',
      level: 5,
      levelRange: [5, 5],
    });
  });
});

describe('the mean', () => {
  it('is that of scores, lows and highs of the themes that have a score', () => {
    expect(overall({ a: '333', b: '00?', c: '???' })).toMatchObject({
      score: 50,
      low: 50,
      high: near((100 + 100 / 3) / 2),
      level: 3,
      levelRange: [3, 4],
    });
  });

  it('follows the weights of the content', () => {
    const theme = (id: string, weight?: number) =>
      aTheme(
        id,
        [0, 1, 2].map((index) => aSingle(`q${index}`, { weight: 1 })),
        [],
        weight,
      );
    const catalogue = aCatalogue({ themes: [theme('a', 3), theme('b')] });
    const answers = Object.fromEntries(
      [0, 1, 2].flatMap((index) => [
        [`a.q${index}`, 'p3'],
        [`b.q${index}`, 'p0'],
      ]),
    );
    expect(resultsFor(catalogue, answers).overall).toMatchObject({ score: 75, low: 75, high: 75, level: 4 });
  });

  it.each<[string, string[], number, number]>([
    ['20 and not 19.999999999', ['10000', '22111', '10000'], 20, 2],
    ['40 and not 39.999999999', ['111', '33311', '20000'], 40, 3],
    ['60 and not 59.999999999', ['211', '332', '22111'], 60, 4],
    ['80 and not 79.999999999', ['331', '33311', '332'], 80, 5],
    ['60 and not 60.00000000001', ['222', '333', '20000'], 60, 4],
  ])('is rounded to 9 decimals before the floor: %s', (_, letters, mean, level) => {
    const [a, b, c] = letters as [string, string, string];
    const result = overall({ a, b, c });
    expect(result).toMatchObject({ shown: { score: mean, low: mean, high: mean }, level, uncapped: level, levelRange: [level, level] });
    expect(result).toMatchObject({ score: near(mean) });
    if ('score' in result) expect(result.score).not.toBe(mean); // else the case tests nothing
  });

  it.each<[number, string, number]>([
    [0, '000', 1],
    [100, '333', 5],
  ])('of %d (%s) is level %d, never 6', (score, letters, level) => {
    expect(overall({ a: letters, b: letters })).toMatchObject({ score, level, levelRange: [level, level] });
  });
});

describe('capped by donnees, securite and rgpd', () => {
  const others = { a: '333', b: '333', c: '333' };
  it.each(['donnees', 'securite', 'rgpd'])('%s at level 1: the overall at most 2', (id) => {
    expect(overall({ ...others, [id]: '000' })).toMatchObject({ score: 75, uncapped: 4, level: 2, levelRange: [2, 2], cappedBy: [id] });
  });

  it('by no other theme', () => {
    expect(overall({ ...others, pilotage: '000' })).toMatchObject({ uncapped: 4, level: 4, cappedBy: [] });
  });

  it.each<[string, Record<string, string>, number, string[]]>([
    ['one level below the overall is not bitten', { donnees: '22222' }, 5, []],
    ['the lowest of the three', { donnees: '000', rgpd: '222', securite: '333' }, 2, ['donnees']],
    ['two at the same level are both named, in the order of the themes', { rgpd: '000', donnees: '000' }, 2, ['rgpd', 'donnees']],
    ['not concerned: not at all', { donnees: 'nnn' }, 5, []],
    ['insufficient, nothing known: high end 5, so not at all', { donnees: '???' }, 5, []],
  ])('%s', (_, profile, level, cappedBy) => {
    expect(overall({ ...others, d: '333', e: '333', f: '333', ...profile })).toMatchObject({ level, cappedBy });
  });

  it('counts the capped level of the theme, not its score', () => {
    const result = capped({ ...others, donnees: '0333333333' }, { donnees: 2 });
    expect(result).toMatchObject({ score: 97.5, uncapped: 5, level: 3, levelRange: [3, 3], cappedBy: ['donnees'] });
  });

  it('takes the high end of the range of an insufficient theme', () => {
    expect(capped({ ...others, rgpd: '0????' }, { rgpd: 1 })).toMatchObject({
      status: 'indicative',
      score: 100,
      level: 2,
      levelRange: [2, 2],
      cappedBy: ['rgpd'],
    });
  });

  it.each<[string, Record<string, string>, number, [number, number]]>([
    ['the low end of a scored theme holds the low end', { donnees: '3333??????' }, 5, [4, 5]],
    ['the low end of an insufficient theme too', { donnees: '???' }, 5, [2, 5]],
    ['the lowest low end of the three', { donnees: '3333??????', securite: '???', rgpd: '333' }, 5, [2, 5]],
    ['the lowest high end of the three', { donnees: '000', securite: '???' }, 2, [2, 2]],
    ['a theme not concerned holds nothing', { donnees: 'nnn', securite: '333' }, 5, [5, 5]],
    ['the mean holds the range when it is lower', { a: '000', b: '000', c: '000', donnees: '333' }, 2, [2, 2]],
  ])('range: %s', (_, profile, level, levelRange) => {
    expect(overall({ ...others, ...profile })).toMatchObject({ level, levelRange });
  });
});
