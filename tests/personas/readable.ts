import type { Json } from '../../src/domain/diagnostic';

const WIDTH = 180;

/** JSON for a reader of diffs: two spaces, keys in the order given, and whatever fits in a line on one line. Ends with a line break. */
export function readable(value: unknown): string {
  return `${written(JSON.parse(JSON.stringify(value)) as Json, '', 0)}\n`;
}

/** `before` counts what the line holds besides: the key, and the comma that may follow. */
function written(value: Json, indent: string, before: number): string {
  const short = spaced(value);
  if (typeof value !== 'object' || value === null || indent.length + before + short.length < WIDTH) return short;
  const inside = `${indent}  `;
  const [open, close, lines] = Array.isArray(value)
    ? ['[', ']', value.map((item) => `${inside}${written(item, inside, 0)}`)]
    : ['{', '}', Object.entries(value).map(([key, item]) => `${inside}${JSON.stringify(key)}: ${written(item, inside, key.length + 4)}`)];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function spaced(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
