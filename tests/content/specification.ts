/**
 * The tables of the specification of the content, version 1, transcribed by hand: content that drifts from them fails. Options are told by
 * their place, from 0. A question is [id, kind, weight (0: not scored), flags, scale, when]. Flags: `X` express, `pc` offers "pas concerné".
 * Scale: a character per option in order, its points or `.` when not scored; `!` after the option that excludes the others.
 */
import type { Question } from '../../src/content/schema';

type Kind = Question['kind'];
export type Flags = '' | 'X' | 'pc' | 'X pc';

export type Rule =
  | { all: Rule[] }
  | { any: Rule[] }
  | { question: string; test: 'in' | 'includes' | 'only'; places: number[] }
  | { question: string; gte: number }
  | { fact: 'population'; gte?: number; lt?: number };

export type Row = readonly [id: string, kind: Kind, weight: 0 | 1 | 2 | 3, flags: Flags, scale: string, when?: Rule];

const is = (question: string, ...places: number[]): Rule => ({ question, test: 'in', places });
const ticks = (question: string, ...places: number[]): Rule => ({ question, test: 'includes', places });
const only = (question: string, ...places: number[]): Rule => ({ question, test: 'only', places });
const all = (...rules: Rule[]): Rule => ({ all: rules });
const any = (...rules: Rule[]): Rule => ({ any: rules });

const remote = is('teletravail.pratique', 1, 2, 3);
const ownSite = is('services.site', 3, 4, 5);

export const questions: Readonly<Record<string, readonly Row[]>> = {
  identite: [
    ['role', 'multiple', 0, 'X', '.....'],
    ['charge', 'multiple', 0, '', '...!'],
    ['agents', 'number', 0, 'X', ''],
    ['agents_etp', 'single', 0, '', '..', all({ question: 'identite.agents', gte: 50 }, { fact: 'population', gte: 3400 })],
    ['postes', 'number', 0, '', ''],
    ['situations', 'multiple', 0, 'X', '.........!'],
  ],
  pilotage: [
    ['referent', 'single', 3, 'X', '012233'],
    ['appui_externe', 'multiple', 2, 'X', '0!11133'],
    ['projets', 'single', 2, '', '0123'],
    ['contrats', 'single', 2, '', '0123'],
    ['proprietaire', 'single', 2, 'X', '0123'],
    ['choix', 'single', 1, '', '0123'],
    ['passation', 'single', 2, 'X', '0123'],
  ],
  equipement: [
    ['ordinateurs', 'single', 3, 'X', '0123'],
    ['types', 'multiple', 0, '', '........'],
    ['systemes', 'single', 3, 'X', '0123'],
    ['acces', 'multiple', 0, '', '.....!'],
    ['bureaux', 'multiple', 0, '', '....!'],
    ['debit', 'single', 2, 'X', '0123'],
    ['wifi', 'single', 2, '', '0123', ticks('equipement.bureaux', 1)],
    ['cuivre', 'single', 1, '', '0123'],
    ['duree_vie', 'single', 1, '', '0123'],
  ],
  teletravail: [
    ['pratique', 'single', 0, 'X', '....'],
    ['ordinateur', 'single', 3, 'X', '0123', remote],
    ['reseau', 'multiple', 0, '', '....', remote],
    ['acces_fichiers', 'single', 3, 'X pc', '0123', remote],
    ['regles', 'single', 1, '', '0123', is('teletravail.pratique', 2, 3)],
  ],
  donnees: [
    ['supports', 'multiple', 0, 'X', '.......'],
    ['partage', 'single', 2, 'X', '0123'],
    ['pays', 'single', 2, 'X', '0233'],
    ['sauvegarde', 'single', 3, 'X', '01223'],
    ['hors_site', 'single', 3, 'X', '0123'],
    ['restauration', 'single', 2, '', '0123'],
    ['chiffrement', 'single', 2, 'pc', '013', ticks('donnees.supports', 2, 3)],
    ['logiciels_metiers', 'single', 2, '', '0123'],
    ['archivage', 'single', 1, '', '0123'],
  ],
  collaboration: [
    ['adresse', 'single', 3, 'X', '0123'],
    ['suivi', 'multiple', 0, '', '.....!'],
    ['visio', 'single', 1, '', '0123'],
    ['agenda', 'single', 1, 'X', '0123'],
    ['contacts', 'single', 1, 'X', '0123'],
    ['redaction', 'single', 2, 'X pc', '0123'],
    ['conseil', 'single', 1, 'X', '0123'],
    ['libres', 'single', 1, '', '0123'],
    ['ia', 'single', 1, 'pc', '0123'],
  ],
  securite: [
    ['mots_de_passe', 'single', 3, 'X', '0123'],
    ['double_authentification', 'single', 3, 'X', '0123'],
    ['mises_a_jour', 'single', 2, '', '0123'],
    ['antivirus', 'single', 2, '', '0123'],
    ['comptes', 'single', 2, 'X', '0123'],
    ['departs', 'single', 2, '', '0123'],
    ['sensibilisation', 'single', 2, 'X', '0123'],
    ['rib', 'single', 2, '', '0123'],
    ['incident', 'single', 3, 'X', '0123'],
    ['continuite', 'single', 2, '', '0123'],
  ],
  rgpd: [
    ['dpo', 'single', 3, 'X', '0123'],
    ['registre', 'single', 3, 'X', '0123'],
    ['information', 'single', 2, 'X', '0123'],
    ['sous_traitants', 'single', 2, '', '0123'],
    ['droits_violations', 'single', 2, 'X', '0123'],
    ['cameras', 'single', 2, '', '0123', ticks('identite.situations', 2)],
  ],
  opendata: [
    ['actes', 'single', 2, 'X', '01123'],
    ['mode_publicite', 'single', 0, '', '...', all({ fact: 'population', lt: 3500 }, is('opendata.actes', 0, 2))],
    ['bal', 'single', 3, 'X', '0123'],
    ['jeux', 'multiple', 1, 'X', '0!1111111'],
  ],
  services: [
    ['site', 'single', 3, 'X', '012233'],
    ['gestion_site', 'multiple', 0, '', '......!', ownSite],
    ['site_faits', 'multiple', 2, '', '1111000000!', ownSite],
    ['courriel_habitants', 'single', 2, 'X', '0123'],
    ['demarches', 'multiple', 2, 'X', '0!1111111'],
    ['teleprocedures', 'multiple', 1, '', '0!00001111'],
    ['inventaire', 'multiple', 0, '', '.........................!'],
    ['diversite', 'computed', 1, '', '0123'],
    ['accompagnement', 'single', 2, 'X', '0123'],
  ],
  competences: [
    ['formations', 'single', 3, 'X', '0123'],
    ['formations_sujets', 'multiple', 0, '', '..........', is('competences.formations', 1, 2, 3)],
    ['aisance', 'single', 2, 'X', '0123'],
    ['connait', 'multiple', 0, 'X', '.!....'],
    ['droits', 'single', 1, 'X', '0123'],
    ['souhaits', 'multiple', 0, 'X', '..........!'],
    ['format', 'multiple', 0, '', '.....'],
  ],
};

