/** Which answers make an obligation apply and fulfil it (`facts.md` §1.3), on the real content. */
import { describe, expect, it } from 'vitest';
import { deadlinesFor, judgeObligations } from '../../src/domain/obligations';
import { aPlace, sheetFor, unknown, type Answers } from '../support/diagnostic';
import { catalogue, optionIds } from './real';

const found = (id: string, answers: Answers, population = 1000) => {
  const result = judgeObligations(sheetFor(catalogue, answers, aPlace(population))).find(({ obligation }) => obligation === id)!;
  return 'missing' in result ? `${result.status}: ${result.missing.join(' ')}` : result.status;
};
/** Options of a single choice that give this status. */
const optionsThat = (id: string, question: string, status: string, answers: Answers = {}, population = 1000) =>
  optionIds(question).filter((option) => found(id, { ...answers, [question]: option }, population) === status);
/** Options of a multiple choice that alone give this status. */
const ticksThat = (id: string, question: string, status: string, answers: Answers = {}) =>
  optionIds(question).filter((option) => found(id, { ...answers, [question]: [option] }) === status);

describe('met by these answers only', () => {
  it.each<[string, string, string[]]>([
    ['dpo', 'rgpd.dpo', ['declare']],
    ['registre', 'rgpd.registre', ['fait', 'a_jour']],
    ['sous_traitants', 'rgpd.sous_traitants', ['tous']],
    ['adresses', 'opendata.bal', ['publiee', 'a_jour']],
    ['archives', 'donnees.archivage', ['garder_tout', 'accord_archives']],
    ['reparabilite', 'pilotage.choix', ['criteres']],
    ['reemploi', 'equipement.duree_vie', ['reemploi']],
  ])('%s: %s', (id, question, options) => {
    expect(optionsThat(id, question, 'met')).toEqual(options);
    expect(optionsThat(id, question, 'notMet')).toEqual(optionIds(question).filter((option) => !options.includes(option)));
    expect(found(id, { [question]: unknown })).toBe(`toCheck: ${question}`);
  });

  it.each<[string, string, string[]]>([
    ['urbanisme_electronique', 'services.demarches', ['urbanisme_courriel', 'urbanisme_teleservice']],
    ['factures', 'services.teleprocedures', ['factures']],
    ['comptes', 'services.teleprocedures', ['comptes']],
    ['liste_electorale', 'services.teleprocedures', ['elections']],
  ])('%s: %s', (id, question, options) => {
    expect(ticksThat(id, question, 'met')).toEqual(options);
    expect(ticksThat(id, question, 'notMet')).toEqual(optionIds(question).filter((option) => !options.includes(option)));
  });

  it('writing to the town hall: a published address, or answers by e-mail', () => {
    expect(ticksThat('saisine_electronique', 'services.demarches', 'met', { 'services.courriel_habitants': 'parfois' })).toEqual([
      'ecrire',
    ]);
    expect(optionsThat('saisine_electronique', 'services.courriel_habitants', 'met', { 'services.demarches': ['rien'] })).toEqual([
      'oui',
      'oui_suivi',
    ]);
    expect(found('saisine_electronique', { 'services.courriel_habitants': 'oui', 'services.demarches': unknown })).toBe('met');
    expect(found('saisine_electronique', { 'services.courriel_habitants': 'non', 'services.demarches': unknown })).toBe(
      'toCheck: services.demarches',
    );
  });

  it('confidence C, or nothing that measures it: never said to be met or not', () => {
    const shy = catalogue.obligations.filter(({ confidence, met }) => confidence === 'C' || met === undefined).map(({ id }) => id);
    expect(shy).toEqual(expect.arrayContaining(['violations', 'information_personnes', 'convocations', 'homologation', 'plainte_72h']));
    for (const id of shy)
      expect(found(id, { 'rgpd.droits_violations': 'procedure_ecrite', 'rgpd.information': 'tous' }, 60_000)).not.toMatch(/^(met|notMet)$/);
  });
});

describe('acts in line below 3 500 inhabitants: the council chooses, and without a vote it is the internet', () => {
  it.each<[string, Answers, string]>([
    ['all published', { 'opendata.actes': 'tous' }, 'met'],
    ['all published, names masked', { 'opendata.actes': 'tous_masques' }, 'met'],
    ['paper by a vote', { 'opendata.actes': 'affichage_delibere' }, 'notConcerned'],
    ['no, paper by a vote', { 'opendata.actes': 'non', 'opendata.mode_publicite': 'affichage_papier' }, 'notConcerned'],
    ['no, no vote', { 'opendata.actes': 'non', 'opendata.mode_publicite': 'non' }, 'notMet'],
    ['no, in spite of a vote', { 'opendata.actes': 'non', 'opendata.mode_publicite': 'electronique' }, 'notMet'],
    ['the list only, paper by a vote', { 'opendata.actes': 'liste_pv', 'opendata.mode_publicite': 'affichage_papier' }, 'notConcerned'],
    ['the list only, no vote', { 'opendata.actes': 'liste_pv', 'opendata.mode_publicite': 'non' }, 'notMet'],
    ['no, vote unknown', { 'opendata.actes': 'non', 'opendata.mode_publicite': unknown }, 'undetermined: opendata.mode_publicite'],
    ['no, vote not said', { 'opendata.actes': 'liste_pv' }, 'undetermined: opendata.mode_publicite'],
    [
      'an old vote kept behind an answer that hides it',
      { 'opendata.actes': 'affichage_delibere', 'opendata.mode_publicite': 'non' },
      'notConcerned',
    ],
  ])('%s', (_, answers, expected) => {
    expect(found('actes_en_ligne', answers, 3499)).toBe(expected);
  });

  it('from 3 500 on, only the last two answers fulfil it, whatever the vote', () => {
    const vote = { 'opendata.mode_publicite': 'affichage_papier' };
    expect(optionsThat('actes_en_ligne', 'opendata.actes', 'met', vote, 3500)).toEqual(['tous', 'tous_masques']);
    expect(optionsThat('actes_en_ligne', 'opendata.actes', 'notMet', vote, 3500)).toEqual(['non', 'affichage_delibere', 'liste_pv']);
  });

  it('names what is missing when the acts are not known', () => {
    expect(found('actes_en_ligne', { 'opendata.actes': unknown }, 3499)).toMatch(/^undetermined: opendata\.actes/);
    expect(found('actes_en_ligne', { 'opendata.actes': unknown }, 3500)).toBe('toCheck: opendata.actes');
  });
});

