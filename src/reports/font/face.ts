import { readKerning } from './kerning';
import { readSubstitutions } from './layout-tables';
import { createSubset, type Subset } from './subset';
import { readCharacters, readMetrics, readTables, table } from './tables';

/** pdfkit scales by 1000 / unitsPerEm: fonts of 1000 units need no scaling anywhere. */
const UNITS = 1000;

interface Glyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
}

interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

interface GlyphRun {
  glyphs: Glyph[];
  positions: Position[];
  advanceWidth: number;
}

/**
 * A font as pdfkit reads it: the part of a fontkit font that it uses. Our own reader, because fontkit weighs 150 kB gz for scripts that our
 * fonts do not hold. Lengths in thousandths of the type size.
 */
export interface Face {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
  readonly head: { macStyle: { italic: boolean } };
  readonly post: { isFixedPitch: boolean };
  readonly 'OS/2': { sFamilyClass: number };
  has(codePoint: number): boolean;
  /** With `tnum` among the features, figures are of one width. A character that the font lacks gives glyph 0: clean the text first. */
  layout(text: string, features?: readonly string[]): GlyphRun;
  /** The width that `layout` gives, and nothing else: what line breaking asks thousands of times. */
  advance(text: string, features?: readonly string[]): number;
  getGlyph(id: number): Glyph;
  createSubset(): Subset;
}

/** Reads a TrueType font of 1000 units per em. `name`: its PostScript name. Throws on any other file. */
export function readFace(bytes: Uint8Array, name: string): Face {
  const tables = readTables(bytes);
  const head = table(tables, 'head');
  const hhea = table(tables, 'hhea');
  const os2 = table(tables, 'OS/2');
  if (head.getUint16(18) !== UNITS) throw new Error(`${name} does not have ${UNITS} units per em`);
  const characters = readCharacters(tables);
  const metrics = readMetrics(tables);
  const kerning = readKerning(tables);
  const tabular = readSubstitutions(tables, 'tnum');
  const glyphFor = (codePoint: number, figures: boolean) => {
    const glyph = characters.get(codePoint) ?? 0;
    return figures ? (tabular.get(glyph) ?? glyph) : glyph;
  };
  return {
    postscriptName: name,
    unitsPerEm: UNITS,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    capHeight: os2.getInt16(88),
    xHeight: os2.getInt16(86),
    italicAngle: table(tables, 'post').getInt16(4),
    bbox: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
    head: { macStyle: { italic: false } },
    post: { isFixedPitch: false },
    'OS/2': { sFamilyClass: 0 },
    has: (codePoint) => characters.has(codePoint),
    getGlyph: (id) => ({ id, advanceWidth: metrics.advance(id), codePoints: [] }),
    createSubset: () => createSubset(tables),
    advance(text, features = []) {
      const figures = features.includes('tnum');
      let width = 0;
      let last = -1;
      for (const character of text) {
        const glyph = glyphFor(character.codePointAt(0)!, figures);
        width += metrics.advance(glyph) + (last === -1 ? 0 : kerning(last, glyph));
        last = glyph;
      }
      return width;
    },
    layout(text, features = []) {
      const figures = features.includes('tnum');
      const glyphs = Array.from(text, (character) => {
        const codePoint = character.codePointAt(0)!;
        const id = glyphFor(codePoint, figures);
        return { id, advanceWidth: metrics.advance(id), codePoints: [codePoint] };
      });
      const positions = glyphs.map(({ id, advanceWidth }, index) => {
        const next = glyphs[index + 1];
        return { xAdvance: advanceWidth + (next === undefined ? 0 : kerning(id, next.id)), yAdvance: 0, xOffset: 0, yOffset: 0 };
      });
      return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
    },
  };
}
