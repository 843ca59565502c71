import { describe, expect, it } from 'vitest';
import { and, not, or, type Truth } from '../../../src/domain/conditions';

const T = 'true';
const F = 'false';
const U = 'undetermined';

describe('Kleene’s logic', () => {
  const both: [a: Truth, b: Truth, and: Truth, or: Truth][] = [
    [T, T, T, T],
    [T, F, F, T],
    [T, U, U, T],
    [F, F, F, F],
    [F, U, F, U],
    [U, U, U, U],
  ];

  it.each(both)('%s, %s: and is %s, or is %s, whatever the order', (a, b, conjunction, disjunction) => {
    expect([and([a, b]), and([b, a])]).toEqual([conjunction, conjunction]);
    expect([or([a, b]), or([b, a])]).toEqual([disjunction, disjunction]);
  });

  it.each<[Truth, Truth]>([
    [T, F],
    [F, T],
    [U, U],
  ])('not %s is %s', (a, expected) => {
    expect(not(a)).toBe(expected);
  });

  it('takes an empty conjunction for true and an empty disjunction for false', () => {
    expect([and([]), or([])]).toEqual([T, F]);
  });

  it('settles on one deciding value among many', () => {
    expect(and([T, U, T, F])).toBe(F);
    expect(or([F, U, F, T])).toBe(T);
  });
});
