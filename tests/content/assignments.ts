/** Answer sheets tried one after the other, to learn what a condition can do on the real content. */
import type { Condition } from '../../src/content/schema-condition';
import { compileCondition, questionsIn, type Truth } from '../../src/domain/conditions';
import type { Json } from '../../src/domain/diagnostic';
import { aPlace, notConcerned, sheetFor, unknown, type Answers, type Given } from '../support/diagnostic';
import { catalogue, optionIds, questionOf, whenOf } from './real';

export interface World {
  answers: Answers;
  meta: Record<string, Json>;
}

const POPULATIONS = [0, 400, 3400, 3499, 3500, 5000];
const places: Record<string, Json>[] = [
  ...POPULATIONS.map((population) => aPlace(population)),
  aPlace(null, 'epci'),
  aPlace(400, 'autre'),
  aPlace(3500, 'autre'),
];

/** The questions that the conditions read, and those that decide whether these are asked. */
export function readBy(...conditions: Condition[]): string[] {
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const when = whenOf(questionOf(id));
    if (when !== undefined) questionsIn(when).forEach(follow);
  };
  conditions.flatMap(questionsIn).forEach(follow);
  return [...found];
}

/** Every option of a single choice, "pas concerné" where offered, one or two ticks of a multiple choice, numbers around the thresholds in use. */
function answersTo(id: string): Given[] {
  const question = questionOf(id);
  const ids = optionIds(id);
  if (question.kind === 'number') return [0, 1, 49, 50, question.max];
  if (question.kind === 'computed') return ids;
  const aside = question.notConcerned === undefined ? [] : [notConcerned];
  if (question.kind === 'single') return [...ids, ...aside];
  const free = question.options.filter(({ exclusive }) => exclusive !== true).map((option) => option.id);
  const pairs = free.flatMap((one, index) => free.slice(index + 1).map((other) => [one, other]));
  return [...ids.map((one) => [one]), ...pairs, ...aside];
}

export function* worldsOver(ids: readonly string[], base: Answers = {}, withUnknown = false): Generator<World> {
  for (const meta of places) for (const answers of sheets(ids, base, withUnknown)) yield { answers, meta };
}

function* sheets(ids: readonly string[], base: Answers, withUnknown: boolean): Generator<Answers> {
  const [first, ...rest] = ids;
  if (first === undefined) return yield base;
  for (const given of [...answersTo(first), ...(withUnknown ? [unknown] : [])])
    yield* sheets(rest, { ...base, [first]: given }, withUnknown);
}

export function truthOf(condition: Condition, { answers, meta }: World): Truth {
  return sheetFor(catalogue, answers, meta).truth(compileCondition(condition));
}

/** The truth values that a condition takes over all these worlds; the search ends when it has been both true and false. */
export function truthsOf(condition: Condition): Set<Truth> {
  const found = new Set<Truth>();
  for (const world of worldsOver(readBy(condition))) {
    found.add(truthOf(condition, world));
    if (found.has('true') && found.has('false')) break;
  }
  return found;
}

/** A world in which two conditions differ, or null when they say the same everywhere. */
export function difference(one: Condition, other: Condition): World | null {
  for (const world of worldsOver(readBy(one, other), {}, true)) if (truthOf(one, world) !== truthOf(other, world)) return world;
  return null;
}
