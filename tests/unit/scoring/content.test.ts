import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileContent } from '../../../src/content/build/compile';
import { aPlace, resultsFor, themeIn, unknown, type Answers } from '../../support/diagnostic';
import * as laws from '../../support/laws';
import * as form from '../../support/laws-of-form';
import { askedIn, expressOnly, worldsOf } from '../../support/worlds';

const SLOW = { timeout: 60_000 };

describe('on the content of Cadran', () => {
  const { catalogue } = compileContent('src/content');
  const worlds = worldsOf(fc.constant(catalogue));

  it.each(Object.entries({ ...laws, ...form }))('%s', SLOW, (_, law) => {
    fc.assert(fc.property(worlds, law), { numRuns: 60 });
  });

  it('the express path gives at least "indicatif" in every theme when all is answered', SLOW, () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { themes, overall } = resultsFor(catalogue, expressOnly(world), world.meta);
        expect(themes.filter(({ status }) => status === 'insufficient')).toEqual([]);
        expect(overall.status).not.toBe('insufficient');
      }),
      { numRuns: 200 },
    );
  });

  /** The first option worth 3 points of every single choice; every free tick of every multiple one. */
  const best: Answers = Object.fromEntries(
    askedIn(catalogue).flatMap(([id, question]): [string, string | string[] | number][] => {
      if (question.kind === 'number') return [[id, 3]];
      if (question.kind !== 'multiple') return [[id, (question.options.find(({ points }) => points === 3) ?? question.options.at(-1)!).id]];
      return [[id, question.options.filter(({ exclusive }) => exclusive !== true).map((option) => option.id)]];
    }),
  );

  it('the best commune is at level 5 everywhere, and 100 at most', () => {
    const { themes, overall } = resultsFor(catalogue, best, aPlace(1200));
    expect(themes.map(({ theme, status }) => [theme, status]).filter(([, status]) => status === 'insufficient')).toEqual([]);
    for (const theme of themes) expect(theme).toMatchObject({ score: 100, level: 5, levelRange: [5, 5], status: 'established' });
    expect(overall).toMatchObject({ status: 'established', score: 100, level: 5 });
  });

  it('the best commune with double_authentification unknown: indicative, level "3 à 5"', () => {
    const results = resultsFor(catalogue, { ...best, 'securite.double_authentification': unknown }, aPlace(1200));
    expect(themeIn(results, 'securite')).toMatchObject({ status: 'indicative', level: 5, levelRange: [3, 5] });
  });

  it('Pilotage [3, ?, 1, ?, 1, 1, 2] in the declared order: exactly 60, level 4', () => {
    const ids = catalogue.themes.find(({ id }) => id === 'pilotage')!.questions;
    const answers = [3, null, 1, null, 1, 1, 2].map((points, index): [string, Answers[string]] => {
      const question = ids[index]!;
      if (question.kind === 'number') throw new Error('Pilotage asks no number');
      return [`pilotage.${question.id}`, points === null ? unknown : question.options.find((option) => option.points === points)!.id];
    });
    expect(themeIn(resultsFor(catalogue, Object.fromEntries(answers)), 'pilotage')).toMatchObject({
      score: 60,
      level: 4,
      levelRange: [3, 4],
    });
  });

  it('nobody works outside the mairie: télétravail is not concerned', () => {
    const [nobody] = askedIn(catalogue)
      .find(([id]) => id === 'teletravail.pratique')!
      .slice(1);
    if (nobody === undefined || typeof nobody === 'string' || nobody.kind !== 'single') throw new Error('A single choice was expected');
    const results = resultsFor(catalogue, { ...best, 'teletravail.pratique': nobody.options[0]!.id });
    expect(themeIn(results, 'teletravail').status).toBe('notConcerned');
    expect(results.overall).toMatchObject({ themesConcerned: catalogue.themes.length - 1 });
  });
});
