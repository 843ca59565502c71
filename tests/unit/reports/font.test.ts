import { beforeAll, describe, expect, it } from 'vitest';
import { PAPER, screenFonts, subsetFonts, type FontPair } from '../../../src/reports/build/fonts';
import { readFace, type Face } from '../../../src/reports/font/face';

let paper: FontPair;
let face: Face;
beforeAll(async () => {
  paper = await subsetFonts();
  face = readFace(paper.regular, 'Regular');
});

const width = (text: string, features?: string[]) => face.layout(text, features).advanceWidth;

describe('the font reader', () => {
  it('finds every French letter in both weights', () => {
    const bold = readFace(paper.bold, 'Bold');
    for (const letter of 'ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿ«»“”‘’–—…·€\u00a0') {
      expect(face.has(letter.codePointAt(0)!), letter).toBe(true);
      expect(bold.has(letter.codePointAt(0)!), letter).toBe(true);
    }
    expect(Array.from(PAPER).filter((letter) => !face.has(letter.codePointAt(0)!)).length).toBeLessThan(50);
  });

  it('kerns pairs of letters, and gives figures one width on demand', () => {
    expect(width('AV')).toBeLessThan(width('A') + width('V'));
    expect(width('nn')).toBe(2 * width('n'));
    expect(new Set(Array.from('0123456789', (figure) => width(figure, ['tnum']))).size).toBe(1);
    expect(width('1')).not.toBe(width('0'));
  });

  it('writes a small font that it can read again, parts of composite letters included', () => {
    const subset = face.createSubset();
    const places = Array.from('Éà0', (letter) => subset.includeGlyph(face.layout(letter).glyphs[0]!.id));
    expect(places).toEqual([1, 2, 3]);
    expect(subset.includeGlyph(face.layout('É').glyphs[0]!.id)).toBe(1);
    const bytes = subset.encode();
    const view = new DataView(bytes.buffer);
    const tags = Array.from({ length: view.getUint16(4) }, (_, index) =>
      String.fromCharCode(...bytes.subarray(12 + 16 * index, 16 + 16 * index)),
    );
    expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    expect(bytes.length).toBeLessThan(3000);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('refuses what is not such a font', () => {
    expect(() => readFace(new Uint8Array(200), 'x')).toThrow('TrueType');
  });
});

describe('the built fonts', () => {
  it('stay light', async () => {
    const screen = await screenFonts();
    for (const bytes of Object.values(screen)) {
      expect(bytes.subarray(0, 4).toString()).toBe('wOF2');
      expect(bytes.length).toBeLessThan(12_000);
    }
    for (const bytes of Object.values(paper)) expect(bytes.length).toBeLessThan(40_000);
  });
});
