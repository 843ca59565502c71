import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/content/schema';
import type { ThemeResult } from '../../../src/domain/scoring';
import type { TrainingAdvice } from '../../../src/domain/trainings';
import {
  askingLines,
  byFormat,
  chooseResources,
  dial,
  firstSentence,
  firstTrainings,
  forWhom,
  RESOURCES_SHOWN,
} from '../../../src/ui/features/help/help-choices';
import { aCatalogue } from '../../support/catalogue';

const resource = (id: string, themes: string[], format: Resource['format'] = 'guide'): Resource => ({
  id,
  title: id,
  publisher: 'Test',
  format,
  what: 'De quoi lire.',
  themes,
  roles: ['elu', 'agent'],
  confidence: 'V1',
  url: 'https://exemple.fr',
  source: 'Test',
  checked: '2026-01-01',
});
const theme = (id: string, status: ThemeResult['target']['status'], low = 1, level = 3) =>
  ({ theme: id, status: 'established', levelRange: [low, low], target: { level, chosen: false, status } }) as unknown as ThemeResult;
const ids = (resources: readonly Resource[]) => resources.map(({ id }) => id);

describe('resources for a commune', () => {
  const shelf = [resource('a1', ['a']), resource('a2', ['a']), resource('ab', ['a', 'b']), resource('b1', ['b']), resource('c1', ['c'])];

  test('one a theme in turn, the widest gap first', () => {
    const { because, themes, resources } = chooseResources(shelf, [theme('a', 'notMet', 2), theme('b', 'notMet', 1), theme('c', 'met', 3)]);
    expect(because).toBe('notMet');
    expect(themes).toEqual(['b', 'a']);
    expect(ids(resources)).toEqual(['ab', 'a1', 'b1', 'a2']);
  });

  test('themes to complete speak only when none is under its target', () => {
    expect(ids(chooseResources(shelf, [theme('a', 'toComplete'), theme('c', 'notMet')]).resources)).toEqual(['c1']);
    expect(chooseResources(shelf, [theme('c', 'toComplete')])).toMatchObject({ because: 'toComplete', themes: ['c'] });
  });

  test('nothing where nothing lacks; a theme without a resource is not named', () => {
    expect(chooseResources(shelf, [theme('a', 'met'), theme('b', 'none')])).toEqual({ because: null, themes: [], resources: [] });
    expect(chooseResources(shelf, [theme('z', 'notMet')])).toEqual({ because: 'notMet', themes: [], resources: [] });
  });

  test('never more than the page shows', () => {
    const many = Array.from({ length: 12 }, (_, index) => resource(`r${index}`, ['a']));
    expect(chooseResources(many, [theme('a', 'notMet')]).resources).toHaveLength(RESOURCES_SHOWN);
  });

  test('by format: someone to talk to first, empty formats left out', () => {
    const groups = byFormat([resource('s', ['a'], 'site'), resource('g', ['a']), resource('p', ['a'], 'personne')]);
    expect(groups.map(({ format, resources }) => [format, ids(resources)])).toEqual([
      ['personne', ['p']],
      ['guide', ['g']],
      ['site', ['s']],
    ]);
  });

  test.each([
    [['elu', 'agent'], 'pour les élus et les agents'],
    [['elu'], 'pour les élus'],
    [['agent'], 'pour les agents'],
  ] as const)('for whom: %j', (roles, words) => expect(forWhom({ roles: [...roles] })).toBe(words));
});

test('how many questions to whom', () => {
  const item = { question: 'a.q', theme: 'a', kind: 'unknown', width: 0 } as const;
  expect(askingLines(aCatalogue({ themes: [] }), [{ person: 'maire', items: [item, item] }])).toEqual([
    { person: 'maire', text: 'Au maire\u00a0: 2\u00a0questions' },
  ]);
});

test('the first training of each, said once when it is the same', () => {
  const advice = (training: string): TrainingAdvice => ({ training, reasons: [], indicative: 0 });
  const titles = (elu: string[], agent: string[]) =>
    firstTrainings({ elu: elu.map(advice), agent: agent.map(advice) }).map((first) => [first.title, first.advice.training]);
  expect(titles(['f1', 'f2'], ['f3'])).toEqual([
    ['Pour les élus', 'f1'],
    ['Pour les agents', 'f3'],
  ]);
  expect(titles(['f1'], ['f1', 'f2'])).toEqual([['Pour les élus et les agents', 'f1']]);
  expect(titles([], ['f1'])).toEqual([['Pour les agents', 'f1']]);
  expect(titles([], [])).toEqual([]);
});

test.each([
  ['Un service. Cherchez le vôtre.', 'Un service.'],
  ['Un nom en collectivite.fr, puis des fichiers. Le reste.', 'Un nom en collectivite.fr, puis des fichiers.'],
  ['Sans point', 'Sans point'],
])('the first sentence of %j', (text, first) => expect(firstSentence(text)).toBe(first));

test.each([
  ['0 808 800 001', 'tel:0808800001'],
  ['505.300', 'tel:505300'],
])('a number that dials: %s', (phone, address) => expect(dial(phone)).toBe(address));
