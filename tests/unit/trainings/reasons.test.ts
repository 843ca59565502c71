import { describe, expect, it } from 'vitest';
import type { Training } from '../../../src/content/schema';
import { aCatalogue, aLock, aSingle, aTheme, aTraining, aWishTheme, is } from '../../support/catalogue';
import { aPlace, aProfile, resultsFor, type Answers } from '../../support/diagnostic';

const wishes = { 'competences.souhaits': ['rgpd'], 'competences.format': ['visio', 'sur_place'] };
const reasonsFor = (letters: string, training: Partial<Training>, lock = false, given: Answers = wishes) => {
  const { themes, answers } = aProfile({ t: letters }, lock ? { t: [aLock('l', is('t.q0', 'p0'), 1)] } : {});
  const roles: Training['roles'] = ['elu', 'agent'];
  const catalogue = aCatalogue({
    themes: [...themes, aWishTheme()],
    targets: { t: [3, 3, 3, 3] },
    trainings: [aTraining('f', { roles, ...training })],
  });
  const { elu, agent } = resultsFor(catalogue, { ...answers, ...given }, aPlace(300)).trainings;
  return (elu[0] ?? agent[0])?.reasons.map(({ text }) => text);
};

describe('the reasons of a training, in plain words', () => {
  it.each<[string, string, Partial<Training>, string[]]>([
    ['a level under its target', '110', {}, ['Titre t est au niveau 2, visé 3']],
    ['a wish', '333', { wishes: ['rgpd'] }, ['souhait option rgpd']],
    [
      'a gap, a wish and a format',
      '000',
      { wishes: ['rgpd', 'securite'], formats: ['visio'] },
      ['Titre t est au niveau 1, visé 3', 'souhait option rgpd', 'forme option visio'],
    ],
    ['a main public alone: élus', '110', { roles: ['elu'] }, ['Titre t est au niveau 2, visé 3', 'pour les élus']],
    ['a main public alone: agents', '110', { roles: ['agent'] }, ['Titre t est au niveau 2, visé 3', 'pour les agents']],
  ])('%s', (_, letters, training, expected) => {
    expect(reasonsFor(letters, training)).toEqual(expected);
  });

  it('say a lock, and the gap it may hold', () => {
    expect(reasonsFor('0????', {}, true)).toEqual(['verrou sur Titre t']);
    expect(reasonsFor('033', {}, true)).toEqual(['verrou sur Titre t', 'Titre t est au niveau 1, visé 3']);
  });

  it.each(['211', '333'])('claim nothing of a theme that reaches its target (%s)', (letters) => {
    expect(reasonsFor(letters, { wishes: ['rgpd'] })).toEqual(['souhait option rgpd']);
  });

  it.each(['211', '333', '???'])('are never empty: what nothing calls for is not advised (%s)', (letters) => {
    expect(reasonsFor(letters, {})).toBeUndefined();
  });

  it('write the range, never the level alone, where its ends differ', () => {
    // W = 5, K = 3, P = 2: level 2, range 1 to 3
    expect(reasonsFor('110??', {})!.join()).not.toMatch(/niveau \d(?! à)/);
  });

  it('ignore a wish whose question is hidden', () => {
    const hidden = aWishTheme({ when: is('t.q0', 'p0') });
    const catalogue = aCatalogue({
      themes: [aTheme('t', [aSingle('q0', { weight: 1 })]), hidden],
      trainings: [aTraining('f', { wishes: ['rgpd'] })],
    });
    const { trainings } = resultsFor(catalogue, { 't.q0': 'p3', ...wishes }, aPlace(300));
    expect(trainings.elu.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain('wish');
  });

  it('begin a label with a small letter, unless it is an acronym', () => {
    const labelled = (label: string) => {
      const wishTheme = aWishTheme();
      const [question] = wishTheme.questions;
      if (question?.kind === 'multiple') question.options[0]!.label = label;
      const catalogue = aCatalogue({
        themes: [...aProfile({ t: '333' }).themes, wishTheme],
        trainings: [aTraining('f', { wishes: ['rgpd'] })],
      });
      const answers = { ...aProfile({ t: '333' }).answers, 'competences.souhaits': ['rgpd'] };
      return resultsFor(catalogue, answers).trainings.elu[0]!.reasons[0]!.text;
    };
    expect(['Bureautique', 'RGPD', 'IA', 'L’open data', 'Écrits'].map(labelled)).toEqual(
      ['bureautique', 'RGPD', 'IA', 'l’open data', 'écrits'].map((label) => `souhait ${label}`),
    );
  });
});
