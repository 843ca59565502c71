/** Stands for what the fonts cannot write: seen, so that nothing vanishes in silence. */
export const LACKING = '◊';
const NBSP = '\u00a0';

const NARROW_SPACES = /[\u2007\u2009\u202f]/g;
const OTHER_SPACES = /[\t-\r\u0085\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g;
const HYPHENS = /[\u2010\u2011]/g;
/** Controls, direction marks, joiners, variation selectors, soft hyphens, byte order marks. */
const UNSEEN = /[\p{Cc}\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const NOT_CHARACTERS = /[\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu;

/** Most texts need no work: precomposed Latin letters and common punctuation. */
const USUAL = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2013-\u2026\u20ac]*$/;
const tidy = (text: string) => text.replace(/ {2,}/g, ' ').trim();

/** Well-formed text in one line, for what viewers and screen readers show themselves: titles, alternatives, the outline. */
export function plain(text: string): string {
  if (USUAL.test(text)) return tidy(text);
  return tidy(
    text
      .normalize('NFC')
      .replace(NOT_CHARACTERS, LACKING)
      .replace(NARROW_SPACES, NBSP)
      .replace(OTHER_SPACES, ' ')
      .replace(UNSEEN, '')
      .replace(HYPHENS, '-'),
  );
}

/**
 * Text that the fonts can write. A letter that they lack loses its accent, a ligature or a full-width letter becomes plain ones, anything else
 * shows as ◊. Non-breaking spaces stay. `has`: whether the font holds a character, given by its code point.
 */
export function writable(text: string, has: (codePoint: number) => boolean): string {
  let written = '';
  for (const character of plain(text)) written += has(character.codePointAt(0)!) ? character : substitute(character, has);
  return tidy(written);
}

function substitute(character: string, has: (codePoint: number) => boolean): string {
  if (/\p{M}/u.test(character)) return '';
  const letters = Array.from(character.normalize('NFKD').replace(/\p{M}/gu, ''));
  return letters.length > 0 && letters.every((letter) => has(letter.codePointAt(0)!)) ? letters.join('') : LACKING;
}
