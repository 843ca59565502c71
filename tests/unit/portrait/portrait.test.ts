import { describe, expect, it } from 'vitest';
import { portrait } from '../../../src/domain/portrait/portrait';
import { aCatalogue, aMultiple, aSingle, aTheme, all, is, not, ticks } from '../../support/catalogue';
import { notConcerned, resultsFor, sheetFor, unknown, type Answers } from '../../support/diagnostic';

const catalogue = aCatalogue({
  themes: [
    aTheme('t', [
      aSingle('q', { weight: 1, notConcerned: 'Rien de tel.' }),
      aMultiple('many'),
      aSingle('late', { weight: 1, when: is('t.q', 'p3') }),
    ]),
  ],
  advice: {
    portrait: [
      {
        id: 'first',
        rules: [
          { when: all(is('t.q', 'p3'), ticks('t.many', 'x1')), says: 'Les deux.' },
          { when: is('t.q', 'p3'), says: 'Le mieux.' },
          { when: is('t.q', 'p2', 'p3'), says: 'Bien.' },
        ],
      },
      { id: 'second', rules: [{ when: not(ticks('t.many', 'x1')), says: 'Sans x1.' }] },
      { id: 'third', rules: [{ when: is('t.late', 'p0'), says: 'Tard.' }] },
    ],
  },
});
const says = (answers: Answers) => portrait(sheetFor(catalogue, answers));

describe('the portrait', () => {
  it('lets the first true rule of each sentence speak, in the declared order', () => {
    expect(says({ 't.q': 'p3', 't.many': ['x1', 'x2'] })).toEqual(['Les deux.']);
    expect(says({ 't.q': 'p3', 't.many': ['x2'], 't.late': 'p0' })).toEqual(['Le mieux.', 'Sans x1.', 'Tard.']);
    expect(says({ 't.q': 'p2', 't.many': ['x2'] })).toEqual(['Bien.', 'Sans x1.']);
  });

  it('passes over an undetermined rule to a true one below', () => {
    expect(says({ 't.q': 'p3', 't.many': unknown })).toEqual(['Le mieux.']);
  });

  it('says nothing of what is unknown, not even by a negation', () => {
    expect(says({})).toEqual([]);
    expect(says({ 't.q': unknown, 't.many': unknown })).toEqual([]);
  });

  it('says nothing of an answer that no rule names, nor of one that is hidden', () => {
    expect(says({ 't.q': 'p1', 't.many': ['x1'], 't.late': 'p0' })).toEqual([]);
    expect(says({ 't.q': notConcerned, 't.many': ['x1'] })).toEqual([]);
  });

  it('is in the results', () => {
    expect(resultsFor(catalogue, { 't.q': 'p2' }).portrait).toEqual(['Bien.']);
  });
});
