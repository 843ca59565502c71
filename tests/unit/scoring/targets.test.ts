import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/domain/diagnostic';
import { targetBand } from '../../../src/domain/scoring/targets';
import { collectiviteOf } from '../../../src/domain/diagnostic';
import { aCatalogue, aLock, is, type Cap } from '../../support/catalogue';
import { aDiagnostic, aPlace, aProfile, resultsFor, themeIn } from '../../support/diagnostic';

const BANDS: Cap[] = [1, 2, 3, 4];
const targetFor = (letters: string, meta: Record<string, Json>, targets: Record<string, Cap[]> = { t: BANDS }, cap?: Cap) => {
  const { themes, answers } = aProfile(
    { t: letters },
    cap === undefined ? {} : { t: [aLock('l', is('t.q0', 'p0', 'p1', 'p2', 'p3'), cap)] },
  );
  return themeIn(resultsFor(aCatalogue({ themes, targets }), answers, meta), 't').target;
};

describe('the band of the target', () => {
  const { levels } = aCatalogue({ themes: [] });
  it.each<[number | null, 'commune' | 'epci' | 'autre', number | null]>([
    [0, 'commune', 0],
    [499, 'commune', 0],
    [500, 'commune', 1],
    [1999, 'commune', 1],
    [2000, 'commune', 2],
    [3499, 'commune', 2],
    [3500, 'commune', 3],
    [5000, 'commune', 3],
    [120_000, 'commune', 3],
    [null, 'commune', null],
    [300, 'epci', 3],
    [null, 'epci', 3],
    [300, 'autre', 0],
    [null, 'autre', null],
  ])('%s inhabitants, %s: band %s', (population, kind, band) => {
    expect(targetBand(levels, collectiviteOf(aDiagnostic({ meta: aPlace(population, kind) })))).toBe(band);
  });

  it('gives the level of that band', () => {
    const levelAt = (population: number) => targetFor('333', aPlace(population)).level;
    expect([499, 500, 1999, 2000, 3499, 3500].map(levelAt)).toEqual([1, 2, 2, 3, 3, 4]);
    expect(targetFor('333', aPlace(300, 'epci')).level).toBe(4);
  });
});

describe('the status of the target, at both ends of the range', () => {
  const three = { ...aPlace(2500) }; // target 3
  it.each<[string, string, string]>([
    ['level 3, the target itself', '22110', 'met'],
    ['level 2, just under', '22100', 'notMet'],
    ['level 5', '33333', 'met'],
    ['range 4 to 5', '3330?', 'met'],
    ['range 3 to 4', '2222?', 'met'],
    ['range 2 to 4', '211??', 'toComplete'],
    ['range 1 to 3: the high end reaches it', '0002???', 'toComplete'],
    ['range 1 to 2: not even at its high end', '0001?', 'notMet'],
    ['range 3 to 5: met at its low end', '33???', 'met'],
    ['insufficient', '3????', 'toComplete'],
    ['nothing answered', '---', 'toComplete'],
    ['not concerned', 'nnn', 'none'],
  ])('%s (%s): %s', (_, letters, status) => {
    expect(targetFor(letters, three)).toEqual({ level: 3, chosen: false, status });
  });

  it.each<[string, Cap, string]>([
    ['capped under the target', 2, 'notMet'],
    ['capped at the target', 3, 'met'],
  ])('is judged on the capped level: %s', (_, cap, status) => {
    expect(targetFor('33333', three, undefined, cap).status).toBe(status);
  });

  it('is "à compléter" for an insufficient theme even when a lock leaves no hope', () => {
    expect(targetFor('3????', three, undefined, 2).status).toBe('toComplete');
  });
});

describe('a target chosen by the commune', () => {
  it.each<[string, Json, { level: number; chosen: boolean; status: string }]>([
    ['higher', 5, { level: 5, chosen: true, status: 'notMet' }],
    ['lower', 1, { level: 1, chosen: true, status: 'met' }],
    ['the same as its size', 3, { level: 3, chosen: true, status: 'notMet' }],
    ['taken back', null, { level: 3, chosen: false, status: 'notMet' }],
    ['zero is refused', 0, { level: 3, chosen: false, status: 'notMet' }],
    ['six is refused', 6, { level: 3, chosen: false, status: 'notMet' }],
    ['a fraction is refused', 3.5, { level: 3, chosen: false, status: 'notMet' }],
    ['a text is refused', '4', { level: 3, chosen: false, status: 'notMet' }],
  ])('%s', (_, value, expected) => {
    expect(targetFor('22100', { ...aPlace(2500), 'target.t': value })).toEqual(expected);
  });

  it('stands without population', () => {
    expect(targetFor('333', { 'target.t': 4 })).toEqual({ level: 4, chosen: true, status: 'met' });
  });

  it('of another theme changes nothing', () => {
    expect(targetFor('333', { ...aPlace(2500), 'target.u': 5 }).level).toBe(3);
  });
});

describe('no target', () => {
  it.each<[string, Record<string, Json>, Record<string, Cap[]> | undefined]>([
    ['neither choice, nor population, nor EPCI', {}, undefined],
    ['population not known', aPlace(null), undefined],
    ['another collectivité without population', aPlace(null, 'autre'), undefined],
    ['a theme that the content gives no target', aPlace(2500), {}],
  ])('%s: no status', (_, meta, targets) => {
    expect(targetFor('333', meta, targets)).toEqual({ level: null, chosen: false, status: 'none' });
  });
});
