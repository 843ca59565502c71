import { compareText, type Json } from '../domain/diagnostic';

/** The one JSON text of a value: no space, the keys of every object sorted by code unit. Equal values have equal texts. */
export function canonical(value: Json): string {
  return JSON.stringify(sorted(value));
}

/** The same value, its keys in order at every depth. */
export function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const keys = Object.keys(value).sort(compareText);
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key]!)]));
}
