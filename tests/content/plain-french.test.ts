import { describe, expect, it } from 'vitest';
import * as french from './plain-french';
import type { Rules } from './plain-french';

const rules: Rules = {
  limits: { questionWords: 20, sentenceWords: 25 },
  forbidden: {
    mail: 'courriel',
    'e-mail': 'courriel',
    data: 'données',
    SI: 'informatique',
    'open source': 'logiciel libre',
    dématérialisé: 'par voie électronique',
  },
  allowed: ['USB', 'QR'],
  acronyms: { RGPD: 'règlement général sur la protection des données', VPN: 'liaison protégée' },
};
const N = french.NBSP;
const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

describe('words', () => {
  it.each([
    ['Un élu s’en charge', 4],
    [`Qui répond${N}?`, 2],
    [`Plus de 5${N}000${N}€ par an`, 5],
    ['France – Europe', 2],
    [`L’adresse en @orange.fr`, 3],
  ])('of « %s »: %i', (text, count) => {
    expect(french.wordsOf(text)).toHaveLength(count);
  });
});

describe('sentences', () => {
  it.each([
    ['Un. Deux. Trois', ['Un.', 'Deux.', 'Trois']],
    [`Qui${N}? Vous${N}!`, [`Qui${N}?`, `Vous${N}!`]],
    ['Sur service-public.fr, cherchez.', ['Sur service-public.fr, cherchez.']],
    [`On dit «${N}Oui.${N}» Puis non.`, [`On dit «${N}Oui.${N}»`, 'Puis non.']],
    [`Deux choses${N}: une ; deux.`, [`Deux choses${N}: une ; deux.`]],
  ])('of « %s »', (text, sentences) => {
    expect(french.sentencesOf(text)).toEqual(sentences);
  });

  it('of 25 words pass, of 26 do not, alone or among others', () => {
    expect(french.longSentences(`${words(25)}. ${words(25)}.`, 25)).toEqual([]);
    expect(french.longSentences(`Court. ${words(26)}.`, 25)).toEqual([`${words(26)}.`]);
  });
});

describe('a question', () => {
  it.each([
    [`Qui suit le numérique${N}?`, 0],
    ['Qui suit le numérique ?', 1],
    ['Qui suit le numérique?', 1],
    ['Qui suit le numérique', 1],
    [`Qui${N}? Et comment${N}?`, 1],
    [`${words(20)}${N}?`, 0],
    [`${words(21)}${N}?`, 1],
  ])('« %s » has %i fault', (label, count) => {
    expect(french.questionFaults(label, 20)).toHaveLength(count);
  });
});

describe('forbidden words', () => {
  it.each([
    ['Un mail part', ['mail']],
    ['Un Mail part', ['mail']],
    ['Deux mails partent', ['mail']],
    ['Un e-mail part', ['mail', 'e-mail']],
    ['Le logiciel open source', ['open source']],
    ['L’acte dématérialisé', ['dématérialisé']],
    ['Les pièces dématérialisées', ['dématérialisé']],
    ['Notre SI est vieux', ['SI']],
    ['Si le poste tombe', []],
    ['Je réponds ainsi', []],
    ['Une adresse en @mail.fr ou sur data.gouv.fr', []],
    ['Un gmail, un mailing', []],
  ])('in « %s »', (text, found) => {
    expect(french.forbiddenWords(text, rules)).toEqual(found);
  });
});

describe('acronyms', () => {
  it.each([
    ['Une clé USB', '', []],
    ['Le RGPD', 'Le règlement général sur la protection des données', []],
    ['Le RGPD', `Règlement général sur la${N}protection des données`, []],
    ['Le RGPD', 'La loi', ['RGPD']],
    ['Le XYZ', 'Le XYZ, ou xyz', ['XYZ']],
    ['Un VPN et un VPN', '', ['VPN']],
    ['À Paris, en 4G, avec PayFiP et 17Cyber', '', []],
    ['Sur ANSSI.gouv.fr', '', []],
  ])('« %s » with « %s »', (text, record, found) => {
    expect(french.unexplainedAcronyms(text, record, rules)).toEqual(found);
  });
});

describe('typography', () => {
  it.each([
    ['L’école est ouverte.', []],
    [`Il dit${N}: «${N}Oui${N}!${N}» Vraiment${N}?`, []],
    ['Voir https://exemple.fr, à 14:30', []],
    ["L'école", ['apostrophe droite']],
    ['Le "cloud"', ['guillemet droit']],
    ['Le “nuage”', ['guillemet anglais']],
    ['Deux  espaces', ['deux espaces']],
    [`Deux ${N}espaces`, ['deux espaces']],
    ['Et puis...', ['trois points au lieu de …']],
    [`« Oui${N}»`, ['« sans espace insécable']],
    [`«${N}Oui »`, ['» sans espace insécable']],
    ['Vraiment ?', ['; ? ou ! sans espace insécable']],
    ['Vraiment?', ['; ? ou ! sans espace insécable']],
    ['Deux choses : un', ['deux-points sans espace insécable']],
    ['Un , deux', ['espace avant un point ou une virgule']],
    ['Un nom en .fr', []],
  ])('of « %s »', (text, faults) => {
    expect(french.typographyFaults(text)).toEqual(faults);
  });
});

describe('capitals', () => {
  it.each([
    ...[
      'A quel rythme',
      'Etes-vous là',
      'Ecole du village',
      'Etat civil',
      'Elus et agents',
      'Evaluer',
      'Eviter',
      'Equipement',
      'Emettre',
      'Etranger',
      'Echanger',
    ],
    ...['Ca marche', `Oui. Etes-vous là`, `Il dit «${N}Ecoutez${N}»`],
  ])('lack an accent in « %s »', (text) => {
    expect(french.bareCapitals(text)).toHaveLength(1);
  });

  it.each([
    ...[
      'À quel rythme',
      'Êtes-vous là',
      'École',
      'Elle vient',
      'En ligne',
      'Entre nous',
      'Est-ce vrai',
      'Et puis',
      'Eux aussi',
      'Europe',
      'Euros',
    ],
    ...[
      'Essayer',
      'Exemple',
      'Effacer',
      'Emploi',
      'Enfin',
      'Envoyer',
      'Erreur',
      'Espace',
      'Ethernet',
      'A-t-on le droit',
      'Ça marche',
      'Un village à Etel',
    ],
  ])('are right in « %s »', (text) => {
    expect(french.bareCapitals(text)).toEqual([]);
  });
});

describe('an option', () => {
  it.each(['Oui.', 'Oui !', 'Oui ?', 'Oui…', 'Oui :', 'Oui ;', 'Je ne sais pas', 'On ne sait pas encore'])('is not « %s »', (label) => {
    expect(french.optionFaults(label)).toHaveLength(1);
  });

  it('is a piece of sentence, and is found once', () => {
    expect(french.optionFaults('Oui, en .fr')).toEqual([]);
    expect(french.twice(['Oui', 'Non', 'oui', 'Parfois'])).toEqual(['oui']);
    expect(french.twice(['Oui', 'Non'])).toEqual([]);
  });
});
