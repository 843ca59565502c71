import type { Link } from '../model/document';
import type { Type } from './theme';
import type { Typesetter } from './typesetter';

/** A stretch of text in one type, inside a line. */
export interface Piece {
  text: string;
  type: Type;
  width: number;
  link: Link | null;
}

export interface Line {
  pieces: Piece[];
  /** Of what is seen: the space at the end is left out. */
  width: number;
}

export interface Stretch {
  text: string;
  type: Type;
  link?: Link | undefined;
}

const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Breaks text into lines of a width. A line may end after a space, after a hyphen between letters, at a joint of a link's address; never at a
 * non-breaking space. A word wider than the line is cut between two characters. Every line but a cut one ends with a space, so that words stay
 * apart for those who listen.
 */
export function breakLines(stretches: readonly Stretch[], width: number, setter: Typesetter): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let used = 0;
  const flush = () => {
    if (pieces.length > 0) lines.push(closed(pieces, setter));
    pieces = [];
    used = 0;
  };
  for (const word of wordsOf(stretches, setter)) {
    const seen = word.reduce((sum, piece) => sum + setter.width(piece.text.trimEnd(), piece.type), 0);
    if (used > 0 && used + seen > width) flush();
    for (const piece of seen > width ? word.flatMap((part) => cut(part, width, setter)) : word) {
      if (used > 0 && used + setter.width(piece.text.trimEnd(), piece.type) > width) flush();
      pieces.push(piece);
      used += piece.width;
    }
  }
  flush();
  const last = lines.at(-1)?.pieces.at(-1);
  if (last !== undefined && !last.text.endsWith(' ')) last.text += ' ';
  return lines;
}

/** Parts between two places where a line may end; a word may run over several stretches. */
function* wordsOf(stretches: readonly Stretch[], setter: Typesetter): Generator<Piece[]> {
  let word: Piece[] = [];
  for (const { text: raw, type, link = null } of stretches) {
    const text = raw.replace(/ {2,}/g, ' ');
    let start = 0;
    for (let index = 0; index < text.length; index++) {
      if (!mayEnd(text, index, link !== null) && index + 1 < text.length) continue;
      const part = text.slice(start, index + 1);
      word.push({ text: part, type, link, width: setter.width(part, type) });
      start = index + 1;
      if (!mayEnd(text, index, link !== null)) continue;
      yield word;
      word = [];
    }
  }
  if (word.length > 0) yield word;
}

function mayEnd(text: string, index: number, link: boolean): boolean {
  const character = text[index]!;
  if (character === ' ') return true;
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  if (character === '-') return LETTER.test(before) && LETTER.test(after);
  return link && /[/._=&?]/.test(character) && WORD.test(before) && WORD.test(after);
}

function* cutting(text: string, type: Type, width: number, setter: Typesetter): Generator<string> {
  let part = '';
  let used = 0;
  for (const character of text) {
    const wide = setter.width(character, type);
    if (part !== '' && used + wide > width) {
      yield part;
      part = '';
      used = 0;
    }
    part += character;
    used += wide;
  }
  if (part !== '') yield part;
}

function cut(piece: Piece, width: number, setter: Typesetter): Piece[] {
  return Array.from(cutting(piece.text, piece.type, width, setter), (text) => ({ ...piece, text, width: setter.width(text, piece.type) }));
}

function closed(pieces: readonly Piece[], setter: Typesetter): Line {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && last.type === piece.type && last.link === piece.link) last.text += piece.text;
    else merged.push({ ...piece });
  }
  for (const piece of merged) piece.width = setter.width(piece.text, piece.type);
  const last = merged.at(-1)!;
  const width = merged.reduce((sum, piece) => sum + piece.width, 0) - last.width + setter.width(last.text.trimEnd(), last.type);
  return { pieces: merged, width };
}
