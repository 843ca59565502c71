import type { Diagnostic, Json } from '../diagnostic';

export const planStatuses = ['todo', 'doing', 'done', 'dropped'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** What the commune decided about one action. */
export interface PlanEntry {
  action: string;
  status: PlanStatus;
  /** Who takes care of it, in free words. */
  owner: string;
  /** `YYYY-MM-DD`, or null. */
  due: string | null;
  note: string;
  /** Why it was dropped. */
  reason: string;
}

const PREFIX = 'plan/';

export const planKey = (action: string) => `${PREFIX}${action}`;

/** The register value of an entry; null takes the action out of the plan. */
export function planValue({ status, owner, due, note, reason }: PlanEntry): Json {
  return { status, owner, due, note, reason };
}

/** The actions chosen, by action id; what is not an entry is passed over. */
export function readPlan(diagnostic: Diagnostic): PlanEntry[] {
  return Object.entries(diagnostic.registers).flatMap(([key, { v }]) =>
    key.startsWith(PREFIX) ? (entryOf(key.slice(PREFIX.length), v) ?? []) : [],
  );
}

function entryOf(action: string, value: Json): PlanEntry | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const status = planStatuses.find((known) => known === value.status);
  if (status === undefined) return null;
  const text = (field: Json | undefined) => (typeof field === 'string' ? field : '');
  const due = text(value.due);
  return { action, status, owner: text(value.owner), due: isDay(due) ? due : null, note: text(value.note), reason: text(value.reason) };
}

/** A day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= lengths[month - 1]!;
}
