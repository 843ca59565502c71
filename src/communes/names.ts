import { createHaystack, eachHit, LINE, type Haystack } from './haystack';
import { articles, normaliseLines } from './normalise';

/** How well a name meets a query, best first. */
const EXACT = 0;
/** But for the leading article of the name. */
const BARE = 1;
const STARTS = 2;
const WORD = 3;
/** See `names-loose.ts`. */
export const LOOSE = 4;

/** Names made ready for searching. */
export interface Names {
  /** Each entry starts with a space, so that " word" meets the start of any word. */
  readonly lines: Haystack;
  /** Length of the leading article of each name, which a query may leave out. */
  readonly articles: Uint8Array;
}

export type Visit = (entry: number, rank: number) => void;

/** Prepares names, given one a line, for searching. */
export function createNames(originals: string, size: number): Names {
  const text = LINE + normaliseLines(originals) + LINE;
  const lines = createHaystack(text.replaceAll(LINE, `${LINE} `).slice(0, -1), size);
  const lengths = new Uint8Array(size);
  for (const article of articles) eachHit(lines, `${LINE} ${article} `, (entry) => (lengths[entry] = article.length + 1));
  return { lines, articles: lengths };
}

/** Names equal to a query, starting with it, or with a word starting with it, a leading article left out or not. */
export function findNames({ lines, articles }: Names, query: string, visit: Visit): void {
  const needle = ` ${query}`;
  eachHit(lines, needle, (entry, position) => {
    const before = position - lines.starts[entry]! - LINE.length;
    if (before > 0 && before !== articles[entry]) visit(entry, WORD);
    else if (!lines.text.startsWith(LINE, position + needle.length)) visit(entry, STARTS);
    else visit(entry, before === 0 ? EXACT : BARE);
  });
}
