import { describe, expect, it } from 'vitest';
import { aCatalogue, aLock, aSingle, aTheme, all, is, type Cap } from '../../support/catalogue';
import { notConcerned, profileResults, resultsFor, themeIn, unknown, type Given } from '../../support/diagnostic';

/** Five scored questions worth the letters, and locks on unscored facts: `on` is true, `off` false, `?` and `-` undetermined. */
type Standing = 'on' | 'off' | '?' | '-';
const locked = (letters: string, ...locks: [cap: Cap, standing: Standing][]) => {
  const facts = locks.map((_, index) => aSingle(`fact${index}`, { notConcerned: 'Rien.' }));
  const scored = [...letters].map((_, index) => aSingle(`q${index}`, { weight: 1 }));
  const themes = [
    aTheme(
      't',
      scored,
      locks.map(([cap], index) => aLock(`l${index}`, is(`identite.fact${index}`, 'p1'), cap)),
    ),
  ];
  const given: Record<Standing, Given> = { on: 'p1', off: 'p0', '?': unknown, '-': null };
  const answers: Record<string, Given> = {};
  [...letters].forEach((letter, index) => (answers[`t.q${index}`] = letter === '?' ? unknown : `p${letter}`));
  locks.forEach(([, standing], index) => (answers[`identite.fact${index}`] = given[standing]));
  return themeIn(resultsFor(aCatalogue({ identity: facts, themes }), answers), 't');
};

describe('an active lock', () => {
  it.each<[string, string, Cap, number, number, [number, number], boolean]>([
    ['caps a better level', '33333', 2, 2, 5, [2, 2], true],
    ['caps by one level', '33330', 4, 4, 5, [4, 4], true],
    ['leaves an equal level', '33300', 4, 4, 4, [4, 4], false],
    ['leaves a lower level', '00000', 2, 1, 1, [1, 1], false],
    ['caps both ends of the range', '3333?', 3, 3, 5, [3, 3], true],
    ['caps the high end only', '0003?', 2, 2, 2, [2, 2], false],
  ])('%s', (_, letters, cap, level, uncapped, levelRange, bites) => {
    const result = locked(letters, [cap, 'on']);
    expect(result).toMatchObject({ level, uncapped, levelRange });
    expect(result.locks).toEqual([{ lock: 't.l0', cap, state: 'active', bites, missing: [] }]);
  });

  it('does not change the score, its interval or the status', () => {
    expect(locked('33333', [1, 'on'])).toMatchObject({ status: 'established', score: 100, low: 100, high: 100, because: [] });
  });
});

describe('an undetermined lock', () => {
  it.each<[string, string, Cap, Standing, string, number, [number, number]]>([
    ['below the level: indicative, low end capped', '33333', 3, '?', 'indicative', 5, [3, 5]],
    ['the same, unanswered', '33333', 3, '-', 'indicative', 5, [3, 5]],
    ['equal to the level: established', '33300', 4, '?', 'established', 4, [4, 4]],
    ['above the level: established', '00000', 4, '?', 'established', 1, [1, 1]],
  ])('%s', (_, letters, cap, standing, status, level, levelRange) => {
    const result = locked(letters, [cap, standing]);
    expect(result).toMatchObject({ status, level, levelRange });
    expect(result.locks).toEqual([{ lock: 't.l0', cap, state: 'undetermined', bites: false, missing: ['identite.fact0'] }]);
  });

  it('gives its reason', () => {
    expect(locked('33333', [3, '?'])).toMatchObject({ because: ['openLock'] });
    expect(locked('33', [3, '?'])).toMatchObject({ because: ['fewQuestions', 'openLock'] });
  });
});

describe('several locks', () => {
  it.each<[string, [Cap, Standing][], string, number, [number, number], boolean[]]>([
    [
      'both active: the lowest cap',
      [
        [3, 'on'],
        [2, 'on'],
      ],
      'established',
      2,
      [2, 2],
      [true, true],
    ],
    [
      'one active, one inactive',
      [
        [3, 'on'],
        [1, 'off'],
      ],
      'established',
      3,
      [3, 3],
      [true, false],
    ],
    [
      'one active, one undetermined and lower',
      [
        [3, 'on'],
        [1, '?'],
      ],
      'indicative',
      3,
      [1, 3],
      [true, false],
    ],
    [
      'one active, one undetermined and higher than the capped level',
      [
        [2, 'on'],
        [4, '?'],
      ],
      'established',
      2,
      [2, 2],
      [true, false],
    ],
    [
      'one active, one undetermined at the capped level',
      [
        [2, 'on'],
        [2, '?'],
      ],
      'established',
      2,
      [2, 2],
      [true, false],
    ],
    [
      'none active',
      [
        [1, 'off'],
        [2, 'off'],
      ],
      'established',
      5,
      [5, 5],
      [false, false],
    ],
  ])('%s', (_, locks, status, level, levelRange, bites) => {
    const result = locked('33333', ...locks);
    expect(result).toMatchObject({ status, level, uncapped: 5, levelRange });
    expect(result.locks.map((lock) => lock.bites)).toEqual(bites);
  });
});

