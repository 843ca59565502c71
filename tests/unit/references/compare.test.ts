import { describe, expect, it } from 'vitest';
import type { Indicator, Reference } from '../../../src/content/schema';
import { compareToReferences } from '../../../src/domain/references/compare';
import { aCatalogue, aSingle, aTheme, is, people } from '../../support/catalogue';
import { aPlace, notConcerned, sheetFor, unknown, type Answers } from '../../support/diagnostic';
import { catalogue as real } from '../../content/real';

const theme = aTheme('t', [
  aSingle('q', { weight: 1, notConcerned: 'Rien de tel.' }),
  aSingle('fact', { options: { oui: 0, non: 0 } }),
  aSingle('gated', { weight: 1, when: is('t.fact', 'oui') }),
]);
const anIndicator = (given: Partial<Indicator> = {}): Indicator => ({
  ...{ id: 'i', theme: 't', label: 'Un usage', question: 't.q', hit: is('t.q', 'p3'), yes: 'Vous…', no: 'Vous ne…', references: ['s.r'] },
  ...given,
});
const aReference = (given: Partial<Reference> = {}): Reference => ({
  ...{ id: 's.r', study: 's', label: 'font ainsi', precision: 'exact', base: 'tous' },
  ...given,
});
const compare = (indicator: Partial<Indicator>, reference: Partial<Reference>, answers: Answers = {}, place = aPlace(1000)) => {
  const references = { studies: [], references: [aReference(reference), aReference({ id: 's.other', value: 12 })] };
  const catalogue = aCatalogue({ themes: [theme], advice: { indicators: [anIndicator(indicator)], references } });
  return compareToReferences(sheetFor(catalogue, answers, place))[0]!;
};

describe('your answer', () => {
  it.each<[string, Partial<Indicator>, Answers, string]>([
    ['a hit', {}, { 't.q': 'p3' }, 'yes'],
    ['no hit', {}, { 't.q': 'p2' }, 'no'],
    ['not known', {}, { 't.q': unknown }, 'unknown'],
    ['not given', {}, {}, 'unknown'],
    ['not concerned: no hit', {}, { 't.q': notConcerned }, 'no'],
    ['in the base', { base: is('t.fact', 'oui') }, { 't.fact': 'oui', 't.q': 'p3' }, 'yes'],
    ['in the base, no hit', { base: is('t.fact', 'oui') }, { 't.fact': 'oui', 't.q': 'p0' }, 'no'],
    ['out of the base', { base: is('t.fact', 'oui') }, { 't.fact': 'non', 't.q': 'p3' }, 'outside'],
    ['base not known, hit', { base: is('t.fact', 'oui') }, { 't.fact': unknown, 't.q': 'p3' }, 'unknown'],
    ['base not known, no hit', { base: is('t.fact', 'oui') }, { 't.q': 'p0' }, 'unknown'],
    ['in the base, hit not known', { base: is('t.fact', 'oui') }, { 't.fact': 'oui' }, 'unknown'],
    ['out of the base, hit not known', { base: is('t.fact', 'oui') }, { 't.fact': 'non' }, 'outside'],
    ['on a hidden question: no hit', { hit: is('t.gated', 'p0') }, { 't.fact': 'non', 't.gated': 'p0' }, 'no'],
  ])('%s', (_, indicator, answers, expected) => {
    expect(compare(indicator, { value: 50 }, answers).yours).toBe(expected);
  });

  it.each([
    [999, 'yes'],
    [1000, 'outside'],
  ])('a base on population: %i is %s', (population, expected) => {
    expect(compare({ base: people({ lt: 1000 }) }, { value: 50 }, { 't.q': 'p3' }, aPlace(population)).yours).toBe(expected);
  });
});

describe('the figures beside it', () => {
  const bands = [
    { label: 'petites', from: 0, below: 500, value: 43 },
    { label: 'moyennes', from: 500, below: 2000, value: 60 },
    { label: 'grandes', from: 2000, value: 87 },
  ];
  const figure = (reference: Partial<Reference>, place = aPlace(1000)) => compare({}, reference, {}, place).figures;

  it.each([
    [0, 43, 'petites'],
    [499, 43, 'petites'],
    [500, 60, 'moyennes'],
    [1999, 60, 'moyennes'],
    [2000, 87, 'grandes'],
    [80_000, 87, 'grandes'],
  ])('%i inhabitants: %i, %s', (population, value, band) => {
    expect(figure({ value: 50, bands }, aPlace(population))).toEqual([{ reference: 's.r', value, band }]);
  });

  it('without a band for the commune: all sizes, if the source has that', () => {
    const narrow = [{ label: 'de 500 à 999', from: 500, below: 1000, value: 48 }];
    expect(figure({ value: 50, bands: narrow }, aPlace(499))).toEqual([{ reference: 's.r', value: 50, band: null }]);
    expect(figure({ value: 50, bands: narrow }, aPlace(999))).toEqual([{ reference: 's.r', value: 48, band: 'de 500 à 999' }]);
    expect(figure({ bands: narrow }, aPlace(1000))).toEqual([]);
  });

  it('an EPCI, or a place without population, has no band', () => {
    for (const place of [aPlace(null, 'epci'), aPlace(300, 'epci'), aPlace(null)]) {
      expect(figure({ value: 50, bands }, place)).toEqual([{ reference: 's.r', value: 50, band: null }]);
      expect(figure({ bands }, place)).toEqual([]);
    }
  });

  it('are shown whatever the answer, in the order of the indicator', () => {
    const found = compare({ references: ['s.other', 's.r'] }, { value: 0 }, { 't.q': unknown });
    expect(found.figures.map(({ reference, value }) => [reference, value])).toEqual([
      ['s.other', 12],
      ['s.r', 0],
    ]);
  });
});

