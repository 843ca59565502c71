import type { Action } from '../../content/schema';
import { compileCondition, type Compiled } from '../conditions';
import { judgeObligation, type ObligationResult } from '../obligations';
import { isScored, type Plan, type Sheet } from '../questionnaire';
import type { LockResult, ThemeResult } from '../scoring';
import { applySets } from './apply';
import { countingWeights, gain, pointsIn } from './gain';
import { reachOf } from './reach';

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
  const today: Today = {
    sheet,
    weights: countingWeights(sheet),
    activeLocks: themes.flatMap(({ locks }) => locks).filter(({ state }) => state === 'active'),
    unmet: obligations.filter(({ status }) => status === 'notMet').map(({ obligation }) => obligation),
  };
  const ranked = sheet.plan.catalogue.actions
    .map((action) => ({ action, found: consider(today, action) }))
    .filter((item): item is Candidate => item.found !== null)
    .sort(compare);
  const chosen = new Set(choose(ranked));
  const advice = (items: readonly Candidate[]) => items.map(({ found: { lowestCap: _, ...rest } }) => rest);
  return { priorities: advice(ranked.filter((item) => chosen.has(item))), annex: advice(ranked.filter((item) => !chosen.has(item))) };
}

interface Today {
  sheet: Sheet;
  weights: ReadonlyMap<string, number>;
  activeLocks: readonly LockResult[];
  unmet: readonly string[];
}
type Considered = ActionAdvice & { lowestCap: number };
type Candidate = { action: Action; found: Considered };

function consider({ sheet, weights, activeLocks, unmet }: Today, action: Action): Considered | null {
  if (action.when !== undefined && sheet.truth(compileCondition(action.when)) === 'false') return null;
  const after = applySets(sheet, action.sets);
  if (after === sheet) return null;
  const { questions, locks, obligations } = reachOf(sheet.plan, action);
  const ended = activeLocks.filter(({ lock }) => locks.has(lock) && after.truth(lockCondition(sheet.plan, lock)) !== 'true');
  const raises = questions.some(
    (item) => isScored(item.question) && sheet.reading(item.id).visibility === 'visible' && pointsIn(after, item) > pointsIn(sheet, item),
  );
  if (ended.length === 0 && !raises) return null;
  const fulfilled = unmet.filter((id) => obligations.has(id) && statusOf(after, id) === 'met');
  const biting = ended.filter(({ bites }) => bites);
  return {
    action: action.id,
    theme: action.theme,
    class: biting.length > 0 ? 'a' : fulfilled.length > 0 || ended.length > 0 ? 'b' : 'c',
    gain: gain(sheet, after, questions, weights),
    locks: ended.map(({ lock }) => lock),
    obligations: fulfilled,
    lowestCap: Math.min(Infinity, ...biting.map(({ cap }) => cap)),
  };
}

function lockCondition({ locks }: Plan, id: string): Compiled {
  const [theme] = id.split('.') as [string];
  return locks.get(theme)!.find(({ lock }) => `${theme}.${lock.id}` === id)!.when;
}

function statusOf(sheet: Sheet, id: string) {
  return judgeObligation(
    sheet,
    sheet.plan.catalogue.obligations.find((obligation) => obligation.id === id)!,
  ).status;
}

function compare({ action: a, found: x }: Candidate, { action: b, found: y }: Candidate): number {
  if (x.class !== y.class) return x.class < y.class ? -1 : 1;
  const caps = x.class === 'a' ? x.lowestCap - y.lowestCap : 0;
  return caps || perEffort(y, b) - perEffort(x, a);
}

/** Gain per effort, to 9 decimals: sums of thirds and ninths must not differ by float noise. */
function perEffort({ gain: points }: Considered, action: Action): number {
  return Math.round((points / effortOf(action)) * 1e9);
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
