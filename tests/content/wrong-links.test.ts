import { describe, expect, it } from 'vitest';
import { expectRefusal, refusalOf, type Mistake } from './broken';

type Case = readonly [what: string, mistake: Mistake, reason: string | RegExp];
const theme = (id: string) => `questionnaire/${id}.yaml`;
const rgpd = (find: string | RegExp, put?: string, seen?: string): Mistake => ({
  file: theme('rgpd'),
  find,
  put,
  ...(seen === undefined ? {} : { seen }),
});
const circle = "    when: { question: donnees.chiffrement, in: [non] }\n    hiddenBecause: 'Ne vous concerne pas.'\n";

const tables: Record<string, readonly Case[]> = {
  'a scale': [
    [
      'that never gives 0',
      { file: theme('pilotage'), find: 'points: 0', put: 'points: 1', seen: '- id: referent' },
      'doit pouvoir donner 0 point',
    ],
    ['that never gives 3', rgpd('points: 3 ', 'points: 2 ', '- id: dpo'), 'doit pouvoir donner 3 points'],
    ['with an option without points', rgpd(', points: 3 ', ' ', '- id: dpo'), 'chaque option d’une question notée a ses points'],
    ['without weight', rgpd('    weight: 3\n', '', '- id: dpo'), 'une question sans poids ne donne pas de points'],
  ],
  'a condition': [
    [
      'on an option that does not exist',
      { file: theme('services'), find: 'in: [nulle_part]', put: 'in: [nul_part]' },
      'option inconnue de services.site : nul_part',
    ],
    [
      'on a question that does not exist',
      rgpd('identite.situations', 'identite.situation'),
      'question inconnue dans une condition : identite.situation',
    ],
    ['with the operator of another kind', rgpd('includes: [cameras]', 'in: [cameras]'), '« in » va avec un choix simple'],
    ['that compares what is no number', rgpd('includes: [cameras]', 'gte: 2'), 'identite.situations n’est pas un nombre'],
    ['on the words of a number', { file: theme('identite'), find: 'gte: 50', put: 'in: [beaucoup]' }, 'identite.agents est un nombre'],
    [
      'without its sentence',
      rgpd(/^ {4}hiddenBecause: .*\n/m, '', 'when: { question: identite.situations'),
      'when et hiddenBecause vont ensemble',
    ],
    [
      'in a circle',
      {
        file: theme('donnees'),
        find: '- id: supports\n    kind: multiple\n',
        put: `- id: supports\n    kind: multiple\n${circle}`,
        seen: circle.trim(),
      },
      'conditions en cercle : donnees.supports → donnees.chiffrement → donnees.supports',
    ],
    [
      'of a training, on nothing',
      { file: 'supports.yaml', find: 'when: { fact: population, lt: 3500 }', put: 'when: { question: rgpd.nul, in: [non] }' },
      'question inconnue',
    ],
  ],
  'an identifier': [
    [
      'of a question, twice',
      { file: theme('pilotage'), find: '- id: projets\n', put: '- id: referent\n' },
      'identifiant utilisé deux fois : referent',
    ],
    ['of an option, twice', { file: theme('pilotage'), find: '{ id: notes,', put: '{ id: rien,' }, 'identifiant utilisé deux fois : rien'],
    ['of a lock, twice', rgpd('- id: delegue_en_projet', '- id: sans_delegue'), 'identifiant utilisé deux fois : sans_delegue'],
    ['of a training, twice', { file: 'trainings.yaml', find: '- id: f2', put: '- id: f1' }, 'identifiant utilisé deux fois : f1'],
    [
      'of a person who does not exist',
      { file: theme('pilotage'), find: 'ask: [maire, secretaire]', put: 'ask: [maire, facteur]' },
      'personne inconnue : facteur',
    ],
    ['of a group that does not exist', { file: theme('services'), find: 'group: acces', put: 'group: entree' }, 'groupe inconnu : entree'],
    ['of a group, forgotten', { file: theme('services'), find: ', group: acces }', put: ' }' }, 'cette option n’est dans aucun groupe'],
  ],
  'a list beside the questionnaire': [
    [
      'with a training on an unknown theme',
      { file: 'trainings.yaml', find: 'themes: [rgpd]', put: 'themes: [rgdp]' },
      'thème inconnu : rgdp',
    ],
    [
      'with a training for an unknown wish',
      { file: 'trainings.yaml', find: 'wishes: [rgpd]', put: 'wishes: [cuisine]' },
      'option inconnue de competences.souhaits : cuisine',
    ],
    [
      'with a training in an unknown format',
      { file: 'trainings.yaml', find: 'formats: [en_ligne]', put: 'formats: [radio]' },
      'option inconnue de competences.format : radio',
    ],
    ['with a training upside down', { file: 'trainings.yaml', find: 'floor: 1', put: 'floor: 5' }, 'floor est au-dessus de ceiling'],
    [
      'with a support on an unknown theme',
      { file: 'supports.yaml', find: 'themes: [services, competences]', put: 'themes: [service]' },
      'thème inconnu : service',
    ],
    ['with a target for an unknown theme', { file: 'levels.yaml', find: '  rgpd: [', put: '  rgdp: [' }, 'thème inconnu : rgdp'],
    [
      'with a target for too few sizes',
      { file: 'levels.yaml', find: 'rgpd: [3, 3, 4, 4]', put: 'rgpd: [3, 3, 4]' },
      'un niveau visé par strate',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, cases) => {
  it.each(cases)('%s', (_what, mistake, reason) => expectRefusal(mistake, reason));
});

describe('a theme of the manifest without its file', () => {
  it('is named', () => {
    const { problems } = refusalOf({ file: 'questionnaire/manifest.yaml', find: '- rgpd', put: '- rgdp' });
    expect(problems).toEqual([
      { file: expect.stringContaining('questionnaire/rgdp.yaml'), line: 1, reason: expect.stringContaining('fichier absent') },
      { file: expect.stringContaining('actions/rgdp.yaml'), line: 1, reason: expect.stringContaining('fichier absent') },
    ]);
  });
});

describe('a file that speaks of another theme', () => {
  it.each([
    ['questionnaire/rgpd.yaml', 'id: rgpd', 'id: securite'],
    ['actions/rgpd.yaml', 'theme: rgpd', 'theme: securite'],
  ])('%s', (file, find, put) => {
    const { problems } = refusalOf({ file, find, put });
    expect(problems).toEqual([
      { file: expect.stringContaining(file), line: 1, reason: 'le thème doit être « rgpd », comme le nom du fichier' },
    ]);
  });
});

describe('several mistakes', () => {
  it('are all named at once', () => {
    const { problems } = refusalOf({ file: 'questionnaire/rgpd.yaml', find: /points: 3/g, put: 'points: trois' });
    expect(problems).toHaveLength(6);
  });
});