/** Groups of `services.inventaire`: how many options in each, and its condition. */
export const groups: readonly [id: string, options: number, when?: Rule][] = [
  ['acces', 4],
  ['communication', 7],
  ['culture', 4],
  ['ecole', 5, ticks('identite.situations', 0, 1)],
  ['autres', 4],
];

export const lenses: Readonly<Record<string, readonly string[]>> = {
  efficacite: [
    ...['donnees.partage', 'collaboration.agenda', 'collaboration.contacts', 'collaboration.redaction', 'collaboration.conseil'],
    ...['services.demarches', 'services.teleprocedures', 'equipement.debit', 'competences.aisance', 'securite.continuite'],
  ],
  souverainete: [
    ...['donnees.pays', 'donnees.logiciels_metiers', 'pilotage.proprietaire', 'pilotage.contrats', 'pilotage.choix'],
    ...['collaboration.adresse', 'collaboration.visio', 'collaboration.libres'],
  ],
  sobriete: ['equipement.duree_vie', 'donnees.archivage', 'pilotage.choix', 'collaboration.libres'],
};

export const locks: readonly [theme: string, cap: 1 | 2 | 3, when: Rule][] = [
  ['donnees', 1, is('donnees.sauvegarde', 0)],
  ['donnees', 2, is('donnees.hors_site', 0)],
  ['donnees', 2, only('donnees.supports', 3)],
  ['donnees', 3, is('donnees.chiffrement', 0)],
  ['securite', 1, all(is('securite.incident', 0), is('donnees.sauvegarde', 0))],
  ['securite', 2, all(is('securite.incident', 0), is('donnees.sauvegarde', 1))],
  ['securite', 2, all(is('securite.comptes', 0), is('securite.mots_de_passe', 0))],
  ['securite', 3, is('securite.double_authentification', 0)],
  ['equipement', 1, is('equipement.systemes', 0)],
  ['equipement', 3, is('equipement.systemes', 1)],
  ['equipement', 2, is('equipement.ordinateurs', 0)],
  ['teletravail', 2, all(remote, any(is('teletravail.ordinateur', 0), is('teletravail.acces_fichiers', 0)))],
  ['rgpd', 2, is('rgpd.dpo', 0)],
  ['rgpd', 3, is('rgpd.dpo', 1)],
  ['rgpd', 2, is('rgpd.registre', 0)],
  ['opendata', 1, is('opendata.bal', 0)],
  ['services', 1, all(is('services.site', 0), is('services.courriel_habitants', 0))],
  ['pilotage', 2, is('pilotage.referent', 0)],
  ['collaboration', 2, is('collaboration.adresse', 0)],
];

export const levelNames = ['À démarrer', 'Premiers pas', 'Bien engagé', 'Solide', 'Exemplaire'];
/** Level aimed at under 500, 2 000 and 3 500 inhabitants, then above (from 5 000, and for an EPCI, the same). */
export const targets: Readonly<Record<string, readonly number[]>> = {
  ...{ donnees: [3, 4, 4, 4], securite: [3, 4, 4, 4], rgpd: [3, 3, 4, 4] },
  ...{ equipement: [3, 3, 4, 4], collaboration: [3, 3, 4, 4], pilotage: [3, 3, 4, 4] },
  ...{ teletravail: [2, 3, 3, 3], competences: [2, 3, 3, 3], services: [2, 3, 4, 4], opendata: [2, 3, 3, 4] },
};
