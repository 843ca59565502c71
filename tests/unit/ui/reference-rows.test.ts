import { describe, expect, test } from 'vitest';
import type { IndicatorResult } from '../../../src/domain/references/compare';
import { domainRows } from '../../../src/ui/features/references/inventory-rows';
import { byTheme, highlights, lettered, referenceRows, sampleShort, whoWords } from '../../../src/ui/texts/references';
import { aCatalogue, aMultiple, aSingle, aTheme, is, ticks } from '../../support/catalogue';
import { sheetFor, unknown } from '../../support/diagnostic';

const study = (id: string, year: number) => ({ id, name: id, year, sample: '336 personnes, dont 73 % ici', source: 'Test' });
const figure = (reference: string, band: string | null = null, value = 39.5) => ({ reference, value, band });
const indicator = (id: string, theme: string) => ({
  ...{ id, theme, label: `Repère ${id}`, question: `${theme}.q`, hit: is(`${theme}.q`, 'p3') },
  ...{ yes: `Vous avez ${id}.`, no: `Vous n’avez pas ${id}.`, references: ['old.one'] },
});
const catalogue = aCatalogue({
  themes: [aTheme('a', [aSingle('q')]), aTheme('b', [aSingle('q')])],
  advice: {
    indicators: [indicator('i1', 'b'), indicator('i2', 'a'), indicator('i3', 'a')],
    references: {
      studies: [study('unused', 2000), study('old', 2013), study('new', 2026)],
      references: [
        { id: 'old.one', study: 'old', label: 'en ont un', precision: 'au_moins', value: 39.5, base: 'mairies' },
        { id: 'new.two', study: 'new', label: 'en ont deux', precision: 'exact', base: 'toutes les communes' },
      ],
    },
  },
});
const small = 'moins de 500 habitants';
const results: IndicatorResult[] = [
  { indicator: 'i1', yours: 'yes', figures: [figure('old.one')] },
  { indicator: 'i2', yours: 'unknown', figures: [figure('old.one')] },
  { indicator: 'i3', yours: 'no', figures: [figure('new.two', small, 8), figure('old.one')] },
];
const rows = referenceRows(catalogue, results);

describe('rows of reference figures', () => {
  test('say what is true here, and the figure with its precision, its band and its study', () => {
    expect(rows.map(({ says }) => says)).toEqual(['Vous avez i1.', '', 'Vous n’avez pas i3.']);
    expect(rows[0]!.figures[0]).toMatchObject({
      says: 'Au moins 39,5\u00a0% en ont un',
      who: 'mairies',
      study: { year: 2013 },
      banded: false,
    });
    expect(rows[2]!.figures[0]).toMatchObject({ says: '8\u00a0% en ont deux', who: `communes, de ${small}`, banded: true });
  });

  test('leave out what does not count this commune, or has no figure for it', () => {
    const out: IndicatorResult[] = [
      { indicator: 'i1', yours: 'outside', figures: [figure('old.one')] },
      { indicator: 'i2', yours: 'yes', figures: [] },
    ];
    expect(referenceRows(catalogue, out)).toEqual([]);
  });

  test('stand by theme, in the order of the themes', () => {
    expect(byTheme(catalogue, rows).map(({ id, rows: own }) => [id, own.map((row) => row.id)])).toEqual([
      ['a', ['i2', 'i3']],
      ['b', ['i1']],
    ]);
    expect(byTheme(catalogue, rows.slice(0, 1)).map(({ id }) => id)).toEqual(['b']);
  });

  test('give a letter to each study that they cite', () => {
    expect(lettered(catalogue, rows).map(({ id, letter }) => [id, letter])).toEqual([
      ['old', 'A'],
      ['new', 'B'],
    ]);
  });
});

test.each([
  ['mairies', null, 'mairies'],
  ['mairies', 'de 500 à 1 999 habitants', 'mairies, de 500 à 1 999 habitants'],
  ['mairies', '2 000 habitants et plus', 'mairies, de 2 000 habitants et plus'],
  [`communes de ${small}`, small, `communes de ${small}`],
])('who is counted: %s, %s', (base, band, words) => expect(whoWords(base, band)).toBe(words));

test('the sample in short', () => {
  expect(sampleShort(study('x', 2023))).toBe('336\u00a0personnes');
  expect(sampleShort({ sample: 'Toutes les communes' })).toBe('Toutes les communes');
});

test('in brief: one line a theme, known answers, figures of the same size first', () => {
  const letters = new Map([
    ['old', 'A'],
    ['new', 'B'],
  ]);
  const lines = highlights(rows, letters).map(({ text }) => text);
  expect(lines).toEqual([
    `Vous n’avez pas i3. 8\u00a0% en ont deux (communes, de ${small}\u00a0; étude\u00a0B, 2026).`,
    'Vous avez i1, comme au moins 39,5\u00a0% (mairies\u00a0; étude\u00a0A, 2013).',
  ]);
  expect(highlights(rows, letters, 1)).toHaveLength(1);
});

describe('services by domain', () => {
  const groups = [{ id: 'web' }, { id: 'ecole', when: ticks('identite.situations', 'x1') }, { id: 'autres' }];
  const groupOf = { x1: 'web', x2: 'web', x3: 'ecole' };
  const domain = (group: string) => ({ group, sentence: 'Une phrase.' });
  const held = aCatalogue({
    identity: [aMultiple('situations')],
    themes: [aTheme('services', [aMultiple('inventaire', { groups, groupOf })])],
    advice: {
      inventory: {
        question: 'services.inventaire',
        source: 'Test',
        domains: [{ ...domain('web'), share: '12\u00a0%' }, domain('ecole'), domain('autres')],
      },
    },
  });
  const here = (given: Parameters<typeof sheetFor>[1]) => domainRows(sheetFor(held, given)).map(({ here: words }) => words);

  test('what is ticked, in words, and the published share', () => {
    expect(here({ 'services.inventaire': ['x1', 'x2'], 'identite.situations': ['x1'] })).toEqual([
      'Option x1, option x2',
      'Rien pour l’instant',
      'Rien pour l’instant',
    ]);
    expect(domainRows(sheetFor(held)).map(({ share }) => share)).toEqual(['12\u00a0%', 'non publiée', 'non publiée']);
  });

  test('a domain that does not concern the commune, an answer not known', () => {
    expect(here({ 'services.inventaire': ['x1'], 'identite.situations': ['rien'] })[1]).toBe('Ne vous concerne pas');
    expect(here({ 'services.inventaire': unknown, 'identite.situations': ['rien'] })).toEqual([
      'Pas encore connu',
      'Ne vous concerne pas',
      'Pas encore connu',
    ]);
  });
});
