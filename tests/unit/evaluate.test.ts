import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/domain/evaluate';
import { catalogues } from '../support/arbitraries';
import { aCatalogue, aSingle, aTheme } from '../support/catalogue';
import { aDiagnostic, registersOf, resultsFor } from '../support/diagnostic';
import * as laws from '../support/laws';
import * as form from '../support/laws-of-form';
import { worldsOf } from '../support/worlds';

const named = Object.entries({ ...laws, ...form });

describe('on any content and any record', () => {
  it.each(named)('%s', { timeout: 60_000 }, (_, law) => {
    fc.assert(fc.property(worldsOf(catalogues), law), { numRuns: 150 });
  });
});

describe('evaluate', () => {
  const catalogue = aCatalogue({ themes: [aTheme('b', [aSingle('q', { weight: 1 })]), aTheme('a', [aSingle('q', { weight: 1 })])] });

  it('takes the day from its context, the version from the content, the path from the record', () => {
    const diagnostic = aDiagnostic({ meta: { path: 'express' } });
    expect(evaluate(catalogue, diagnostic, { date: '2027-02-03' })).toMatchObject({
      date: '2027-02-03',
      contentVersion: 1,
      path: 'express',
    });
    expect(resultsFor(catalogue).path).toBe('complete');
  });

  it('keeps the declared order of themes and lenses', () => {
    const { themes, lenses, progress } = resultsFor(catalogue);
    expect(themes.map(({ theme }) => theme)).toEqual(['b', 'a']);
    expect(lenses.map(({ lens }) => lens)).toEqual(['efficacite', 'souverainete', 'sobriete']);
    expect(progress.map(({ theme }) => theme)).toEqual(['identite', 'b', 'a']);
  });

  it('reads only the common voice, and leaves catalogue and record as they were', () => {
    const diagnostic = {
      ...aDiagnostic(),
      registers: { ...registersOf({ 'b.q': 'p3' }), 'elu/a.q': { v: { s: 'answered', a: 'p3' }, t: '000000001-0000-pc' } },
    };
    const before = structuredClone({ catalogue, diagnostic });
    const { themes } = evaluate(catalogue, diagnostic, { date: '2026-11-25' });
    expect(themes.map(({ status }) => status)).toEqual(['indicative', 'insufficient']);
    expect({ catalogue, diagnostic }).toEqual(before);
  });
});
