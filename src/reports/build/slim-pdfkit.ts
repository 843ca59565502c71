/**
 * Cuts from pdfkit's browser bundle what no document of ours uses: other font formats (`font/face.ts` reads ours), its line breaker (ours keeps
 * non-breaking spaces whole), pictures, forms, attachments, tables, passwords, and the colour profile of PDF/A. pdfkit is pinned: a place that
 * is no longer found stops the build.
 */
const CUTS: readonly (readonly [from: string, to: string])[] = [
  ['mixin(ImagesMixin);', ''],
  ['this.initImages();', ''],
  ['mixin(AcroFormMixin);', ''],
  ['this.endAcroForm();', ''],
  ['mixin(AttachmentsMixin);', ''],
  ['mixin(TableMixin);', ''],
  ['this.initTables();', ''],
  ['this._id = PDFSecurity.generateFileID(this.info);', ''],
  ['this._security = PDFSecurity.create(this, options);', 'this._security = null;'],
  ["new URL('./data/sRGB_IEC61966_2_1.icc', import.meta.url).href", "''"],
  ['registerFile(ICC_PROFILE_PATH, fromBase64(iccProfileBase64));', ''],
];

/** Packages that only those parts import. */
const UNUSED = new Set(['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes']);

export const isPdfkit = (id: string) => /\/pdfkit\/js\/pdfkit\.browser\.mjs(\?|$)/.test(id);

export const isUnused = (source: string) => UNUSED.has(source);

/** What stands in for the unused packages: never reached, since `face.ts` opens the fonts and no text is given to pdfkit to wrap. */
export const STAND_IN = `
const absent = () => { throw new Error('Left out of this build of pdfkit'); };
export const create = absent, cbc = absent, ecb = absent;
export default class { constructor() { absent(); } }`;

/** Throws unless each place is there exactly once. */
export function slimPdfkit(code: string): string {
  return CUTS.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`pdfkit has changed: expected once: ${from}`);
    return text.replace(from, () => to);
  }, code);
}
