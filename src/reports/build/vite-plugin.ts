import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { screenFonts, subsetFonts, type FontPair } from './fonts';
import { isPdfkit, isUnused, slimPdfkit, STAND_IN } from './slim-pdfkit';

const URLS = 'virtual:cadran/fonts';
const STYLES = 'virtual:cadran/fonts.css';
const UNUSED = 'virtual:cadran/unused';

const WEIGHTS = { regular: 400, bold: 700 } as const;
type Weight = keyof FontPair;
const weights = Object.keys(WEIGHTS) as Weight[];

const MAKE = { ttf: subsetFonts, woff2: screenFonts };
type Extension = keyof typeof MAKE;

interface Options {
  /** `data:` URLs in builds too, for a single file opened from a disk (its CSP then needs `connect-src data:` and `font-src data:`). */
  inline?: boolean;
}

/**
 * The fonts of paper and screen, and a pdfkit without what Cadran does not use.
 * `virtual:cadran/fonts` gives the URLs of two TrueType files, `virtual:cadran/fonts.css` declares the WOFF2 (import it from a module, not with
 * `@import`). Vite then treats them as any file: hashed assets in a build whatever its `base`, routes in dev; `data:` URLs in Vitest, where no
 * server listens.
 */
export function reports(options: Options = {}): Plugin {
  let folder = '';
  const inline = options.inline === true || process.env['VITEST'] !== undefined;
  const places = async (extension: Extension): Promise<Record<Weight, string>> => {
    const fonts = await MAKE[extension]();
    if (!inline) return write(folder, extension, fonts);
    const url = (weight: Weight) => `data:font/${extension};base64,${fonts[weight].toString('base64')}`;
    return { regular: url('regular'), bold: url('bold') };
  };
  return {
    name: 'cadran:reports',
    enforce: 'pre',
    configResolved({ cacheDir }) {
      folder = join(cacheDir, 'cadran-fonts');
    },
    resolveId(source, importer) {
      if (source === URLS || source === STYLES) return `\0${source}`;
      return importer !== undefined && isPdfkit(importer) && isUnused(source) ? `\0${UNUSED}` : undefined;
    },
    async load(id) {
      if (id === `\0${UNUSED}`) return STAND_IN;
      if (id === `\0${URLS}`) {
        const files = await places('ttf');
        const line = (weight: Weight) =>
          inline
            ? `export const ${weight} = ${JSON.stringify(files[weight])};`
            : `export { default as ${weight} } from ${JSON.stringify(`${files[weight]}?url&no-inline`)};`;
        return weights.map(line).join('\n');
      }
      if (id === `\0${STYLES}`) {
        const files = await places('woff2');
        return weights.map((weight) => fontFace(WEIGHTS[weight], files[weight] + (inline ? '' : '?no-inline'))).join('\n');
      }
      return undefined;
    },
    transform: (code, id) => (isPdfkit(id) ? { code: slimPdfkit(code), map: null } : undefined),
  };
}

const fontFace = (weight: number, url: string) =>
  `@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: ${weight}; font-display: swap; src: url(${JSON.stringify(url)}) format('woff2'); }`;

/** Puts the two files where Vite can find them, and says where. */
async function write(folder: string, extension: Extension, fonts: FontPair): Promise<Record<Weight, string>> {
  const place = (weight: Weight) => normalizePath(join(folder, `cadran-${weight}.${extension}`));
  await mkdir(folder, { recursive: true });
  await Promise.all(weights.map((weight) => writeFile(place(weight), fonts[weight])));
  return { regular: place('regular'), bold: place('bold') };
}
