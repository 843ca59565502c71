import type { Action } from '../../content/schema';
import { compileCondition } from '../conditions';
import { judgeObligations, type ObligationResult } from '../obligations';
import { isScored, type Sheet } from '../questionnaire';
import type { ThemeResult } from '../scoring';
import { applySets } from './apply';
import { gain, pointsIn } from './gain';

/** `a`: ends a lock that bites · `b`: fulfils an obligation, or ends another active lock · `c`: the rest. */
export type ActionClass = 'a' | 'b' | 'c';

export interface ActionAdvice {
  action: string;
  theme: string;
  class: ActionClass;
  /** Points of the overall score that it is sure to bring. */
  gain: number;
  /** Locks it ends. */
  locks: string[];
  /** Obligations, not met today, that it fulfils. */
  obligations: string[];
}

export interface Advice {
  /** At most six, the first three to begin with. */
  priorities: ActionAdvice[];
  /** Every other open action, in the same order. */
  annex: ActionAdvice[];
}

export const FIRST_STEPS = 3;
const MOST = 6;
const MOST_OBLIGATIONS = 3;
const EFFORT: Record<Action['time'], number> = { heure: 1, demi_journee: 2, jours: 4 };

export const effortOf = ({ time }: Action): number => EFFORT[time];

/** Open actions of this commune, in order of priority (scoring.md, "Actions, gain, projection, path"). */
export function adviseActions(sheet: Sheet, themes: readonly ThemeResult[], obligations: readonly ObligationResult[]): Advice {
  const ranked = sheet.plan.catalogue.actions
    .map((action) => ({ action, found: consider(sheet, action, themes, obligations) }))
    .filter((item): item is Candidate => item.found !== null)
    .sort(compare);
  const chosen = new Set(choose(ranked));
  const advice = (items: readonly Candidate[]) => items.map(({ found: { lowestCap: _, ...rest } }) => rest);
  return { priorities: advice(ranked.filter((item) => chosen.has(item))), annex: advice(ranked.filter((item) => !chosen.has(item))) };
}

type Considered = ActionAdvice & { lowestCap: number };
type Candidate = { action: Action; found: Considered };

function consider(
  sheet: Sheet,
  action: Action,
  themes: readonly ThemeResult[],
  obligations: readonly ObligationResult[],
): Considered | null {
  if (action.when !== undefined && sheet.truth(compileCondition(action.when)) === 'false') return null;
  const after = applySets(sheet, action.sets);
  const ended = endedLocks(sheet, after, themes);
  if (ended.length === 0 && !raisesSomething(sheet, after)) return null;
  const fulfilled = fulfils(sheet, after, obligations);
  const biting = ended.filter(({ bites }) => bites);
  return {
    action: action.id,
    theme: action.theme,
    class: biting.length > 0 ? 'a' : fulfilled.length > 0 || ended.length > 0 ? 'b' : 'c',
    gain: gain(sheet, after),
    locks: ended.map(({ lock }) => lock),
    obligations: fulfilled,
    lowestCap: Math.min(Infinity, ...biting.map(({ cap }) => cap)),
  };
}

function endedLocks(before: Sheet, after: Sheet, themes: readonly ThemeResult[]) {
  const conditions = new Map([...before.plan.locks.values()].flat().map(({ theme, lock, when }) => [`${theme}.${lock.id}`, when]));
  return themes
    .flatMap(({ locks }) => locks)
    .filter(({ lock, state }) => state === 'active' && after.truth(conditions.get(lock)!) !== 'true');
}

/** Whether a scored question that is visible now gets more points. */
function raisesSomething(before: Sheet, after: Sheet): boolean {
  for (const item of before.plan.questions.values()) {
    if (isScored(item.question) && before.reading(item.id).visibility === 'visible' && pointsIn(after, item) > pointsIn(before, item))
      return true;
  }
  return false;
}

function fulfils(before: Sheet, after: Sheet, obligations: readonly ObligationResult[]): string[] {
  const unmet = obligations.filter(({ status }) => status === 'notMet').map(({ obligation }) => obligation);
  if (unmet.length === 0 || before === after) return [];
  return judgeObligations(after)
    .filter(({ obligation, status }) => status === 'met' && unmet.includes(obligation))
    .map(({ obligation }) => obligation);
}

function compare({ action: a, found: x }: Candidate, { action: b, found: y }: Candidate): number {
  if (x.class !== y.class) return x.class < y.class ? -1 : 1;
  const caps = x.class === 'a' ? x.lowestCap - y.lowestCap : 0;
  return caps || y.gain / effortOf(b) - x.gain / effortOf(a);
}

/** The six: as ranked, but no more than three of class b while others are left. */
function choose(ranked: readonly Candidate[]): Candidate[] {
  const obligations = ranked.filter(({ found }) => found.class === 'b');
  const others = ranked.filter(({ found }) => found.class !== 'b');
  const held = Math.min(obligations.length, Math.max(MOST_OBLIGATIONS, MOST - others.length));
  const first = others.filter(({ found }) => found.class === 'a').slice(0, MOST);
  const second = obligations.slice(0, Math.min(held, MOST - first.length));
  const rest = others.filter(({ found }) => found.class === 'c').slice(0, MOST - first.length - second.length);
  return [...first, ...second, ...rest];
}
