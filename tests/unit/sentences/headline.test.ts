import { describe, expect, it } from 'vitest';
import type { Sentences } from '../../../src/content/schema';
import { weakestFirst } from '../../../src/domain/sentences';
import { aCatalogue, aLock, aSingle, aTheme, is } from '../../support/catalogue';
import { aPlace, aProfile, profileResults, resultsFor, type Answers } from '../../support/diagnostic';
import type { Theme } from '../../../src/content/schema';

const said = (profile: Record<string, string>, locks: Record<string, Theme['locks']> = {}) =>
  profileResults(profile, locks).headline.map((sentence) => sentence.replaceAll('\u00a0', ' '));

describe('the whole', () => {
  it.each<[string, Record<string, string>, string]>([
    ['one level at both ends', { a: '333', b: '333' }, 'Autre : niveau 5, Nom 5, établi, sur 2'],
    ['one level, indicative', { a: '333', b: '333', c: '333', d: '333????' }, 'Autre : niveau 5, Nom 5, indicatif, sur 4'],
    ['a range, never the level alone', { a: '333', b: '33???' }, 'Autre : niveau 4 à 5, indicatif, sur 2'],
    ['themes not concerned are left out of the count', { a: '333', b: '333', c: 'nnn' }, 'Autre : niveau 5, Nom 5, établi, sur 2'],
    ['insufficient: no theme', { a: '???', b: '???' }, '0 thème sur 2'],
    ['insufficient: one theme', { a: '333', b: '???' }, '1 thème sur 2'],
    ['insufficient: two themes', { a: '333', b: '333', c: '???', d: '???' }, '2 thèmes sur 4'],
    ['nothing concerned', { a: 'nnn' }, '0 thème sur 0'],
    [
      'held down by one theme',
      { a: '333', b: '333', donnees: '000' },
      'Autre : niveau 2, Nom 2, établi, sur 3 retenu par « Titre donnees »',
    ],
    [
      'held down by two',
      { a: '333', b: '333', c: '333', donnees: '000', rgpd: '000' },
      'Autre : niveau 2, Nom 2, établi, sur 5 retenu par « Titre donnees » et « Titre rgpd »',
    ],
  ])('%s', (_, profile, expected) => {
    expect(said(profile)[0]).toBe(expected);
  });

  it.each(['commune', 'epci', 'autre'] as const)('says of whom it speaks: %s', (kind) => {
    const [whole] = profileResults({ a: '333' }, {}, aPlace(null, kind)).headline;
    expect(whole).toMatch({ commune: /^Commune/, epci: /^EPCI/, autre: /^Autre/ }[kind]);
  });

  it('has two forms for its number of themes, as any sentence may', () => {
    const overall: Sentences['headline']['overall'] = { one: '{themes} thème', other: '{themes} thèmes' };
    const sayWith = (profile: Record<string, string>) => {
      const { themes, answers } = aProfile(profile);
      return resultsFor(aCatalogue({ themes, says: { overall } }), answers).headline[0];
    };
    expect([sayWith({ a: '333' }), sayWith({ a: '333', b: '333' })]).toEqual(['1 thème', '2 thèmes']);
  });
});

