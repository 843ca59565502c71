import type { Catalogue } from '../../content/schema';
import type { LockResult } from '../scoring';
import { enumerate, fill } from './fill';

export interface LockWords {
  /** Why the level is, or may be, held down. */
  text: string;
  /** What lifts it, in the infinitive. */
  lift: string;
}

/** A lock in words: what it holds, its reason, or the questions on which it depends while it is undetermined. */
export function lockWords(catalogue: Catalogue, result: LockResult): LockWords {
  const { because, lift } = catalogue.themes
    .flatMap(({ id, locks }) => locks.map((lock) => ({ ...lock, full: `${id}.${lock.id}` })))
    .find(({ full }) => full === result.lock)!;
  const { bites, waits, open } = catalogue.sentences.lock;
  const { cap } = result;
  if (result.state === 'undetermined')
    return { text: fill(open, { cap, questions: enumerate(result.missing.map((id) => labelOf(catalogue, id))) }), lift };
  return { text: fill(result.bites ? bites : waits, { cap, because: lowerFirst(because) }), lift };
}

function labelOf({ identity, themes }: Catalogue, id: string): string {
  const [theme, name] = id.split('.');
  return [identity, ...themes].find((item) => item.id === theme)?.questions.find((question) => question.id === name)?.label ?? id;
}

/** Inside a sentence: a capital is kept for an acronym. */
export function lowerFirst(text: string): string {
  return /^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
