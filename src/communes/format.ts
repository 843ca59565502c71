/**
 * The text of the packed list: sections split by `SECTION`, in the order of `Sections`; rows by line feeds, fields by tabs.
 * A column of small numbers is one character a commune (`toChar`): gzip makes more of it than of digits.
 */
export const MAGIC = 'cadran-communes 1';
export const SECTION = '\u001D';

/** Digits of a population, low first, each in a column of its own: the noisy low digits do not spoil the others. */
export const POPULATION_BASE = 64;
export const POPULATION_DIGITS = 4;

export const sectionNames = [
  'magic',
  'vintage',
  /** code, name */
  'regions',
  /** code, name, index of its region, number of communes; in the order of the communes */
  'departements',
  /** SIREN less the one before, name */
  'epcis',
  /** one character: INSEE number less the one before in the département */
  'codes',
  /** plain: front coding saves 12 kB of 333 and costs a quarter of the decoding */
  'names',
  /** `POPULATION_DIGITS` columns of population + 1, 0 when unknown */
  'populations',
  /** one character: place of the EPCI in a list made on the way, one for each département; a place not yet taken takes the next of `newEpcis` */
  'epciPlaces',
  /** index in `epcis`, empty for none */
  'newEpcis',
  /** the same for the postal codes, one list for each EPCI of a département */
  'postalPlaces',
  'newPostal',
  /** index of the commune less the one before, names */
  'former',
] as const;

export type Sections = Record<(typeof sectionNames)[number], string>;

/** Skips the quote and keeps clear of line feeds and of `SECTION`. */
const OFFSET = 35;
const SURROGATES = 0xd800;

/** A small number as one character. Throws a RangeError when it does not fit. */
export function toChar(value: number): string {
  if (!(value >= 0 && value + OFFSET < SURROGATES)) throw new RangeError(`Does not fit one character: ${value}`);
  return String.fromCharCode(value + OFFSET);
}

/** The number at `position` of a column written with `toChar`. */
export const fromChar = (column: string, position: number): number => column.charCodeAt(position) - OFFSET;
