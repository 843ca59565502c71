import { classes, coverage, lookups } from './layout-tables';
import type { Tables } from './tables';

/** Space to add between two glyphs, in font units. */
export type Kerning = (left: number, right: number) => number;

const X_ADVANCE = 4;

/** The pair adjustments of the `kern` feature: in each lookup the first subtable that knows the pair answers, and lookups add up. */
export function readKerning(tables: Tables): Kerning {
  const readers = lookups(tables, 'GPOS', 'kern').map((subtables) =>
    subtables.filter(({ type }) => type === 2).map(({ view, at }) => (view.getUint16(at) === 1 ? pairs(view, at) : classPairs(view, at))),
  );
  return (left, right) => readers.reduce((sum, subtables) => sum + firstOf(subtables, left, right), 0);
}

function firstOf(readers: readonly Reader[], left: number, right: number): number {
  for (const reader of readers) {
    const value = reader(left, right);
    if (value !== null) return value;
  }
  return 0;
}

type Reader = (left: number, right: number) => number | null;

const sizeOf = (format: number) => 2 * [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => (format & bit) !== 0).length;
const advanceAt = (format: number) => ((format & X_ADVANCE) === 0 ? null : sizeOf(format & (X_ADVANCE - 1)));

function pairs(view: DataView, at: number): Reader {
  const first = view.getUint16(at + 4);
  const size = 2 + sizeOf(first) + sizeOf(view.getUint16(at + 6));
  const shift = advanceAt(first);
  const sets = new Map<number, Map<number, number>>();
  coverage(view, at + view.getUint16(at + 2)).forEach((glyph, index) => {
    const set = at + view.getUint16(at + 10 + 2 * index);
    const values = new Map<number, number>();
    for (let pair = 0; pair < view.getUint16(set); pair++) {
      const record = set + 2 + size * pair;
      values.set(view.getUint16(record), shift === null ? 0 : view.getInt16(record + 2 + shift));
    }
    sets.set(glyph, values);
  });
  return (left, right) => sets.get(left)?.get(right) ?? null;
}

function classPairs(view: DataView, at: number): Reader {
  const first = view.getUint16(at + 4);
  const size = sizeOf(first) + sizeOf(view.getUint16(at + 6));
  const shift = advanceAt(first);
  const covered = new Set(coverage(view, at + view.getUint16(at + 2)));
  const left = classes(view, at + view.getUint16(at + 8));
  const right = classes(view, at + view.getUint16(at + 10));
  const columns = view.getUint16(at + 14);
  return (a, b) => {
    if (!covered.has(a)) return null;
    const record = at + 16 + size * ((left.get(a) ?? 0) * columns + (right.get(b) ?? 0));
    return shift === null ? 0 : view.getInt16(record + shift);
  };
}
