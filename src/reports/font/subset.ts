import { readMetrics, table, type Tables } from './tables';

/** Collects the glyphs that a document uses and writes the small font that it embeds. */
export interface Subset {
  /** The glyph's number in the small font. */
  includeGlyph(glyph: number): number;
  encode(): Uint8Array<ArrayBuffer>;
}

export function createSubset(tables: Tables): Subset {
  const order = [0];
  const places = new Map([[0, 0]]);
  const includeGlyph = (glyph: number): number => {
    let place = places.get(glyph);
    if (place === undefined) {
      place = order.length;
      order.push(glyph);
      places.set(glyph, place);
    }
    return place;
  };
  return { includeGlyph, encode: () => encode(tables, order, includeGlyph) };
}

function encode(tables: Tables, order: number[], include: (glyph: number) => number): Uint8Array<ArrayBuffer> {
  const outlines: Uint8Array[] = [];
  // `order` grows while composite glyphs bring their parts.
  for (let index = 0; index < order.length; index++) outlines.push(outlineOf(tables, order[index]!, include));
  const loca = new DataView(new ArrayBuffer(4 * (order.length + 1)));
  const glyf = concat(
    outlines.map((outline, index) => {
      loca.setUint32(4 * (index + 1), loca.getUint32(4 * index) + outline.length);
      return outline;
    }),
  );
  const metrics = readMetrics(tables);
  const hmtx = new DataView(new ArrayBuffer(4 * order.length));
  order.forEach((glyph, index) => {
    hmtx.setUint16(4 * index, metrics.advance(glyph));
    hmtx.setInt16(4 * index + 2, metrics.bearing(glyph));
  });
  return assemble({
    glyf,
    head: patched(tables, 'head', (head) => {
      head.setUint32(8, 0);
      head.setInt16(50, 1);
    }),
    hhea: patched(tables, 'hhea', (hhea) => hhea.setUint16(34, order.length)),
    hmtx: bytesOf(hmtx),
    loca: bytesOf(loca),
    maxp: patched(tables, 'maxp', (maxp) => maxp.setUint16(4, order.length)),
  });
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const SCALE_XY = 0x40;
const MATRIX = 0x80;

/** A glyph's outline, padded to four bytes; in a composite one, the parts are renumbered. */
function outlineOf(tables: Tables, glyph: number, include: (glyph: number) => number): Uint8Array {
  const loca = table(tables, 'loca');
  const long = table(tables, 'head').getInt16(50) === 1;
  const at = (index: number) => (long ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index));
  const source = bytesOf(table(tables, 'glyf')).subarray(at(glyph), at(glyph + 1));
  const outline = new Uint8Array(Math.ceil(source.length / 4) * 4);
  outline.set(source);
  if (source.length === 0) return outline;
  const view = new DataView(outline.buffer);
  if (view.getInt16(0) >= 0) return outline;
  for (let part = 10, flags = MORE; flags & MORE;) {
    flags = view.getUint16(part);
    view.setUint16(part + 2, include(view.getUint16(part + 2)));
    part += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & SCALE_XY ? 4 : flags & MATRIX ? 8 : 0);
  }
  return outline;
}

function patched(tables: Tables, tag: string, patch: (view: DataView) => void): Uint8Array {
  const copy = bytesOf(table(tables, tag)).slice();
  patch(new DataView(copy.buffer));
  return copy;
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The file: directory, then tables in alphabetical order, each on a multiple of four bytes. */
function assemble(tables: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const tags = Object.keys(tables).sort();
  const start = 12 + 16 * tags.length;
  const file = new Uint8Array(tags.reduce((size, tag) => size + padded(tables[tag]!.length), start));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  [tags.length, 16 << power, power, 16 * tags.length - (16 << power)].forEach((value, index) => view.setUint16(4 + 2 * index, value));
  let at = start;
  tags.forEach((tag, index) => {
    const bytes = tables[tag]!;
    file.set(bytes, at);
    for (let letter = 0; letter < 4; letter++) view.setUint8(12 + 16 * index + letter, tag.charCodeAt(letter));
    [checksum(view, at, padded(bytes.length)), at, bytes.length].forEach((value, field) =>
      view.setUint32(16 + 16 * index + 4 * field, value),
    );
    at += padded(bytes.length);
  });
  const head = view.getUint32(12 + 16 * tags.indexOf('head') + 8);
  view.setUint32(head + 8, 0xb1b0afba - checksum(view, 0, file.length));
  return file;
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

function checksum(view: DataView, at: number, length: number): number {
  let sum = 0;
  for (let offset = at; offset < at + length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0;
  return sum;
}
