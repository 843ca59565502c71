import type { Results } from '../../../domain/evaluate';

const MANY = 8;

/** Where so many locks are to be lifted, the document says less of the rest: it stays within four pages, and does not drown its reader. */
export const isBusy = ({ themes }: Results): boolean =>
  themes.flatMap(({ locks }) => locks).filter(({ state }) => state === 'active').length > MANY;
