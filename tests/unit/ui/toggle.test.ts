import { describe, expect, test } from 'vitest';
import type { MultipleQuestion } from '../../../src/content/schema';
import { toggled } from '../../../src/ui/features/question/toggle';

const question = {
  kind: 'multiple',
  options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'rien', exclusive: true }],
} as unknown as MultipleQuestion;

describe('one tick of a multiple choice', () => {
  test.each([
    ['adds in the declared order', ['c'], 'a', true, ['a', 'c']],
    ['takes away', ['a', 'c'], 'a', false, ['c']],
    ['leaves no answer when nothing is ticked', ['a'], 'a', false, null],
    ['"rien" drops the others', ['a', 'b'], 'rien', true, ['rien']],
    ['another tick drops "rien"', ['rien'], 'b', true, ['b']],
    ['starts from nothing', [], 'b', true, ['b']],
  ])('%s', (_, before, id, checked, after) => {
    expect(toggled(question, before, id, checked)).toEqual(after === null ? { state: 'unanswered' } : { state: 'answered', value: after });
  });
});
