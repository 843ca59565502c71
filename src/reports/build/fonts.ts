import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const PACKAGE = '@expo-google-fonts/atkinson-hyperlegible-next';
const FILES = {
  regular: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  bold: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
};

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff);
const PUNCTUATION = '–—‘’‚“”„†•…‰‹›€−≈≠≤≥™◊';

/** What people may type as a name, down to Latin Extended-A, and the punctuation of documents. */
export const PAPER = LATIN + range(0x100, 0x17f) + 'ȘșȚțẞμ' + PUNCTUATION;
/** What French screens say. Anything else falls back to the system's font, letter by letter. */
const SCREEN = `${range(0x20, 0x7e)}\u00a0«»°·²³º×÷ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïñôöœùûüÿ–—‘’“”•…€−≤≥`;

export interface FontPair {
  regular: Buffer;
  bold: Buffer;
}

/** TrueType for the PDF: no hints, kerning and figures of one width kept. */
export function subsetFonts(): Promise<FontPair> {
  return both((font) =>
    subsetFont(font, PAPER, {
      targetFormat: 'truetype',
      keepFeatures: ['kern', 'tnum'],
      noHinting: true,
      dropTables: ['STAT', 'gasp', 'GDEF'],
    }),
  );
}

/** WOFF2 for the screen. */
export function screenFonts(): Promise<FontPair> {
  return both((font) =>
    subsetFont(font, SCREEN, {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'tnum'],
      noHinting: true,
      dropTables: ['STAT', 'gasp', 'GDEF'],
    }),
  );
}

async function both(subset: (font: Buffer) => Promise<Uint8Array>): Promise<FontPair> {
  const require = createRequire(import.meta.url);
  const [regular, bold] = await Promise.all(
    [FILES.regular, FILES.bold].map(async (file) => Buffer.from(await subset(await readFile(require.resolve(`${PACKAGE}/${file}`))))),
  );
  return { regular: regular!, bold: bold! };
}
