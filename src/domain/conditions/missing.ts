import type { Condition } from '../../content/schema-condition';
import { compileCondition, type Facts } from './compile';

/** The facts that leave a condition undetermined: question ids, or the name of a fact of the commune. [] when it is settled. */
export function missingIn(condition: Condition, facts: Facts): string[] {
  if (compileCondition(condition)(facts) !== 'undetermined') return [];
  if ('all' in condition) return unique(condition.all.flatMap((part) => missingIn(part, facts)));
  if ('any' in condition) return unique(condition.any.flatMap((part) => missingIn(part, facts)));
  if ('not' in condition) return missingIn(condition.not, facts);
  return ['fact' in condition ? condition.fact : condition.question];
}

const unique = (ids: string[]) => [...new Set(ids)];
