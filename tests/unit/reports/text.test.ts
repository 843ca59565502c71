import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { subsetFonts } from '../../../src/reports/build/fonts';
import { readFace, type Face } from '../../../src/reports/font/face';
import type { Document } from '../../../src/reports/model/document';
import { LACKING, plain, writable } from '../../../src/reports/pdf/clean';
import { drawPdf, type FontBytes } from '../../../src/reports/pdf/draw';
import { breakLines } from '../../../src/reports/pdf/lines';
import { types } from '../../../src/reports/pdf/theme';
import { createTypesetter, type Typesetter } from '../../../src/reports/pdf/typesetter';
import { readPdf, wordsOf } from './read-pdf';

let fonts: FontBytes;
let faces: { regular: Face; bold: Face };
let setter: Typesetter;
beforeAll(async () => {
  fonts = await subsetFonts();
  faces = { regular: readFace(fonts.regular, 'Regular'), bold: readFace(fonts.bold, 'Bold') };
  setter = createTypesetter(faces);
});

/** Any text, broken pairs, emoji and right-to-left letters included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '🏰',
        '👨‍👩‍👧',
        '\u202e',
        '\u200f',
        'مرحبا',
        '日本',
        'e\u0301',
        '\u0000',
        '\u202f',
        '\u2011',
        'Œ',
        ' ',
        '\n',
        'ﬁ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('the text that fonts can write', () => {
  it.each([
    ['e\u0301t\u00e9', 'été'],
    ['12\u202f000\u2009€', '12\u00a0000\u00a0€'],
    ['porte\u2011monnaie', 'porte-monnaie'],
    ['a\u202eb\u200fc\u00add\ufeff', 'abcd'],
    ['une\n\n ligne\t', 'une ligne'],
    ['Ĝant ﬁn ５µ', 'Gant fin 5μ'],
    ['Ŵ et ŝ', 'Ŵ et s'],
    ['🏰 日 \ud800.', `${LACKING} ${LACKING} ${LACKING}.`],
    ['✓ → \u0301', `${LACKING} ${LACKING}`],
  ])('%j → %j', (given, expected) => {
    expect(setter.writable(given)).toBe(expected);
  });

  it('never asks for a glyph that the fonts lack', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = setter.writable(text);
        for (const face of Object.values(faces)) expect(face.layout(written).glyphs.every(({ id }) => id !== 0)).toBe(true);
        expect(setter.writable(written)).toBe(written);
      }),
    );
  });

  it('is well formed for viewers and screen readers too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = plain(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(plain(clean)).toBe(clean);
      }),
    );
  });

  it('keeps something of any letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (text) => writable(text, () => false).length > 0 || plain(text).replace(/\p{M}/gu, '') === '',
      ),
    );
  });
});

describe('lines', () => {
  const broken = (text: string, width: number) =>
    breakLines([{ text, type: types.body }], width, setter).map(({ pieces }) => pieces.map((piece) => piece.text).join(''));

  it('end with a space, after a space or a hyphen between letters', () => {
    expect(broken('Saint-Aubin-des-Prés est là', 59)).toEqual(['Saint-Aubin-', 'des-Prés est ', 'là ']);
    expect(broken('le 2026-11-25', 59)).toEqual(['le ', '2026-11-25 ']);
  });

  it('never break at a non-breaking space while the words fit', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}(\u00a0[a-z:;?]{1,3})?$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, (list) => {
        const lines = broken(list.join(' '), 90).map((line) => line.trimEnd());
        for (const word of list) expect(lines.some((line) => line.split(' ').includes(word))).toBe(true);
      }),
    );
  });

  it('hold in the width, lose no letter, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 400 }), (text, width) => {
        const written = setter.writable(text);
        const lines = breakLines([{ text: written, type: types.body }], width, setter);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 2);
        expect(
          lines
            .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
            .join('')
            .replace(/ /g, ''),
        ).toBe(written.replace(/ /g, ''));
      }),
    );
  });
});

describe('a document of any text', () => {
  const paragraphs = (...texts: string[]): Document => ({
    lang: 'fr-FR',
    title: texts[0] ?? '',
    subject: texts.join(' '),
    date: '2026-11-25',
    creator: 'Test',
    footer: { text: texts[0] ?? '', pages: '{page}/{pages}' },
    blocks: [
      { kind: 'title', product: 'P', sort: 'S', name: texts[0] ?? '', details: texts },
      { kind: 'heading', level: 2, text: texts[0] ?? '' },
      ...texts.map((text) => ({
        kind: 'paragraph' as const,
        style: 'body' as const,
        runs: [{ text, link: { url: `https://a.fr/${text}`, says: text } }],
      })),
      { kind: 'list', marker: 'number', items: [[{ kind: 'paragraph', style: 'strong', runs: [{ text: texts[0] ?? '' }] }]] },
      {
        kind: 'table',
        caption: texts[0] ?? '',
        columns: [
          { title: texts[0] ?? '', share: 1 },
          { title: 'b', share: 1, figures: true },
        ],
        rows: [[[], [{ kind: 'paragraph', style: 'body', runs: texts.map((text) => ({ text })) }]]],
      },
    ],
  });

  it('is drawn, ends, and reads back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 3 }), async (texts) => {
        const pdf = await readPdf(await drawPdf(paragraphs(...texts), fonts));
        expect(pdf.pages.every(({ stray }) => stray === 0)).toBe(true);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('takes 100 kB at once, in one word or in many', async () => {
    for (const text of ['x'.repeat(100_000), 'mot '.repeat(25_000)]) {
      const pdf = await readPdf(
        await drawPdf(
          {
            ...paragraphs(text),
            blocks: [
              { kind: 'title', product: 'P', sort: 'S', name: 'N', details: [] },
              { kind: 'paragraph', style: 'body', runs: [{ text }] },
            ],
          },
          fonts,
        ),
      );
      expect(wordsOf(pdf).replace(/[^xmot]/g, '').length).toBeGreaterThanOrEqual(75_000);
      expect(pdf.title.length).toBeLessThan(300);
    }
  }, 60_000);

  it('breaks a table over pages and repeats its header for the eye only', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => [
      [{ kind: 'paragraph' as const, style: 'strong' as const, runs: [{ text: `Ligne ${index}` }] }],
      [{ kind: 'paragraph' as const, style: 'body' as const, runs: [{ text: 'x '.repeat(100) }] }],
    ]);
    const blocks: Document['blocks'] = [
      { kind: 'title', product: 'P', sort: 'S', name: 'N', details: [] },
      {
        kind: 'table',
        caption: 'Une table',
        columns: [
          { title: 'Tête', share: 1 },
          { title: 'Corps', share: 3 },
        ],
        rows,
      },
    ];
    const pdf = await readPdf(await drawPdf({ ...paragraphs('T'), blocks }, fonts));
    expect(pdf.pages.length).toBeGreaterThan(3);
    expect(pdf.pages.slice(1).every(({ words }) => words.get('artifact')?.includes('Tête'))).toBe(true);
    expect(wordsOf(pdf)).toContain('Ligne 79');
  });

  it('cuts a row that no page can hold', async () => {
    const tall = { kind: 'paragraph' as const, style: 'body' as const, runs: [{ text: 'mot '.repeat(4000) }] };
    const blocks: Document['blocks'] = [
      { kind: 'title', product: 'P', sort: 'S', name: 'N', details: [] },
      {
        kind: 'table',
        caption: 'T',
        columns: [
          { title: 'A', share: 1 },
          { title: 'B', share: 1 },
        ],
        rows: [[[tall], [tall]]],
      },
    ];
    const pdf = await readPdf(await drawPdf({ ...paragraphs('T'), blocks }, fonts));
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(wordsOf(pdf).match(/mot/g)).toHaveLength(8000);
  });
});
