import { describe, expect, it } from 'vitest';
import { enumerate, fill } from '../../../src/domain/sentences';

describe('a sentence with holes', () => {
  it.each([
    ['Rien à remplir.', {}, 'Rien à remplir.'],
    ['Niveau {level} sur 5', { level: 3 }, 'Niveau 3 sur 5'],
    ['{a}, {b} et encore {a}', { a: 'x', b: 'y' }, 'x, y et encore x'],
    ['Zéro : {count}', { count: 0 }, 'Zéro : 0'],
    ['{because}', { because: 'la {porte} $& reste ouverte' }, 'la {porte} $& reste ouverte'],
  ])('%j', (sentence, holes, expected) => {
    expect(fill(sentence, holes as Record<string, string | number>)).toBe(expected);
  });

  it('never comes out with an empty hole', () => {
    expect(() => fill('Niveau {level}', {})).toThrow('level');
    expect(() => fill('Niveau {level}', { niveau: 3 })).toThrow('level');
  });

  it.each([
    [0, 'une réponse'],
    [1, 'une réponse'],
    [1.5, 'une réponse'],
    [2, 'des réponses'],
    [12, 'des réponses'],
    [-1, 'une réponse'],
  ])('has two forms, the first for 0 and 1: %d', (count, expected) => {
    expect(fill({ one: 'une réponse', other: 'des réponses' }, {}, count)).toBe(expected);
  });
});

describe('a list of names', () => {
  it.each([
    [[], ''],
    [['a'], '« a »'],
    [['a', 'b'], '« a » et « b »'],
    [['a', 'b', 'c'], '« a », « b » et « c »'],
  ])('%j', (names, expected) => {
    expect(enumerate(names).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('keeps quotation marks on the line of their word', () => {
    expect(enumerate(['a'])).toBe('«\u00a0a\u00a0»');
  });
});
