/** Reads the tables of a TrueType file. Only fonts that this project builds come here: a malformed one is a mistake of the build, and throws. */
export type Tables = ReadonlyMap<string, DataView>;

export function readTables(bytes: Uint8Array): Tables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.getUint32(0) !== 0x00010000) throw new Error('Not a TrueType font');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index++) {
    const record = 12 + 16 * index;
    tables.set(tagAt(file, record), new DataView(bytes.buffer, bytes.byteOffset + file.getUint32(record + 8), file.getUint32(record + 12)));
  }
  return tables;
}

export function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no ${tag} table`);
  return found;
}

export function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}

/** Character → glyph, from the format 4 subtable (the basic plane, which is all that the fonts hold). */
export function readCharacters(tables: Tables): ReadonlyMap<number, number> {
  const cmap = table(tables, 'cmap');
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const start = cmap.getUint32(8 + 8 * index);
    if (cmap.getUint16(start) !== 4) continue;
    const twice = cmap.getUint16(start + 6);
    for (let at = start + 14; at < start + 14 + twice; at += 2) addSegment(cmap, at, twice, glyphs);
    return glyphs;
  }
  throw new Error('The font has no format 4 character map');
}

function addSegment(cmap: DataView, endAt: number, twice: number, glyphs: Map<number, number>): void {
  const first = cmap.getUint16(endAt + 2 + twice);
  const delta = cmap.getUint16(endAt + 2 + 2 * twice);
  const rangeAt = endAt + 2 + 3 * twice;
  const range = cmap.getUint16(rangeAt);
  const last = Math.min(cmap.getUint16(endAt), 0xfffe);
  for (let character = first; character <= last; character++) {
    const raw = range === 0 ? character : cmap.getUint16(rangeAt + range + 2 * (character - first));
    const glyph = raw === 0 && range !== 0 ? 0 : (raw + delta) & 0xffff;
    if (glyph !== 0) glyphs.set(character, glyph);
  }
}

export interface Metrics {
  advance(glyph: number): number;
  bearing(glyph: number): number;
}

export function readMetrics(tables: Tables): Metrics {
  const hmtx = table(tables, 'hmtx');
  const full = table(tables, 'hhea').getUint16(34);
  return {
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, full - 1)),
    bearing: (glyph) => hmtx.getInt16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)),
  };
}
