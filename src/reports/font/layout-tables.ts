import { tagAt, type Tables } from './tables';

interface Subtable {
  view: DataView;
  type: number;
  at: number;
}

/** The lookups of one feature in GPOS or GSUB, in order, each with its subtables; extensions are followed. */
export function lookups(tables: Tables, name: 'GPOS' | 'GSUB', feature: string): Subtable[][] {
  const view = tables.get(name);
  if (view === undefined) return [];
  const features = view.getUint16(6);
  const list = view.getUint16(8);
  const wanted = new Set<number>();
  for (let index = 0; index < view.getUint16(features); index++) {
    const record = features + 2 + 6 * index;
    if (tagAt(view, record) !== feature) continue;
    const at = features + view.getUint16(record + 4);
    for (let lookup = 0; lookup < view.getUint16(at + 2); lookup++) wanted.add(view.getUint16(at + 4 + 2 * lookup));
  }
  return [...wanted]
    .sort((a, b) => a - b)
    .map((index) => subtables(view, list + view.getUint16(list + 2 + 2 * index), name === 'GPOS' ? 9 : 7));
}

function subtables(view: DataView, lookup: number, extension: number): Subtable[] {
  const type = view.getUint16(lookup);
  return Array.from({ length: view.getUint16(lookup + 4) }, (_, index) => {
    const at = lookup + view.getUint16(lookup + 6 + 2 * index);
    return type === extension ? { view, type: view.getUint16(at + 2), at: at + view.getUint32(at + 4) } : { view, type, at };
  });
}

/** Glyphs of a coverage table, in order. */
export function coverage(view: DataView, at: number): number[] {
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) return Array.from({ length: count }, (_, index) => view.getUint16(at + 4 + 2 * index));
  return ranges(view, at + 4, count).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** Glyph → class; a glyph left out is of class 0. */
export function classes(view: DataView, at: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (view.getUint16(at) === 1) {
    const first = view.getUint16(at + 2);
    for (let index = 0; index < view.getUint16(at + 4); index++) found.set(first + index, view.getUint16(at + 6 + 2 * index));
    return found;
  }
  for (const { first, last, value } of ranges(view, at + 4, view.getUint16(at + 2))) {
    for (let glyph = first; glyph <= last; glyph++) found.set(glyph, value);
  }
  return found;
}

function ranges(view: DataView, at: number, count: number): { first: number; last: number; value: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    first: view.getUint16(at + 6 * index),
    last: view.getUint16(at + 6 * index + 2),
    value: view.getUint16(at + 6 * index + 4),
  }));
}

/** Glyph → its replacement under a feature made of single substitutions (`tnum`). */
export function readSubstitutions(tables: Tables, feature: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { view, type, at } of lookups(tables, 'GSUB', feature).flat()) {
    if (type !== 1) continue;
    const format = view.getUint16(at);
    coverage(view, at + view.getUint16(at + 2)).forEach((glyph, index) => {
      found.set(glyph, format === 1 ? (glyph + view.getInt16(at + 4)) & 0xffff : view.getUint16(at + 6 + 2 * index));
    });
  }
  return found;
}
