/** Numbers and dates as French writes them. U+202F, which the font lacks, becomes U+00A0. */
const NBSP = '\u00a0';
const PARIS = 'Europe/Paris';

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const long = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: PARIS });
const isoDay = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: PARIS });
const clock = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: PARIS });

export function number(value: number): string {
  return whole.format(value).replaceAll('\u202f', NBSP);
}

/** "1 habitant", "412 habitants": `one` serves for 0 and 1. */
export function count(value: number, one: string, other = `${one}s`): string {
  return `${number(value)}${NBSP}${Math.abs(value) < 2 ? one : other}`;
}

/** "12 mars 2026" */
export function day(at: number | string): string {
  return long.format(new Date(at)).replaceAll(' ', NBSP);
}

/** "14 h 32" */
export function time(at: number): string {
  const parts = clock.formatToParts(at);
  const part = (type: string) => parts.find((item) => item.type === type)?.value ?? '';
  return `${Number(part('hour'))}${NBSP}h${NBSP}${part('minute')}`;
}

/** "aujourd’hui à 14 h 32", "le 12 mars 2026 à 9 h 05" */
export function moment(at: number, now: number): string {
  const when = isoDate(at) === isoDate(now) ? 'aujourd’hui' : `le ${day(at)}`;
  return `${when} à ${time(at)}`;
}

/** The day in France, `2026-03-12`. */
export function isoDate(at: number): string {
  return isoDay.format(at);
}
