import type { Face } from '../font/face';
import { writable } from './clean';
import type { FontName, Type } from './theme';

/** Measures text in the two fonts and makes it writable. Widths in points. */
export interface Typesetter {
  width(text: string, type: Type): number;
  writable(text: string): string;
}

export const TABULAR = ['tnum'] as const;

/** `faces`: both must hold the same characters. */
export function createTypesetter(faces: Readonly<Record<FontName, Face>>): Typesetter {
  const widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const texts = new Map<string, string>();
  const wordWidth = (word: string, font: FontName) => known(widths[font], word, () => faces[font].advance(word));
  return {
    width(text, { font, size, tabular }) {
      if (tabular) return faces[font].advance(text, TABULAR) * (size / 1000);
      let width = 0;
      let start = 0;
      // Word by word, each with the space after it, as pdfkit sets them.
      for (let end = text.indexOf(' '); end !== -1; end = text.indexOf(' ', start)) {
        width += wordWidth(text.slice(start, end + 1), font);
        start = end + 1;
      }
      if (start < text.length) width += wordWidth(text.slice(start), font);
      return width * (size / 1000);
    },
    writable: (text) => known(texts, text, () => writable(text, (codePoint) => faces.regular.has(codePoint) && faces.bold.has(codePoint))),
  };
}

function known<T>(values: Map<string, T>, key: string, make: () => T): T {
  let value = values.get(key);
  if (value === undefined) {
    value = make();
    values.set(key, value);
  }
  return value;
}