describe('the strongest and the weakest', () => {
  it.each<[string, Record<string, string>, string]>([
    ['two scores', { a: '000', b: '333' }, 'fort Titre b, faible Titre a'],
    ['among several', { a: '222', b: '333', c: '110', d: '211' }, 'fort Titre b, faible Titre c'],
    ['at one level, the lower score', { a: '221', b: '211', c: '333' }, 'fort Titre c, faible Titre b'],
    ['without those that have no score', { a: '???', b: '333', c: '000', d: 'nnn' }, 'fort Titre b, faible Titre c'],
    ['one score only', { a: '333', b: '???' }, 'seul Titre a'],
    ['no score', { a: '???', b: 'nnn' }, 'aucun score'],
  ])('%s', (_, profile, expected) => {
    expect(said(profile)[1]).toBe(expected);
  });

  // scoring.md: "sentences claim only what holds at both ends of the range".
  it('names no strongest and no weakest among equals', () => {
    expect(said({ a: '333', b: '333' })[1]).not.toContain('faible Titre');
  });

  it('names no strongest whose range goes under that of the weakest', () => {
    // a: 100, but 40 if the unknown answers are bad; b: 67 for sure.
    expect(said({ a: '33???', b: '222' })[1]).not.toBe('fort Titre a, faible Titre b');
  });

  const worth0 = (theme: string, cap: 1 | 2 | 3) => aLock(`verrou${cap}`, is(`${theme}.q0`, 'p0'), cap);
  it('gives the reason of the lowest lock that bites the weakest', () => {
    const locks = { a: [worth0('a', 3), worth0('a', 1)], b: [worth0('b', 2)] };
    expect(said({ a: '0333', b: '333' }, locks)[1]).toBe('fort Titre b, faible Titre a Le verrou verrou1 tient.');
  });

  it('gives no reason for a lock that does not bite', () => {
    expect(said({ a: '000', b: '333' }, { a: [worth0('a', 3)] })[1]).toBe('fort Titre b, faible Titre a');
  });

  it('compares capped levels', () => {
    expect(said({ a: '0333', b: '211' }, { a: [worth0('a', 1)] })[1]).toContain('faible Titre a');
  });

  it('orders themes: scored ones by level then score, then insufficient, then not concerned, ties as declared', () => {
    const { themes } = profileResults({ a: 'nnn', b: '???', c: '222', d: '211', e: '221', f: '---', g: '211' });
    expect(weakestFirst(themes).map(({ theme }) => theme)).toEqual(['d', 'g', 'e', 'c', 'b', 'f', 'a']);
  });
});

describe('what is missing', () => {
  it.each<[string, Record<string, string>, string]>([
    ['nothing', { a: '333', b: '000n' }, 'tout est donné'],
    ['one answer', { a: '333', b: '33?' }, 'il reste 1 réponse 1 thème sur 2'],
    ['two answers, one theme that may change', { a: '333', b: '33?-' }, 'il reste 2 réponses 1 thème sur 2'],
    ['two answers, two themes that may change', { a: '33?', b: '33-', c: '333' }, 'il reste 2 réponses 2 thèmes sur 3'],
  ])('%s', (_, profile, expected) => {
    expect(said(profile)[2]).toBe(expected);
  });

  it('counts what is à préciser, and neither hidden nor unscored questions', () => {
    const gated = (id: string, gate: string) => aSingle(id, { weight: 1, when: is('identite.gate', gate) });
    const theme = aTheme('t', [aSingle('q0', { weight: 1 }), aSingle('free'), gated('q1', 'p0'), gated('q2', 'p1')]);
    const catalogue = aCatalogue({ identity: [aSingle('gate')], themes: [theme] });
    const missing = (answers: Answers) => resultsFor(catalogue, { 't.q0': 'p3', ...answers }).headline[2];
    expect(missing({})).toBe('il reste 2 réponses 1 thème sur 1');
    expect(missing({ 'identite.gate': 'p0' })).toBe('il reste 1 réponse 1 thème sur 1');
    expect(missing({ 'identite.gate': 'p2' })).toBe('tout est donné');
  });

  it('does not send for answers that "may change the level of 0 themes"', () => {
    expect(said({ a: '333333333333?', b: '333333333333?' })[2]).not.toContain('0 thème');
  });

  it('does not say that all is given while a lock waits for an answer', () => {
    const theme = aTheme('t', [aSingle('q0', { weight: 1 })], [aLock('l', is('identite.fact', 'p0'), 1)]);
    const { themes, headline } = resultsFor(aCatalogue({ identity: [aSingle('fact')], themes: [theme] }), { 't.q0': 'p3' });
    expect(themes).toMatchObject([{ status: 'indicative', levelRange: [1, 5] }]);
    expect(headline[2]).not.toBe('tout est donné');
  });
});
