/** French typography that a keyboard does not give: non-breaking spaces before : ; ? ! », after «, and between a number and what it counts. */
const NBSP = '\u00a0';

export function typesetText(text: string): string {
  if (/^https?:/.test(text)) return text;
  return text
    .replace(/ ([:;?!»])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NBSP}`)
    .replace(/(\d) (?=(?:€|%|h|min|heures?|habitants?|agents?|jours?|ans?)(?![\p{L}\d]))/gu, `$1${NBSP}`);
}

/** Every string of a parsed file, set in type. */
export function typeset(value: unknown): unknown {
  if (typeof value === 'string') return typesetText(value);
  if (Array.isArray(value)) return value.map(typeset);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item)]));
  return value;
}