describe('the real indicators', () => {
  const found = (id: string, answers: Answers, place = aPlace(1000)) =>
    compareToReferences(sheetFor(real, answers, place)).find(({ indicator }) => indicator === id)!;
  const hits = (id: string, question: string, answers: Answers = {}) => {
    const planned = real.themes.flatMap((one) => one.questions.map((item) => ({ of: `${one.id}.${item.id}`, item })));
    const { item } = planned.find(({ of }) => of === question)!;
    if (item.kind === 'number') throw new Error('a number');
    const given = (option: string) => (item.kind === 'multiple' ? [option] : option);
    return item.options.map((option) => option.id).filter((option) => found(id, { ...answers, [question]: given(option) }).yours === 'yes');
  };

  it.each<[string, string, string[]]>([
    ['appel_exterieur', 'pilotage.appui_externe', ['depanneur', 'prestataire', 'service_mutualise']],
    ['feuille_de_route', 'pilotage.projets', ['feuille_de_route']],
    ['teletravail', 'teletravail.pratique', ['elus_seulement', 'agent_parfois', 'agent_chaque_semaine']],
    ['donnees_en_france', 'donnees.pays', ['france', 'mairie']],
    ['annuaire_en_ligne', 'collaboration.contacts', ['en_ligne_chacun', 'en_ligne_partage']],
    ['annuaire_partage', 'collaboration.contacts', ['en_ligne_partage']],
    ['delegue', 'rgpd.dpo', ['declare']],
    ['site', 'services.site', ['site_rare', 'site_mensuel', 'site_hebdo']],
    ['site_hebdo', 'services.site', ['site_hebdo']],
  ])('%s: the answers that questionnaire.md names', (id, question, options) => {
    expect(hits(id, question)).toEqual(options);
  });

  it('a shared directory is counted among online directories, a weekly site among sites', () => {
    expect(found('annuaire_partage', { 'collaboration.contacts': 'fichier_commun' }).yours).toBe('outside');
    expect(found('annuaire_partage', { 'collaboration.contacts': 'en_ligne_chacun' }).yours).toBe('no');
    expect(found('site_hebdo', { 'services.site': 'page_mutualisee' }).yours).toBe('outside');
    expect(found('teletravail_personnel', { 'teletravail.pratique': 'personne' }).yours).toBe('outside');
  });

  it.each([
    [4, 999, 'yes'],
    [5, 999, 'no'],
    [4, 1000, 'outside'],
  ])('%i computers, %i inhabitants: %s', (computers, population, expected) => {
    expect(found('peu_de_postes', { 'identite.postes': computers }, aPlace(population)).yours).toBe(expected);
  });

  it.each([
    [499, 77.7],
    [500, 48.3],
    [999, 48.3],
    [1000, 24],
    [1999, 24],
    [2000, 8],
    [3499, 8],
    [3500, 2.5],
    [4999, 2.5],
    [5000, 0.5],
  ])('operator addresses at %i inhabitants: %d %%', (population, value) => {
    expect(found('adresse_operateur', {}, aPlace(population)).figures[0]).toMatchObject({ reference: 'mxmap26.generic', value });
  });

  it.each([
    [499, 43, 52],
    [500, 60, 52],
    [1999, 60, 52],
    [2000, 87, 66],
  ])('the survey of 2013 at %i inhabitants: %i and %i %%', (population, mail, procedures) => {
    expect(found('courriel_habitants', {}, aPlace(population)).figures).toMatchObject([{ value: mail }]);
    expect(found('demarches_entre_organismes', {}, aPlace(population)).figures).toMatchObject([{ value: procedures }]);
  });

  it('figures of EPCI go to EPCI, those of communes to communes', () => {
    const epci = compareToReferences(sheetFor(real, {}, aPlace(null, 'epci')));
    const counted = epci.filter(({ yours }) => yours !== 'outside').flatMap(({ figures }) => figures.map(({ reference }) => reference));
    expect(counted.filter((id) => id.startsWith('bn13.')).every((id) => id.endsWith('-epci'))).toBe(true);
    const commune = compareToReferences(sheetFor(real, {}, aPlace(1000)));
    expect(commune.filter(({ indicator }) => indicator.endsWith('_epci')).map(({ yours }) => yours)).not.toContain('unknown');
  });
});
