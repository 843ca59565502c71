/** What the law asks of whom, at the exact bounds of `facts.md` (§0.2, §1.1, §1.2), on the real content. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/content/schema-condition';
import { judgeObligations, type ObligationResult } from '../../src/domain/obligations';
import { aPlace, sheetFor, unknown, type Answers } from '../support/diagnostic';
import { catalogue } from './real';
import { bestSheet } from './sheets';

const judged = (answers: Answers, place = aPlace(1000)): Map<string, ObligationResult> =>
  new Map(judgeObligations(sheetFor(catalogue, answers, place)).map((result) => [result.obligation, result]));
const statusOf = (id: string, answers: Answers, place = aPlace(1000)) => judged(answers, place).get(id)!.status;
const outcome = (id: string, answers: Answers, place = aPlace(1000)) => {
  const { obligation: _, theme: __, nearThreshold: ___, ...found } = judged(answers, place).get(id)!;
  return found;
};

const site = { 'services.site': 'site_rare' };
const paper = { 'opendata.actes': 'affichage_delibere' };
const RGPD = ['dpo', 'registre', 'violations', 'sous_traitants', 'analyse_impact', 'information_personnes'];
const EVERYONE = [
  ...RGPD,
  ...['convocations', 'saisine_electronique', 'urbanisme_electronique', 'adresses', 'factures', 'comptes', 'liste_electorale'],
  ...['etat_civil', 'archives', 'plainte_72h', 'reparabilite', 'reemploi', 'logiciels_libres'],
];
const WITH_SITE = ['deliberations_en_ligne', 'accessibilite', 'mentions_legales', 'traceurs'];

describe('the matrix of facts.md for 300, 1 200 and 3 800 inhabitants', () => {
  const concerned = (answers: Answers, population: number) =>
    [...judged(answers, aPlace(population)).values()].filter(({ status }) => status !== 'notConcerned').map(({ obligation }) => obligation);
  const bare: Answers = {
    ...paper,
    'services.site': 'nulle_part',
    'services.demarches': ['rien'],
    'identite.situations': ['rien'],
    'identite.agents': 12,
    'teletravail.pratique': 'personne',
  };
  const declared = (ids: readonly string[]) => catalogue.obligations.map(({ id }) => id).filter((id) => ids.includes(id));

  it.each([300, 1200])('%i: what binds everyone, nothing more', (population) => {
    expect(concerned(bare, population)).toEqual(declared(EVERYONE));
  });

  it('3 800: acts in line, planning service, subsidies as well', () => {
    const more = ['actes_en_ligne', 'urbanisme_teleprocedure', 'subventions_donnees'];
    expect(concerned(bare, 3800)).toEqual(declared([...EVERYONE, ...more]));
  });

  it('with a site, sales, a contract, cameras, telework and an online service', () => {
    const full: Answers = {
      ...bare,
      ...site,
      'services.demarches': ['salle_rendez_vous'],
      'identite.situations': ['ventes_5000', 'marche_60000', 'cameras'],
      'teletravail.pratique': 'agent_parfois',
    };
    const more = ['paiement_en_ligne', 'marches_donnees', 'profil_acheteur', 'videoprotection', 'homologation', 'teletravail'];
    expect(concerned(full, 300)).toEqual(declared([...EVERYONE, ...WITH_SITE, ...more]));
  });
});

describe('population, at the bound', () => {
  const noted: Answers = { ...bestSheet(paper), 'identite.agents': 80, 'identite.agents_etp': 'oui' };
  it.each<[string, number, boolean]>([
    ['actes_en_ligne', 3499, false],
    ['actes_en_ligne', 3500, true],
    ['urbanisme_teleprocedure', 3499, false],
    ['urbanisme_teleprocedure', 3500, false],
    ['urbanisme_teleprocedure', 3501, true],
    ['open_data', 3499, false],
    ['open_data', 3500, true],
    ['subventions_donnees', 3499, false],
    ['subventions_donnees', 3500, true],
    ['prada', 9999, false],
    ['prada', 10_000, true],
    ['nis2', 30_000, false],
    ['nis2', 30_001, true],
    ['strategie_responsable', 50_000, false],
    ['strategie_responsable', 50_001, true],
    ['adresses', 1999, true],
    ['adresses', 2000, true],
    ['adresses', 2001, true],
  ])('%s at %i: %s', (id, population, applies) => {
    expect(statusOf(id, noted, aPlace(population)) !== 'notConcerned').toBe(applies);
  });

  it('is named when it is the missing fact', () => {
    for (const id of ['urbanisme_teleprocedure', 'subventions_donnees', 'prada', 'nis2', 'strategie_responsable'])
      expect(outcome(id, noted, aPlace(null))).toEqual({ status: 'undetermined', missing: ['population'] });
  });

  it.each([
    [3399, null],
    [3400, 3500],
    [3600, 3500],
    [3601, null],
  ])('%i inhabitants: the prefecture confirms for %s', (population, near) => {
    const results = judged(noted, aPlace(population));
    for (const id of ['actes_en_ligne', 'urbanisme_teleprocedure', 'open_data', 'subventions_donnees'])
      expect(results.get(id)!.nearThreshold, id).toBe(near);
    expect(results.get('dpo')!.nearThreshold).toBeNull();
  });

  it.each([
    ['prada', 10_000],
    ['nis2', 30_000],
    ['strategie_responsable', 50_000],
  ])('%s: 100 inhabitants on each side of %i', (id, bound) => {
    const near = (population: number) => judged(noted, aPlace(population)).get(id)!.nearThreshold;
    expect([bound - 101, bound - 100, bound + 100, bound + 101].map(near)).toEqual([null, bound, bound, null]);
  });

  it('every threshold that a condition reads is one near which the prefecture is asked', () => {
    for (const { id, when, thresholds } of catalogue.obligations) expect(thresholds, id).toEqual(when === undefined ? [] : bounds(when));
  });
});

describe('open data: both conditions, 3 500 inhabitants and 50 full-time equivalents', () => {
  const with50 = { 'identite.agents': 50, 'opendata.jeux': ['budget', 'format_ouvert'] };
  it.each<[string, Answers, number, string]>([
    ['49 agents', { ...with50, 'identite.agents': 49, 'identite.agents_etp': 'oui' }, 4000, 'notConcerned'],
    ['50 agents, fewer equivalents', { ...with50, 'identite.agents_etp': 'non' }, 4000, 'notConcerned'],
    ['50 agents, as many equivalents', { ...with50, 'identite.agents_etp': 'oui' }, 4000, 'met'],
    ['no open format', { ...with50, 'identite.agents_etp': 'oui', 'opendata.jeux': ['budget'] }, 4000, 'notMet'],
    ['equivalents unknown', { ...with50, 'identite.agents_etp': unknown }, 4000, 'undetermined'],
    ['equivalents unknown, but too small', { ...with50, 'identite.agents_etp': unknown }, 3499, 'notConcerned'],
    ['many, but too small', { ...with50, 'identite.agents_etp': 'oui' }, 3450, 'notConcerned'],
  ])('%s', (_, answers, population, expected) => {
    expect(statusOf('open_data', answers, aPlace(population))).toBe(expected);
  });

  it('names the fact that is missing', () => {
    expect(outcome('open_data', { ...with50, 'identite.agents_etp': unknown }, aPlace(4000))).toEqual({
      status: 'undetermined',
      missing: ['identite.agents_etp'],
    });
    expect(outcome('open_data', { 'identite.agents': unknown }, aPlace(4000))).toMatchObject({ status: 'undetermined' });
  });
});

describe('an EPCI', () => {
  const epci = aPlace(900, 'epci');
  const results = judged({ ...bestSheet(), 'identite.agents': 60, 'identite.agents_etp': 'oui' }, epci);

  it('is above every threshold, and near none', () => {
    for (const id of ['actes_en_ligne', 'open_data']) expect(results.get(id)!.status, id).toBe('met');
    for (const id of ['subventions_donnees', 'prada', 'nis2', 'strategie_responsable']) expect(results.get(id)!.status, id).toBe('toCheck');
    expect([...results.values()].filter(({ nearThreshold }) => nearThreshold !== null)).toEqual([]);
  });

  it('is not asked what is asked of communes', () => {
    const communal = ['urbanisme_electronique', 'urbanisme_teleprocedure', 'adresses', 'liste_electorale', 'etat_civil'];
    expect(communal.map((id) => results.get(id)!.status)).toEqual(communal.map(() => 'notConcerned'));
  });
});

describe('local law', () => {
  it.each(['975', '977', '978', '986', '987', '988'])('%s: only the RGPD is judged', (departement) => {
    const place = { ...aPlace(4000), collectivite: { kind: 'commune', name: 'Île', region: null, departement } };
    const results = [...judged(bestSheet(), place).values()];
    const general = [...judged(bestSheet(), aPlace(4000)).values()];
    for (const [index, { obligation, status, ...rest }] of results.entries()) {
      if (RGPD.includes(obligation)) expect({ obligation, status, ...rest }).toEqual(general[index]);
      else expect({ status, ...rest }, obligation).toMatchObject({ status: 'toCheck', because: 'localLaw' });
    }
    expect(results.filter(({ status }) => status === 'met').map(({ theme }) => theme)).toEqual(['rgpd', 'rgpd', 'rgpd']);
  });
});

function bounds(condition: Condition): number[] {
  if ('all' in condition) return condition.all.flatMap(bounds);
  if ('any' in condition) return condition.any.flatMap(bounds);
  if ('not' in condition) return bounds(condition.not);
  if (!('fact' in condition) || condition.fact !== 'population') return [];
  return [condition.lt, condition.lte, condition.gt, condition.gte].filter((bound) => bound !== undefined);
}
