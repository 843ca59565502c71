import { describe, expect, it } from 'vitest';
import { compileCondition, questionsIn, type Fact, type Truth } from '../../../src/domain/conditions';
import type { Condition } from '../../../src/content/schema-condition';
import type { AnswerValue } from '../../../src/domain/diagnostic';
import { all, any, is, not, only, people, ticks } from '../../support/catalogue';

const known = (value: AnswerValue, settled = true): Fact => ({ state: 'known', value, settled });
const judge = (condition: Condition, fact: Fact): Truth => compileCondition(condition)({ question: () => fact, fact: () => fact });

const q = 't.q';
/** One condition of each operator, with an answer that makes it true and one that makes it false. */
const operators: [name: string, condition: Condition, holds: AnswerValue, fails: AnswerValue][] = [
  ['in', is(q, 'a', 'b'), 'b', 'c'],
  ['includes', ticks(q, 'a', 'b'), ['c', 'b'], ['c']],
  ['only, one id', only(q, 'a'), ['a'], ['a', 'b']],
  ['only, several ids', only(q, 'a', 'b'), ['b'], ['b', 'c']],
  ['lt', { question: q, lt: 50 }, 49, 50],
  ['lte', { question: q, lte: 50 }, 50, 51],
  ['gt', { question: q, gt: 50 }, 51, 50],
  ['gte', { question: q, gte: 50 }, 50, 49],
  ['two bounds, low end', { question: q, gte: 500, lt: 2000 }, 500, 499],
  ['two bounds, high end', { question: q, gte: 500, lt: 2000 }, 1999, 2000],
];

describe.each(operators)('an atom with %s', (_, condition, holds, fails) => {
  it('tells true from false on a known fact', () => {
    expect([judge(condition, known(holds)), judge(condition, known(fails))]).toEqual(['true', 'false']);
  });

  it('is undetermined on a missing fact, and so is its contrary', () => {
    expect(judge(condition, { state: 'missing' })).toBe('undetermined');
    expect(judge(not(condition), { state: 'missing' })).toBe('undetermined');
  });

  it('is false on a hidden or notConcerned fact, so that its contrary is true', () => {
    expect(judge(condition, { state: 'void' })).toBe('false');
    expect(judge(not(condition), { state: 'void' })).toBe('true');
  });

  it('is undetermined if it would be true on a question à préciser, and false if it would be false', () => {
    expect(judge(condition, known(holds, false))).toBe('undetermined');
    expect(judge(condition, known(fails, false))).toBe('false');
    expect(judge(not(condition), known(fails, false))).toBe('true');
  });
});

describe('a compound condition', () => {
  const facts: Record<string, Fact> = {
    't.yes': known('a'),
    't.no': known('b'),
    't.open': { state: 'missing' },
    't.gone': { state: 'void' },
  };
  const [yes, no, open, gone] = ['t.yes', 't.no', 't.open', 't.gone'].map((id) => is(id, 'a')) as [
    Condition,
    Condition,
    Condition,
    Condition,
  ];
  const truthOf = (condition: Condition) =>
    compileCondition(condition)({ question: (id) => facts[id]!, fact: () => ({ state: 'missing' }) });

  it.each<[Condition, Truth]>([
    [all(), 'true'],
    [any(), 'false'],
    [not(all()), 'false'],
    [all(yes, open), 'undetermined'],
    [all(no, open), 'false'],
    [any(yes, open), 'true'],
    [any(no, open), 'undetermined'],
    [any(gone, no), 'false'],
    [all(not(gone), yes), 'true'],
    [not(any(no, all(yes, open))), 'undetermined'],
    [all(yes, any(no, not(all(yes, no)))), 'true'],
  ])('%j is %s', (condition, expected) => {
    expect(truthOf(condition)).toBe(expected);
  });

  it('names every question that it reads, population left out', () => {
    expect(questionsIn(all(yes, any(no, not(open)), people({ lt: 500 })))).toEqual(['t.yes', 't.no', 't.open']);
  });
});
