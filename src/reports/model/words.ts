import type { Catalogue, Sentences } from '../../content/schema';
import type { Interval, Shown } from '../../domain/scoring';
import { fill } from '../../domain/sentences';

type Report = Sentences['report'];

export const NBSP = '\u00a0';

/** « 25 novembre 2026 », which no line breaks. `date`: `YYYY-MM-DD`. */
export function dateInWords({ months, document }: Report, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const number = Number(day) === 1 ? fill(document.firstDay) : String(Number(day));
  return unbroken(fill(document.date, { day: number, month: months[Number(month) - 1] ?? month, year }));
}

/** 3 480 */
export const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, NBSP);

export const unbroken = (text: string) => text.replace(/ /g, NBSP);

/** One after the other, as long as none holds a semicolon. */
export const listed = (parts: readonly string[]) => parts.join(`${NBSP}; `);

/** An address as people copy it from paper. */
export const readable = (url: string) => url.replace(/^https:\/\//, '').replace(/\/$/, '');

export const titleOf = ({ themes }: Catalogue, { theme }: { theme: string }) => themes.find(({ id }) => id === theme)!.title;

/** Null when the score is exact: there is no interval to show, though its rounded ends would differ. */
export const boundsOf = ({ low, high, shown }: Interval & { shown: Shown }) => (low === high ? null : { low: shown.low, high: shown.high });

export const TOP_SCORE = 100;
const LEVELS = 5;

/** Where a level begins on the scale of scores. */
export const startOfLevel = (level: number) => ((level - 1) * TOP_SCORE) / LEVELS;
