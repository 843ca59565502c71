import { describe, it } from 'vitest';
import { expectRefusal, type Mistake } from './broken';

type Case = readonly [what: string, mistake: Omit<Mistake, 'file'> & { file?: string }, reason: string | RegExp];
const PILOTAGE = 'questionnaire/pilotage.yaml';
const weight = '    weight: 3\n';
const intro = /^intro: .*/m;

/** Mistakes in the theme `pilotage`, unless a file is named. */
const tables: Record<string, readonly Case[]> = {
  'a field': [
    ['unknown', { find: weight, put: `${weight}    poids: 3\n`, seen: 'poids: 3' }, 'questions › referent › poids : champ inconnu'],
    [
      'unknown, with a list',
      { find: weight, put: `${weight}    notes:\n      - une\n`, seen: 'notes:' },
      'questions › referent › notes : champ inconnu',
    ],
    ['missing in a question', { find: /^ {4}why: .*\n/m, seen: '- id: referent' }, 'questions › referent › why : champ obligatoire absent'],
    [
      'missing in a list',
      { file: 'trainings.yaml', find: /^ {4}publisher: .*\n/m, seen: '- id: f1' },
      'trainings › f1 › publisher : champ obligatoire absent',
    ],
    ['missing at the top', { find: /^title: .*\n/m, seen: 'id: pilotage' }, 'title : champ obligatoire absent'],
    ['misspelt in a condition', { find: 'in: [personne]', put: 'im: [personne]' }, 'locks › sans_referent › when › im : champ inconnu'],
    ['empty', { find: intro, put: "intro: ' '" }, 'intro : attendu : un texte non vide'],
    ['a number for a text', { find: intro, put: 'intro: 12' }, 'intro : attendu : un texte ; reçu : le nombre 12'],
    ['a list for a text', { find: intro, put: 'intro: [un, deux]' }, 'intro : attendu : un texte ; reçu : une liste'],
    ['nothing for a text', { find: intro, put: 'intro:' }, 'intro : attendu : un texte ; reçu : rien'],
    ['a text for a list', { find: 'ask: [maire, secretaire]', put: 'ask: maire' }, 'ask : attendu : une liste ; reçu : « maire »'],
    ['a yes in words', { find: 'express: true', put: 'express: oui' }, 'express : attendu : true ou false ; reçu : « oui »'],
    [
      'a kind that does not exist',
      { find: 'kind: single', put: 'kind: simple' },
      /kind : attendu : « single », « multiple ».* ou « computed » ; reçu : « simple »/,
    ],
    [
      'an accent in an identifier',
      { find: '- id: referent', put: '- id: référent' },
      /id : attendu : un identifiant .* reçu : « référent »/,
    ],
    [
      'a lens that does not exist',
      { find: 'lenses: [souverainete]', put: 'lenses: [souverain]' },
      /lenses › n° 1 : attendu : « efficacite ».* ; reçu : « souverain »/,
    ],
    [
      'a cap that is no level',
      { find: 'cap: 2', put: 'cap: 6' },
      'locks › sans_referent › cap : attendu : un niveau de 1 à 5 ; reçu : le nombre 6',
    ],
    [
      'a condition without its theme',
      { find: 'question: pilotage.referent', put: 'question: referent' },
      'when › question : attendu : theme.question ; reçu : « referent »',
    ],
    [
      'a comparison without a bound',
      { file: 'supports.yaml', find: 'population, lt: 3500', put: 'population' },
      'suite_territoriale › when : attendu : une comparaison : lt, lte, gt ou gte',
    ],
    [
      'an address without https',
      { file: 'trainings.yaml', find: 'url: https:', put: 'url: http:' },
      'url : attendu : une adresse qui commence par https',
    ],
    [
      'a date in another form',
      { file: 'trainings.yaml', find: /checked: .*/, put: 'checked: 22/11/2026' },
      'checked : attendu : une date de la forme 2026-11-22',
    ],
    [
      'one option only',
      { file: 'questionnaire/identite.yaml', find: /\n.*\{ id: non, label: Non \}/, seen: 'options:\n      - { id: oui' },
      'agents_etp › options : attendu : au moins deux options',
    ],
  ],
  points: [
    [
      'out of the scale',
      { find: 'points: 3', put: 'points: 4' },
      'service_mutualise › points : attendu : 0, 1, 2 ou 3 points ; reçu : le nombre 4',
    ],
    ['in words', { find: 'points: 3', put: 'points: trois' }, 'points : attendu : 0, 1, 2 ou 3 points ; reçu : « trois »'],
  ],
  'what is not YAML': [
    [
      'two dots in a text',
      { find: intro, put: 'intro: Attention : un piège' },
      '« : » au milieu d’un texte (mettez le texte entre apostrophes droites)',
    ],
    ['a comma in a short text', { find: 'label: Un élu désigné,', put: 'label: Un élu, désigné,' }, 'elu › désigné : champ inconnu'],
    [
      'a comma before several words',
      { find: 'label: Un élu désigné,', put: 'label: Un élu, en titre,' },
      'en titre : champ inconnu ; s’il y a une virgule dans un texte',
    ],
    ['a straight apostrophe', { find: intro, put: "intro: 'Ce n'est rien'" }, 'une apostrophe droite dans un texte (écrivez ’)'],
    ['a quote left open', { find: intro, put: "intro: 'Une phrase" }, 'il manque un guillemet'],
    [
      'a bracket left open',
      { find: 'ask: [maire, secretaire]', put: 'ask: [maire, secretaire', seen: 'options:' },
      'crochet, accolade ou guillemet resté ouvert à la ligne d’avant',
    ],
    [
      'a brace left open',
      { find: 'points: 0 }', put: 'points: 0', seen: '- { id: sans_decision' },
      'crochet, accolade ou guillemet resté ouvert à la ligne d’avant',
    ],
    ['a tabulation', { find: weight, put: '\tweight: 3\n' }, 'tabulation ; décalez avec des espaces'],
    ['a line moved to the left', { find: weight, put: '   weight: 3\n' }, 'ligne mal décalée'],
    ['a line moved to the right', { find: weight, put: '     weight: 3\n', seen: 'hint: On parle' }, 'ligne suivante mal décalée'],
    ['a field twice', { find: weight, put: `${weight}    weight: 2\n`, seen: 'weight: 2' }, 'ce champ est écrit deux fois'],
    ['a text that starts with a star', { find: intro, put: 'intro: *important' }, 'ce texte commence par * ; mettez'],
    ['a text that starts with an at sign', { find: intro, put: 'intro: @orange.fr' }, 'ce texte commence par un signe réservé'],
    ['a colon forgotten', { find: weight, put: '    weight 3\n' }, 'il manque « : » et une espace après le nom d’un champ'],
    ['a space forgotten', { find: 'title: ', put: 'title:' }, 'il manque « : » et une espace après le nom d’un champ'],
  ],
  'a file': [
    ['missing', { file: 'questionnaire/rgpd.yaml', find: null }, 'fichier absent'],
    ['missing beside the themes', { file: 'supports.yaml', find: null }, 'fichier absent'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, cases) => {
  it.each(cases)('%s', (_what, mistake, reason) => expectRefusal({ file: PILOTAGE, ...mistake }, reason));
});
