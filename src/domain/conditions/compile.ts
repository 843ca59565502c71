import type { Atom, Bounds, Condition } from '../../content/schema-condition';
import type { AnswerValue } from '../diagnostic';
import { and, not, or, truth, type Truth } from './truth';

/** What an atom reads. Hidden and notConcerned questions are `void`: any atom on them is false. */
export type Fact =
  | { state: 'void' }
  | { state: 'missing' }
  /** `settled` is false while the question itself is "à préciser": an atom that would be true is then undetermined. */
  | { state: 'known'; value: AnswerValue; settled: boolean };

export interface Facts {
  question(id: string): Fact;
  fact(name: 'kind' | 'region' | 'departement' | 'population'): Fact;
}

export type Compiled = (facts: Facts) => Truth;

const compiled = new WeakMap<Condition, Compiled>();

/** Compiled once for each condition object: those of the content are frozen. */
export function compileCondition(condition: Condition): Compiled {
  let found = compiled.get(condition);
  if (found === undefined) {
    found = compile(condition);
    compiled.set(condition, found);
  }
  return found;
}

function compile(condition: Condition): Compiled {
  if ('all' in condition) {
    const parts = condition.all.map(compileCondition);
    return (facts) => and(parts.map((part) => part(facts)));
  }
  if ('any' in condition) {
    const parts = condition.any.map(compileCondition);
    return (facts) => or(parts.map((part) => part(facts)));
  }
  if ('not' in condition) {
    const part = compileCondition(condition.not);
    return (facts) => not(part(facts));
  }
  const holds = test(condition);
  return 'fact' in condition
    ? (facts) => judge(facts.fact(condition.fact), holds)
    : (facts) => judge(facts.question(condition.question), holds);
}

/** Every question an atom of the condition reads. */
export function questionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return 'question' in condition ? [condition.question] : [];
}

function judge(fact: Fact, holds: (value: AnswerValue) => boolean): Truth {
  if (fact.state === 'void') return 'false';
  if (fact.state === 'missing') return 'undetermined';
  const held = holds(fact.value);
  return held && !fact.settled ? 'undetermined' : truth(held);
}

const list = (value: AnswerValue): string[] => (Array.isArray(value) ? value : [String(value)]);

function test(atom: Atom): (value: AnswerValue) => boolean {
  if ('in' in atom) return (value) => list(value).some((id) => atom.in.includes(id));
  if ('includes' in atom) return (value) => list(value).some((id) => atom.includes.includes(id));
  if ('only' in atom) return (value) => list(value).every((id) => atom.only.includes(id));
  return (value) => typeof value === 'number' && within(value, atom);
}

function within(value: number, bounds: Bounds): boolean {
  return (
    (bounds.lt === undefined || value < bounds.lt) &&
    (bounds.lte === undefined || value <= bounds.lte) &&
    (bounds.gt === undefined || value > bounds.gt) &&
    (bounds.gte === undefined || value >= bounds.gte)
  );
}