describe('a lock where there is no level', () => {
  it('is still said when the theme is insufficient, caps its range and bites nothing', () => {
    const result = locked('3????', [3, 'on'], [2, '?']);
    expect(result).toMatchObject({ status: 'insufficient', low: 20, high: 100, levelRange: [2, 3] });
    expect(result.locks).toMatchObject([
      { lock: 't.l0', cap: 3, state: 'active', bites: false },
      { lock: 't.l1', cap: 2, state: 'undetermined', bites: false },
    ]);
  });

  it('is inactive in a theme that does not concern the commune, for want of its question', () => {
    const lock = aLock('l', is('t.q0', 'p0'), 2);
    expect(themeIn(profileResults({ t: 'n' }, { t: [lock] }), 't')).toMatchObject({
      status: 'notConcerned',
      locks: [{ state: 'inactive' }],
    });
  });
});

describe('a lock across themes', () => {
  // securite: incident = rien de prévu ET donnees.sauvegarde = jamais → 1
  const lock = aLock('sans_filet', all(is('securite.q0', 'p0'), is('donnees.q0', 'p0')), 1);
  const level = (securite: string, donnees: string) => themeIn(profileResults({ securite, donnees }, { securite: [lock] }), 'securite');
  it.each<[string, string, string, string, [number, number]]>([
    ['both true', '0333', '0', 'active', [1, 1]],
    ['one false', '0333', '1', 'inactive', [4, 4]],
    ['one unknown', '0333', '?', 'undetermined', [1, 4]],
    ['one unknown, the other false', '1333', '?', 'inactive', [5, 5]],
    ['its own question unknown', '?333', '0', 'undetermined', [1, 5]],
    ['one notConcerned', '0333', 'n', 'inactive', [4, 4]],
  ])('%s', (_, securite, donnees, state, levelRange) => {
    expect(level(securite, donnees)).toMatchObject({ levelRange, locks: [{ state }] });
  });

  it('on a hidden question is inactive, on one à préciser is undetermined if it would be true', () => {
    // donnees.chiffrement = non (question visible) → 3, behind supports
    const questions = [
      aSingle('a', { weight: 1 }),
      aSingle('b', { weight: 1 }),
      aSingle('c', { weight: 1, when: is('identite.gate', 'p1') }),
    ];
    const catalogue = aCatalogue({ identity: [aSingle('gate')], themes: [aTheme('t', questions, [aLock('l', is('t.c', 'p0'), 3)])] });
    const state = (gate: Given, c: Given) =>
      themeIn(resultsFor(catalogue, { 't.a': 'p3', 't.b': 'p3', 'identite.gate': gate, 't.c': c }), 't').locks[0]!.state;
    expect([state('p0', 'p0'), state('p1', 'p0'), state(unknown, 'p0'), state(unknown, 'p1'), state(unknown, null)]).toEqual([
      ...['inactive', 'active', 'undetermined', 'inactive', 'undetermined'],
    ]);
    expect(state('p1', notConcerned)).toBe('undetermined'); // not offered there: unanswered
  });
});

it('the best commune with double_authentification unknown: indicative, "3 à 5"', () => {
  const weights = [3, 3, 2, 2, 2, 2, 2, 2, 3, 2] as const;
  const questions = weights.map((weight, index) => aSingle(`q${index}`, { weight }));
  const answers = Object.fromEntries(weights.map((_, index) => [`securite.q${index}`, index === 1 ? unknown : 'p3']));
  const theme = aTheme('securite', questions, [aLock('nulle_part', is('securite.q1', 'p0'), 3)]);
  const result = themeIn(resultsFor(aCatalogue({ themes: [theme] }), answers), 'securite');
  expect(result).toMatchObject({ status: 'indicative', score: 100, level: 5, levelRange: [3, 5], because: ['openLock'] });
});