describe('only with a site of its own', () => {
  const own = ['site_rare', 'site_mensuel', 'site_hebdo'];
  const four = ['deliberations_en_ligne', 'accessibilite', 'mentions_legales', 'traceurs'];

  it.each(four)('%s', (id) => {
    expect(optionsThat(id, 'services.site', 'notConcerned')).toEqual(['nulle_part', 'reseau_social', 'page_mutualisee']);
    expect(found(id, { 'services.site': unknown })).toBe('undetermined: services.site');
  });

  it.each([
    ['deliberations_en_ligne', ['deliberations']],
    ['accessibilite', ['accessibilite']],
    ['mentions_legales', ['mentions_legales']],
    ['traceurs', ['traceurs']],
  ])('%s is met by %s', (id, ticks) => {
    for (const site of own)
      expect(ticksThat(id, 'services.site_faits', 'met', { 'services.site': site, 'opendata.actes': 'non' })).toEqual(ticks);
  });

  it('the lists are in line when the acts are', () => {
    const answers = { 'services.site': 'site_rare', 'services.site_faits': ['rien'] };
    expect(optionsThat('deliberations_en_ligne', 'opendata.actes', 'met', answers)).toEqual(['liste_pv', 'tous', 'tous_masques']);
  });
});

describe('only in these situations', () => {
  const rows: [string, string, string][] = [
    ['videoprotection', 'cameras', 'projet_cameras'],
    ['paiement_en_ligne', 'ventes_5000', 'marche_60000'],
    ['profil_acheteur', 'marche_60000', 'ventes_5000'],
    ['marches_donnees', 'marche_60000', 'ventes_5000'],
  ];
  it.each(rows)('%s: %s, not %s', (id, situation, other) => {
    expect(found(id, { 'identite.situations': [other] })).toBe('notConcerned');
    expect(found(id, { 'identite.situations': ['rien'] })).toBe('notConcerned');
    expect(found(id, { 'identite.situations': [situation, other] })).not.toMatch(/notConcerned|undetermined/);
    expect(found(id, { 'identite.situations': unknown })).toBe('undetermined: identite.situations');
  });

  it('cameras: complete, or not met', () => {
    expect(optionsThat('videoprotection', 'rgpd.cameras', 'met', { 'identite.situations': ['cameras'] })).toEqual(['complet']);
    expect(found('videoprotection', { 'identite.situations': ['cameras'] })).toBe('toCheck: rgpd.cameras');
  });

  it('payment and the buyer profile', () => {
    expect(ticksThat('paiement_en_ligne', 'services.demarches', 'met', { 'identite.situations': ['ventes_5000'] })).toEqual(['payer']);
    expect(ticksThat('profil_acheteur', 'services.teleprocedures', 'met', { 'identite.situations': ['marche_60000'] })).toEqual([
      'marches',
    ]);
  });

  it('telework of an agent, not of the mayor', () => {
    expect(optionsThat('teletravail', 'teletravail.pratique', 'notConcerned')).toEqual(['personne', 'elus_seulement']);
    const agent = { 'teletravail.pratique': 'agent_chaque_semaine' };
    expect(optionsThat('teletravail', 'teletravail.regles', 'met', agent)).toEqual(['deliberation']);
  });
});

describe('deadlines', () => {
  const due = (answers: Answers) => deadlinesFor(sheetFor(catalogue, { 'services.teleprocedures': ['factures'], ...answers }, aPlace(300)));
  it.each<[string, Answers, string[]]>([
    ['copper, ready', { 'equipement.acces': ['cuivre'], 'equipement.cuivre': 'prets' }, ['cuivre']],
    ['fibre, alarms not listed', { 'equipement.acces': ['fibre'], 'equipement.cuivre': 'a_recenser' }, ['cuivre', 'deux_g', 'trois_g']],
    ['an old system', { 'equipement.systemes': 'certains' }, ['windows_10']],
    ['up to date', { 'equipement.systemes': 'tous' }, []],
    ['nothing known', { 'services.teleprocedures': unknown, 'equipement.systemes': unknown }, []],
    ['no invoice service', { 'services.teleprocedures': ['paie'] }, ['factures_electroniques']],
    ['a digital adviser', { 'pilotage.appui_externe': ['conseiller_numerique'] }, ['conseillers_numeriques']],
  ])('%s', (_, answers, expected) => {
    expect(due(answers)).toEqual(expected);
  });
});
