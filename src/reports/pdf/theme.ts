/** Colours, sizes and spaces of paper, in points. Nothing is told by colour alone: every shade holds in black and white. */
export const colours = {
  ink: '#1d1d1b',
  soft: '#55534e',
  petrol: '#0b4f6c',
  deep: '#07364a',
  wash: '#f4f1ea',
  sun: '#ffbf3f',
  rule: '#cfc9bd',
  edge: '#8a8378',
  alert: '#9b2c1c',
  paper: '#ffffff',
} as const;

const MM = 72 / 25.4;

export const page = { width: 595.28, height: 841.89, side: 17 * MM, top: 14 * MM, bottom: 17 * MM, foot: 11 * MM } as const;
export const contentWidth = page.width - 2 * page.side;

export type FontName = 'regular' | 'bold';

export interface Type {
  font: FontName;
  size: number;
  leading: number;
  colour: string;
  /** Figures of one width, for columns of numbers. */
  tabular?: boolean;
}

const type = (font: FontName, size: number, leading: number, colour: string = colours.ink): Type => ({ font, size, leading, colour });

export const types = {
  body: type('regular', 10, 13.75),
  small: type('regular', 9.5, 12.25),
  lead: type('regular', 11.5, 16.5),
  display: type('bold', 19, 23, colours.deep),
  strong: type('bold', 11, 15),
  note: type('regular', 9, 12.5, colours.soft),
  alert: type('regular', 9.5, 13, colours.alert),
  product: type('bold', 12, 16, colours.deep),
  sort: type('bold', 12, 17, colours.petrol),
  title: type('bold', 29, 33),
  2: type('bold', 16, 20, colours.deep),
  3: type('bold', 11.5, 16),
  header: type('bold', 9, 12, colours.soft),
  foot: type('regular', 8.5, 11, colours.soft),
} as const satisfies Record<string, Type>;

const variants = new WeakMap<Type, Map<string, Type>>();

/** The same type with something changed; asked twice, the same object. */
export function variant(base: Type, change: Partial<Type>): Type {
  const known = variants.get(base) ?? new Map<string, Type>();
  variants.set(base, known);
  const key = Object.entries(change).join();
  const made = known.get(key) ?? { ...base, ...change };
  known.set(key, made);
  return made;
}

/** Below this, a blank is not worth keeping words together. */
export const MIN_LINES = 2;
