import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/diagnostic';
import { progressOf } from '../../../src/domain/questionnaire';
import { aCatalogue, aComputed, aMultiple, aSingle, aTheme, is, ticks } from '../../support/catalogue';
import { notConcerned, resultsFor, sheetFor, themeIn, unknown, type Given } from '../../support/diagnostic';

/** services.diversite in small: five domains, the school's behind a school ticked in `identite.situations`. */
const groupOf = { wifi: 'acces', atelier: 'acces', rss: 'communication', musee: 'culture', classe: 'ecole', menus: 'ecole', bus: 'autres' };
const inventory = { options: Object.fromEntries([...Object.keys(groupOf), 'aucun'].map((id) => [id, 0])), exclusive: ['aucun'], groupOf };
const school = ticks('identite.situations', 'ecole', 'rpi');
const groups = ['acces', 'communication', 'culture', 'ecole', 'autres'].map((id) => (id === 'ecole' ? { id, when: school } : { id }));
const catalogue = aCatalogue({
  identity: [aMultiple('situations', { options: { ecole: 0, rpi: 0, cameras: 0, rien: 0 } })],
  themes: [aTheme('services', [aMultiple('inventaire', { ...inventory, groups }), aComputed('diversite', 'services.inventaire')])],
});

const answersOf = (situations: Given, inventaire: Given) => ({ 'identite.situations': situations, 'services.inventaire': inventaire });
const variety = (situations: Given, inventaire: Given) =>
  sheetFor(catalogue, answersOf(situations, inventaire)).reading('services.diversite').answer;

const domains = (count: 0 | 1 | 2 | 3): Answer => ({ state: 'answered', value: `d${count}` });
const open: Answer = { state: 'unknown' };
const nothing: Answer = { state: 'unanswered' };

describe('the number of domains', () => {
  const noSchool = ['cameras'];
  const withSchool = ['ecole'];
  it.each<[string, Given, Given, Answer]>([
    ['no service at all', noSchool, ['aucun'], domains(0)],
    ['no service at all, school not known', unknown, ['aucun'], domains(0)],
    ['one domain', noSchool, ['wifi'], domains(1)],
    ['two services of one domain', noSchool, ['wifi', 'atelier'], domains(1)],
    ['two domains', noSchool, ['wifi', 'rss'], domains(2)],
    ['three domains', noSchool, ['wifi', 'rss', 'musee'], domains(3)],
    ['four domains count as three or more', noSchool, ['wifi', 'rss', 'musee', 'bus'], domains(3)],
    ['five domains count as three or more', withSchool, ['wifi', 'rss', 'musee', 'bus', 'classe'], domains(3)],
    ['the school counts where there is one', withSchool, ['wifi', 'classe'], domains(2)],
    ['the school alone where there is one', ['rpi'], ['classe', 'menus'], domains(1)],
    ['the school is ignored where there is none', noSchool, ['wifi', 'classe'], domains(1)],
    ['the school is ignored where there is nothing', ['rien'], ['wifi', 'classe'], domains(1)],
    ['school services alone without a school', noSchool, ['classe', 'menus'], nothing],
    ['inventory unknown', noSchool, unknown, open],
    ['inventory unanswered', noSchool, null, nothing],
    ['inventory an empty list', noSchool, [], nothing],
    ['inventory with a foreign tick alone', noSchool, ['autre'], nothing],
    ['"aucun" beside a service gives way', noSchool, ['aucun', 'wifi'], domains(1)],
    ['situations unknown, no school service: no difference', unknown, ['wifi'], domains(1)],
    ['situations unknown, school alone: one or unanswered', unknown, ['classe'], open],
    ['situations unknown, one or two', unknown, ['wifi', 'classe'], open],
    ['situations unknown, two or three', unknown, ['wifi', 'rss', 'classe'], open],
    ['situations unknown, three or four: no difference', unknown, ['wifi', 'rss', 'musee', 'classe'], domains(3)],
    ['situations unanswered, three or four: no difference', null, ['wifi', 'rss', 'musee', 'classe'], domains(3)],
  ])('%s', (_, situations, inventaire, expected) => {
    expect(variety(situations, inventaire)).toEqual(expected);
  });

  it('is undecided for want of situations, not known (unanswered situations included)', () => {
    expect(variety(null, ['wifi', 'classe']).state).not.toBe('answered');
  });
});

describe('its part in the theme', () => {
  const theme = (situations: Given, inventaire: Given) => themeIn(resultsFor(catalogue, answersOf(situations, inventaire)), 'services');

  it('is scored by itself, the inventory is not', () => {
    expect(theme(['rien'], ['wifi', 'rss']).questions).toEqual([
      { question: 'services.diversite', weight: 1, status: 'counted', points: 2, contribution: 200 / 3, lost: 100 / 3 },
    ]);
  });

  it('holds the width of the interval while it is not known', () => {
    expect(theme(unknown, ['wifi', 'classe']).questions).toEqual([
      { question: 'services.diversite', weight: 1, status: 'unknown', width: 100 },
    ]);
    expect(theme(['rien'], ['classe']).questions).toEqual([
      { question: 'services.diversite', weight: 1, status: 'unanswered', width: 100 },
    ]);
  });

  it('is neither asked nor counted in the progress', () => {
    expect(progressOf(sheetFor(catalogue), 'services', 'complete')).toMatchObject({ total: 1, given: 0 });
  });

  it.each<[Given, Given, string]>([
    ['p3', ['x1'], 'counted'],
    ['p0', ['x1'], 'hidden'],
    [unknown, ['x1'], 'toSpecify'],
    ['p3', notConcerned, 'notConcerned'],
  ])('goes with its inventory: gate %j, inventory %j, %s', (gate, list, expected) => {
    const inner = aMultiple('list', { when: is('t.gate', 'p3'), groups: [{ id: 'g' }], groupOf: { x1: 'g' }, notConcerned: 'Rien.' });
    const gated = aCatalogue({ themes: [aTheme('t', [aSingle('gate'), inner, aComputed('sum', 't.list')])] });
    const { questions } = themeIn(resultsFor(gated, { 't.gate': gate, 't.list': list }), 't');
    expect(questions.map(({ status }) => status)).toEqual([expected]);
  });
});
