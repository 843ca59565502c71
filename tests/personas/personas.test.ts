import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/content';
import type { Catalogue } from '../../src/content/schema';
import { joinDiagnostic } from '../../src/domain/diagnostic';
import { evaluate, type Results } from '../../src/domain/evaluate';
import { askedIn, planOf, readSheet } from '../../src/domain/questionnaire';
import type { ThemeResult } from '../../src/domain/scoring';
import { aDiagnostic, themeIn, unknown } from '../support/diagnostic';
import { readable } from './readable';
import { answersOf, DATE, personas, samplesOf, variantIds, type VariantId } from './variants';

const golden = fileURLToPath(new URL('./golden/', import.meta.url));
const names = personas.flatMap(({ id }) => variantIds.map((variant) => `${id}-${variant}`));

let catalogue: Catalogue;
let results: ReadonlyMap<string, Results>;
const resultsOf = (persona: string, variant: VariantId): Results => results.get(`${persona}-${variant}`)!;

beforeAll(async () => {
  catalogue = await loadCatalogue();
  const samples = samplesOf(catalogue.version);
  results = new Map(samples.map(({ name, fragment }) => [name, evaluate(catalogue, joinDiagnostic([fragment]), { date: DATE })]));
});

describe('golden results', () => {
  it.each(names)('%s', async (name) => {
    await expect(readable(results.get(name))).toMatchFileSnapshot(`./golden/${name}.json`);
  });

  it('has no file but those', () => {
    expect(readdirSync(golden).filter((file) => !names.includes(file.replace(/\.json$/, '')))).toEqual([]);
  });
});

describe('docs/resultats.md', () => {
  it('names every field of every result', () => {
    const guide = readFileSync(fileURLToPath(new URL('../../docs/resultats.md', import.meta.url)), 'utf8');
    const fields = new Set([...results.values()].flatMap((one) => keysOf(one)));
    expect([...fields].filter((field) => !guide.includes(`\`${field}\``))).toEqual([]);
  });
});

describe.each(names)('%s', (name) => {
  it('sets no answer aside: every question and option exists', () => {
    expect(results.get(name)!.issues).toEqual([]);
  });

  it('opens with three sentences that say something', () => {
    const { headline } = results.get(name)!;
    expect(headline).toHaveLength(3);
    for (const sentence of headline) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\s{2}/);
    }
  });

  it('never advises without a reason', () => {
    const { elu, agent } = results.get(name)!.trainings;
    for (const { training, reasons } of [...elu, ...agent]) expect(reasons, training).not.toEqual([]);
  });
});

describe.each(personas.map((persona) => [persona.id, persona] as const))('%s', (id, persona) => {
  it('answers every question that its own answers open, and no other, in order', () => {
    const sheet = readSheet(planOf(catalogue), aDiagnostic(persona));
    const asked = [...sheet.plan.byTheme.keys()].flatMap((theme) => askedIn(sheet, theme, 'complete'));
    expect(Object.keys(persona.answers)).toEqual(asked.map((question) => question.id));
    for (const { theme, total, given, toSpecify } of resultsOf(id, 'complet').progress) {
      expect({ theme, given, toSpecify }).toEqual({ theme, given: total, toSpecify: 0 });
    }
  });

  it('says « je ne sais pas » to 60 % of the questions in one variant, and answers half of them in the other', () => {
    const total = Object.keys(persona.answers).length;
    const unsure = Object.values(answersOf(persona, 'ne-sait-pas')).filter((given) => given === unknown);
    expect(unsure.length / total).toBeGreaterThan(0.59);
    expect(unsure.length / total).toBeLessThan(0.66);
    expect(Math.abs(Object.keys(answersOf(persona, 'a-moitie')).length - total / 2)).toBeLessThanOrEqual(6);
  });

  it.each(['a-moitie', 'ne-sait-pas'] as const)('is less sure of everything in « %s »', (variant) => {
    const pairs = bothConcerned(resultsOf(id, 'complet'), resultsOf(id, variant));
    for (const [complete, partial] of pairs) {
      expect(width(partial), complete.theme).toBeGreaterThanOrEqual(width(complete) - 1e-9);
      expect(partial.levelRange[0], complete.theme).toBeLessThanOrEqual(complete.levelRange[0]);
      expect(partial.levelRange[1], complete.theme).toBeGreaterThanOrEqual(complete.levelRange[1]);
    }
    expect(pairs.filter(([complete, partial]) => width(partial) > width(complete)).length).toBeGreaterThan(pairs.length / 2);
  });

  it.each(['a-moitie', 'ne-sait-pas'] as const)('scores within the interval of « %s »', (variant) => {
    for (const [complete, partial] of bothConcerned(resultsOf(id, 'complet'), resultsOf(id, variant))) {
      if (!('score' in complete)) continue;
      expect(complete.score, complete.theme).toBeGreaterThanOrEqual(partial.low - 1e-9);
      expect(complete.score, complete.theme).toBeLessThanOrEqual(partial.high + 1e-9);
    }
  });
});

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(keysOf);
  return Array.isArray(value) ? inside : [...Object.keys(value), ...inside];
}

type Concerned = Exclude<ThemeResult, { status: 'notConcerned' }>;

const width = ({ low, high }: Concerned) => high - low;

function bothConcerned(complete: Results, partial: Results): [Concerned, Concerned][] {
  return complete.themes.flatMap((one): [Concerned, Concerned][] => {
    const other = themeIn(partial, one.theme);
    return one.status === 'notConcerned' || other.status === 'notConcerned' ? [] : [[one, other]];
  });
}
