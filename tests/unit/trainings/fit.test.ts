import { describe, expect, it } from 'vitest';
import type { Training } from '../../../src/content/schema';
import { aCatalogue, aLock, aTraining, aWishTheme, is, people, type Cap } from '../../support/catalogue';
import { aPlace, aProfile, resultsFor } from '../../support/diagnostic';

/** A wish that the training serves, so that only its floor, its ceiling, its roles and its condition decide. */
const wished = { wishes: ['rgpd'] };
const advised = (
  profile: Record<string, string>,
  training: Partial<Training>,
  { lock, population = 300 }: { lock?: Cap; population?: number } = {},
) => {
  const { themes, answers } = aProfile(profile, lock === undefined ? {} : { t: [aLock('l', is('t.q0', 'p3'), lock)] });
  const catalogue = aCatalogue({ themes: [...themes, aWishTheme()], trainings: [aTraining('f', { ...wished, ...training })] });
  const { elu, agent } = resultsFor(catalogue, { ...answers, 'competences.souhaits': ['rgpd'] }, aPlace(population)).trainings;
  return { elu: elu.length === 1, agent: agent.length === 1 };
};

/** Three answers of level 1 to 5. */
const LEVEL = ['', '000', '110', '211', '222', '333'] as const;

describe('a floor and a ceiling', () => {
  it.each<[level: 1 | 2 | 3 | 4 | 5, fits: boolean]>([
    [1, false],
    [2, true],
    [3, true],
    [4, true],
    [5, false],
  ])('2 to 4, at level %d: %s', (level, fits) => {
    expect(advised({ t: LEVEL[level] }, { floor: 2, ceiling: 4 }).elu).toBe(fits);
  });

  it.each<[Cap, Cap, boolean]>([
    [1, 2, true],
    [2, 2, true],
    [3, 5, false],
    [1, 1, false],
  ])('are tested on the capped level (5 capped at 2): %d to %d, %s', (floor, ceiling, fits) => {
    expect(advised({ t: '333' }, { floor, ceiling }, { lock: 2 }).elu).toBe(fits);
  });

  it.each<[string, string, Cap, Cap, boolean]>([
    ['insufficient, low end 2: floor and ceiling around it', '3????', 2, 3, true],
    ['insufficient, low end 2: floor above it', '3????', 3, 5, false],
    ['insufficient, low end 2: ceiling below it', '3????', 1, 1, false],
    ['nothing answered: low end 1', '---', 1, 1, true],
    ['nothing answered: too difficult', '---', 2, 5, false],
    ['indicative: the level, not the low end of the range', '333??', 5, 5, true],
  ])('%s', (_, letters, floor, ceiling, fits) => {
    expect(advised({ t: letters }, { floor, ceiling }).elu).toBe(fits);
  });

  it('take the low end of an insufficient theme under its locks', () => {
    expect(advised({ t: '3????' }, { floor: 1, ceiling: 1 }, { lock: 1 }).elu).toBe(true);
    expect(advised({ t: '3????' }, { floor: 2, ceiling: 3 }, { lock: 1 }).elu).toBe(false);
  });
});

describe('several themes', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['all fit', { t: LEVEL[2], u: LEVEL[3] }, true],
    ['one fits, the other is above the ceiling', { t: LEVEL[3], u: LEVEL[5] }, true],
    ['one fits, the other is under the floor', { t: LEVEL[3], u: LEVEL[1] }, false],
    ['both are above the ceiling', { t: LEVEL[5], u: LEVEL[4] }, false],
    ['one fits, the other is insufficient and under the floor', { t: LEVEL[3], u: '???' }, false],
    ['one fits, the other is insufficient with its low end inside', { t: LEVEL[3], u: '3????' }, true],
    ['one fits, the other is not concerned', { t: LEVEL[3], u: 'nnn' }, true],
    ['one is above the ceiling, the other not concerned', { t: LEVEL[5], u: 'nnn' }, false],
    ['none is concerned', { t: 'nnn', u: 'nnn' }, false],
  ])('%s', (_, profile, fits) => {
    expect(advised(profile, { themes: ['t', 'u'], floor: 2, ceiling: 3 }).elu).toBe(fits);
  });

  it('leaves other themes out', () => {
    expect(advised({ t: LEVEL[3], u: LEVEL[1] }, { themes: ['t'], floor: 2, ceiling: 3 }).elu).toBe(true);
  });
});

describe('whom and where', () => {
  it.each<[Training['roles'], { elu: boolean; agent: boolean }]>([
    [['elu'], { elu: true, agent: false }],
    [['agent'], { elu: false, agent: true }],
    [['agent', 'elu'], { elu: true, agent: true }],
  ])('for %j', (roles, expected) => {
    expect(advised({ t: '333' }, { roles })).toEqual(expected);
  });

  it.each<[number, boolean]>([
    [499, true],
    [500, false],
  ])('with a condition below 500 inhabitants, at %d: %s', (population, fits) => {
    expect(advised({ t: '333' }, { when: people({ lt: 500 }) }, { population }).elu).toBe(fits);
  });
});
