/** Kleene's three-valued logic. */
export type Truth = 'true' | 'false' | 'undetermined';

export const truth = (value: boolean): Truth => (value ? 'true' : 'false');

/** Empty conjunction: true. */
export function and(values: readonly Truth[]): Truth {
  if (values.includes('false')) return 'false';
  return values.includes('undetermined') ? 'undetermined' : 'true';
}

/** Empty disjunction: false. */
export function or(values: readonly Truth[]): Truth {
  if (values.includes('true')) return 'true';
  return values.includes('undetermined') ? 'undetermined' : 'false';
}

export function not(value: Truth): Truth {
  return value === 'undetermined' ? value : truth(value === 'false');
}
