import { describe, expect, it } from 'vitest';
import { articleLength, normalise, normaliseLines } from '../../../src/communes/normalise';

describe('normalise', () => {
  it.each([
    ["L'Île-d'Yeu", 'l ile d yeu'],
    ['L’HAŸ-les-Roses', 'l hay les roses'],
    ['Œuf-en-Ternois', 'oeuf en ternois'],
    ['St-Étienne', 'saint etienne'],
    ['Ste. Foy', 'sainte foy'],
    ['Bourg-St-Maurice', 'bourg saint maurice'],
    ['Stains', 'stains'],
    ['Est', 'est'],
    ['  (Ville)\n ', 'ville'],
    ['🙂 日本', ''],
  ])('%j is %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('of lines is the same, line by line', () => {
    const names = ['Bors (Canton de Charente-Sud)', "L'Abergement-de-Varey", 'St-Malo', 'Œuilly'];
    expect(normaliseLines(names.join('\n')).split('\n')).toEqual(names.map(normalise));
  });
});

describe('the leading article', () => {
  it.each([
    ['le havre', 3],
    ['l isle', 2],
    ['les abymes', 4],
    ['la', 0],
    ['laval', 0],
    ['saint les', 0],
  ])('of "%s" has %d characters', (name, length) => {
    expect(articleLength(name)).toBe(length);
  });
});
