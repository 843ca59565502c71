/** A whole number from 0 to `max` as people type it ("1 234", "1234"), or null. */
export function readWhole(text: string, max: number): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!/^\d{1,9}$/.test(digits)) return null;
  const value = Number(digits);
  return value <= max ? value : null;
}
