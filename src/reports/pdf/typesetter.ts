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
  const words = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const wordWidth = (word: string, font: FontName) => {
    let width = words[font].get(word);
    if (width === undefined) {
      width = faces[font].layout(word).advanceWidth;
      words[font].set(word, width);
    }
    return width;
  };
  return {
    // Word by word, each with the space after it, as pdfkit sets them.
    width(text, { font, size, tabular }) {
      if (tabular) return faces[font].layout(text, TABULAR).advanceWidth * (size / 1000);
      return (text.match(/[^ ]* |[^ ]+$/g) ?? []).reduce((sum, word) => sum + wordWidth(word, font), 0) * (size / 1000);
    },
    writable: (text) => writable(text, (codePoint) => faces.regular.has(codePoint) && faces.bold.has(codePoint)),
  };
}
