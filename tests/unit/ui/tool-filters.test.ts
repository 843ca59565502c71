import { describe, expect, test } from 'vitest';
import type { Tool } from '../../../src/content/schema';
import { atFirst, byStep, choicesIn, findTools, noFilter, readFilters } from '../../../src/ui/features/tools/tool-filters';
import { inShort, keptFor, openUnder, sizeWords } from '../../../src/ui/features/tools/tool-words';

const tool = (id: string, given: Partial<Tool> = {}): Tool => ({
  id,
  name: id,
  category: 'bureautique',
  publisher: 'Une communauté',
  licence: 'GPL',
  free: true,
  hosting: 'poste',
  what: 'De quoi écrire.',
  sizes: ['petite', 'moyenne', 'grande'],
  prudence: 'simple',
  confidence: 'V1',
  url: 'https://exemple.fr',
  source: 'Test',
  checked: '2026-01-01',
  ...given,
});
const shelf = [
  tool('Écrire'),
  tool('Partager', { category: 'partage', hosting: 'france', free: null, what: 'L’envoi protégé d’un gros fichier.' }),
  tool('Publier', { category: 'site', hosting: 'au_choix', free: false, what: 'Un site.', sizes: ['grande'], prudence: 'technicien' }),
];
const found = (filters: Partial<typeof noFilter>) => findTools(shelf, { ...noFilter, ...filters });
const ids = (tools: readonly Tool[]) => tools.map(({ id }) => id);

describe('searching the catalogue', () => {
  test.each([
    ['no filter', {}, ['Écrire', 'Partager', 'Publier']],
    ['without accents or capitals', { words: 'ECRIRE' }, ['Écrire']],
    ['in what it does, with the apostrophe of the keyboard', { words: " l'envoi " }, ['Partager']],
    ['every word, wherever it is', { words: 'communaute site' }, ['Publier']],
    ['one word missing', { words: 'communaute introuvable' }, []],
    ['a category', { category: 'partage' }, ['Partager']],
    ['a place of data', { hosting: 'poste' }, ['Écrire']],
    ['a size', { size: 'petite' }, ['Écrire', 'Partager']],
    ['two filters together', { size: 'petite', category: 'site' }, []],
  ] as const)('%s', (_, filters, expected) => expect(ids(found(filters).tools)).toEqual(expected));

  test('free software only: what is not sure is left out, and counted', () => {
    expect(found({ freeOnly: true })).toMatchObject({ tools: [{ id: 'Écrire' }], toCheck: 1 });
    expect(found({ freeOnly: true, category: 'site' })).toEqual({ tools: [], toCheck: 0 });
  });

  test('only what some tool has is offered', () => {
    const { category, hosting, size } = choicesIn(shelf);
    expect(category.map(([id]) => id)).toEqual(['bureautique', 'partage', 'site']);
    expect(hosting.map(([id]) => id)).toEqual(['poste', 'france', 'au_choix']);
    expect(size.map(([id]) => id)).toEqual(['petite', 'moyenne', 'grande']);
  });
});

describe('what the browser kept', () => {
  const filters = { words: 'courriel', category: 'messagerie', hosting: 'france', size: 'petite', freeOnly: true } as const;

  test('comes back as it was', () => expect(readFilters({ ...filters, all: true })).toEqual(filters));

  test.each([[null], [undefined], ['x'], [{ words: 3, category: 'toString', hosting: 'lune', size: null, freeOnly: 'oui' }]])(
    'is left when it is not ours: %j',
    (kept) => expect(readFilters(kept)).toEqual(noFilter),
  );
});

test('by step of prudence, empty steps left out', () => {
  expect(byStep([shelf[2]!, shelf[0]!]).map(({ step, tools }) => [step, ids(tools)])).toEqual([
    ['simple', ['Écrire']],
    ['technicien', ['Publier']],
  ]);
});

test('a list is cut only when it spares two or more', () => {
  expect(atFirst([1, 2, 3, 4], 3)).toEqual([1, 2, 3, 4]);
  expect(atFirst([1, 2, 3, 4, 5], 3)).toEqual([1, 2, 3]);
});

describe('words of a tool', () => {
  const limited = tool('x', { eligible: { fact: 'population', lt: 3500 } });

  test('for whom it is kept; the content knows the rule of communes only', () => {
    expect(openUnder(limited)).toBe(3500);
    expect(openUnder(shelf[0]!)).toBeNull();
    expect(keptFor(limited, 'commune')).toBe('réservé aux moins de 3\u00a0500\u00a0habitants');
    expect(keptFor(limited, 'epci')).toBe('accès à vérifier');
    expect(keptFor(tool('y', { eligible: { question: 'a.q', in: ['oui'] } }), 'commune')).toBe('accès à vérifier');
  });

  test('in short', () => {
    expect(inShort(shelf[0]!)).toBe('Logiciel libre. Hébergement\u00a0: sur l’ordinateur');
    expect(inShort({ free: null, hosting: 'france', maturity: 'À l’essai' })).toBe(
      'Logiciel libre\u00a0: à vérifier. Hébergement\u00a0: en France. À l’essai',
    );
    expect(inShort({ free: false, hosting: 'europe' })).toBe('Logiciel non libre. Hébergement\u00a0: en Europe');
  });

  test('sizes', () => {
    expect(sizeWords(shelf[0]!)).toBe('Toutes les tailles');
    expect(sizeWords(shelf[2]!)).toBe('2\u00a0000\u00a0habitants et plus');
  });
});
