import { expandSaints, fold } from './normalise';
import type { Places, Scope } from './places';

/** A name to look for, in every way it may be meant, perhaps within a place. */
export interface NameQuery {
  /** Normalised; more than one when the last word may be an abbreviation or the start of a longer word ("st": Saint… or Strasbourg). */
  readonly names: readonly string[];
  readonly scope: Scope | null;
}

type Query =
  | { readonly kind: 'empty' }
  /** Digits only (2A, 2B allowed): the start of a postal or INSEE code. */
  | { readonly kind: 'code'; readonly start: string }
  /** `narrowed`: the last words may also be a place, without a mark that says so ("saint denis reunion"). */
  | { readonly kind: 'name'; readonly whole: NameQuery; readonly narrowed: NameQuery | null };

/** Reads what was typed. Never throws. */
export function parseQuery(typed: string, places: Places): Query {
  const folded = fold(typed);
  const compact = folded.replace(/ /g, '');
  if (compact.length < 2) return { kind: 'empty' };
  if (/^(?:\d+|2[ab]\d*)$/.test(compact)) return { kind: 'code', start: compact.toUpperCase() };
  return bracketed(typed, places) ?? numbered(folded, places) ?? named(folded, places);
}

/** "Saint-Denis (93)", "Saint-Denis (Réunion)", the bracket open or closed. Other brackets belong to the name: "Castillon (Canton de Lembeye)". */
function bracketed(typed: string, places: Places): Query | null {
  const open = typed.lastIndexOf('(');
  const name = fold(typed.slice(0, Math.max(open, 0)));
  const place = expandSaints(fold(typed.slice(open + 1)));
  if (name === '') return null;
  const scope = place === '' ? () => true : (places.byNumber(place) ?? places.byName(place, 1));
  return scope && { kind: 'name', whole: nameQuery(name, scope), narrowed: null };
}

/** "saint denis 93", "97400 saint denis": no name of a commune holds a digit. */
function numbered(folded: string, places: Places): Query | null {
  const words = folded.split(' ');
  const last = places.byNumber(words.at(-1)!);
  const scope = last ?? places.byNumber(words[0]!);
  const name = last ? words.slice(0, -1) : words.slice(1);
  return scope && { kind: 'name', whole: nameQuery(name.join(' '), scope), narrowed: null };
}

/** The longest name of a département or région has five words: "Provence-Alpes-Côte d'Azur". */
const PLACE_WORDS = 5;
const PLACE_LETTERS = 3;

function named(folded: string, places: Places): Query {
  const whole = nameQuery(folded, null);
  const words = folded.split(' ');
  for (let count = Math.min(PLACE_WORDS, words.length - 1); count > 0; count--) {
    const scope = places.byName(expandSaints(words.slice(-count).join(' ')), PLACE_LETTERS);
    if (!scope) continue;
    const name = words
      .slice(0, -count)
      .join(' ')
      .replace(/(?: (?:d|de|du|des|en|dans))+$/, '');
    return { kind: 'name', whole, narrowed: nameQuery(name, scope) };
  }
  return { kind: 'name', whole, narrowed: null };
}

function nameQuery(folded: string, scope: Scope | null): NameQuery {
  const name = expandSaints(folded);
  const abbreviation = /(?:^| )ste?$/.exec(folded)?.[0];
  if (abbreviation === undefined) return { names: [name], scope };
  const before = expandSaints(folded.slice(0, -abbreviation.length));
  return { names: [name, before + abbreviation], scope };
}
