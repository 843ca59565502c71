/** Many short strings as one, so that a search is one native sweep. */
export interface Haystack {
  /** A line feed before each entry and one after the last. */
  readonly text: string;
  /** Where the line feed of each entry is, then that of the end. */
  readonly starts: Int32Array;
}

export const LINE = '\n';

type VisitHit = (entry: number, position: number) => void;

/** Indexes a text of `size` entries, laid out as `Haystack.text`. */
export function createHaystack(text: string, size: number): Haystack {
  const starts = new Int32Array(size + 1);
  let at = 0;
  for (let entry = 1; entry <= size; entry++) {
    at = text.indexOf(LINE, at + 1);
    starts[entry] = at;
  }
  return { text, starts };
}

export const entryText = ({ text, starts }: Haystack, entry: number): string => text.slice(starts[entry]! + LINE.length, starts[entry + 1]);

/** Calls `visit` with each entry that holds the needle and where it is in the text, in order, as many times as it is there. */
export function eachHit(haystack: Haystack, needle: string, visit: VisitHit): void {
  eachPosition(haystack, (from) => haystack.text.indexOf(needle, from), visit);
}

/** The same for a pattern, which must not match the empty text. */
export function eachMatch(haystack: Haystack, pattern: string, visit: VisitHit): void {
  const expression = new RegExp(pattern, 'g');
  const next = (from: number) => {
    expression.lastIndex = from;
    return expression.exec(haystack.text)?.index ?? -1;
  };
  eachPosition(haystack, next, visit);
}

function eachPosition({ starts }: Haystack, next: (from: number) => number, visit: VisitHit) {
  let entry = 0;
  for (let at = next(0); at >= 0; at = next(at + 1)) {
    while (starts[entry + 1]! <= at) entry++;
    visit(entry, at);
  }
}
