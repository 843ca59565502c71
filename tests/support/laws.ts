/** What holds for every content and every record (scoring.md). Each law takes a random world and expects. */
import { expect } from 'vitest';
import { questionsIn } from '../../src/domain/conditions';
import { joinDiagnostic, type Fragment, type Registers } from '../../src/domain/diagnostic';
import { evaluate, type Results } from '../../src/domain/evaluate';
import type { LensResult, ThemeResult } from '../../src/domain/scoring';
import type { Catalogue, Question } from '../../src/content/schema';
import { aDiagnostic, registersOf, resultsFor, themeIn, type Answers } from './diagnostic';
import { contributions, losses, widths } from './sums';
import { askedIn, type World } from './worlds';

const NOISE = 1e-9;
const resultsOf = ({ catalogue, answers, meta }: Pick<World, 'catalogue' | 'answers' | 'meta'>) => resultsFor(catalogue, answers, meta);
const explained = ({ themes, lenses }: Results): (ThemeResult | LensResult)[] => [...themes, ...lenses];

/** low ≤ score ≤ high; levels are integers from 1 to 5 inside their range. */
export function staysInBounds(world: World): void {
  const results = resultsOf(world);
  for (const result of [...explained(results), results.overall]) {
    if ('low' in result) expect(0 <= result.low && result.low <= result.high && result.high <= 100).toBe(true);
    if ('score' in result) {
      expect(result.low <= result.score && result.score <= result.high).toBe(true);
      expect(result.shown.low <= result.shown.score && result.shown.score <= result.shown.high).toBe(true);
    }
    if ('levelRange' in result) {
      const { levelRange } = result;
      const [low, level, uncapped, high] =
        'level' in result
          ? [levelRange[0], result.level, result.uncapped, levelRange[1]]
          : [levelRange[0], levelRange[0], 5, levelRange[1]];
      expect([1, 2, 3, 4, 5]).toEqual(expect.arrayContaining([low, level, uncapped, high]));
      expect(low <= level && level <= high && level <= uncapped).toBe(true);
    }
  }
}

/** Learning what is missing never leads out of [low, high] nor out of levelRange. */
export function learningStaysInside(world: World): void {
  const before = resultsOf(world);
  const after = resultsOf({ catalogue: world.catalogue, ...world.learnt });
  const later = explained(after);
  explained(before).forEach((then, index) => {
    const now = later[index]!;
    if (then.status === 'notConcerned') return expect(now.status).toBe('notConcerned');
    if (now.status === 'notConcerned') return;
    expect(now.low).toBeGreaterThanOrEqual(then.low - NOISE);
    expect(now.high).toBeLessThanOrEqual(then.high + NOISE);
    if (!('levelRange' in then) || !('levelRange' in now)) return;
    expect(now.levelRange[0]).toBeGreaterThanOrEqual(then.levelRange[0]);
    expect(now.levelRange[1]).toBeLessThanOrEqual(then.levelRange[1]);
    if ('level' in now) expect(then.levelRange[0] <= now.level && now.level <= then.levelRange[1]).toBe(true);
  });
}

/** The questions that some condition or computed question reads. */
function gates({ identity, themes }: Catalogue): Set<string> {
  const read = (question: Question): string[] => {
    if (question.kind === 'computed') return [question.from];
    const groups = question.kind === 'multiple' ? (question.groups ?? []) : [];
    return [question, ...groups].flatMap(({ when }) => (when === undefined ? [] : questionsIn(when)));
  };
  return new Set([identity, ...themes].flatMap(({ questions }) => questions.flatMap(read)));
}

/** The answer raised, or null where there is nothing to raise. */
function raised(question: Question, given: Answers[string], die: number): string | string[] | null {
  if (question.kind === 'multiple' && Array.isArray(given)) return [...given, question.options[die % question.options.length]!.id];
  if (question.kind !== 'single' || typeof given !== 'string') return null;
  const points = question.options.find(({ id }) => id === given)?.points;
  const better = question.options.filter((option) => points !== undefined && option.points !== undefined && option.points >= points);
  return better[die % better.length]?.id ?? null;
}

/** Raising an answer never lowers the score of its theme, for a question that gates no other. */
export function raisingNeverLowers(world: World): void {
  const { catalogue, answers, meta, dice } = world;
  const gating = gates(catalogue);
  const before = resultsOf(world);
  const free = askedIn(catalogue).filter(([id, question]) => !gating.has(id) && raised(question, answers[id]!, 0) !== null);
  for (const die of dice) {
    const [id, question] = free[die % free.length] ?? [];
    if (id === undefined || question === undefined) return;
    const [theme] = id.split('.') as [string];
    if (theme === 'identite') continue;
    const then = themeIn(before, theme);
    const now = themeIn(resultsOf({ catalogue, meta, answers: { ...answers, [id]: raised(question, answers[id]!, die >> 3) } }), theme);
    if (!('low' in then) || !('low' in now)) continue;
    expect('score' in now).toBe('score' in then);
    expect(now.low).toBeGreaterThanOrEqual(then.low);
    expect(now.high).toBeGreaterThanOrEqual(then.high);
    if ('score' in then && 'score' in now) expect(now.score).toBeGreaterThanOrEqual(then.score);
  }
}

/** Neither the order of writing, nor the device that wrote, nor the order of fragments matters: the same bytes. */
export function orderNeverMatters({ catalogue, answers, meta, dice }: World): void {
  const registers = registersOf(answers, meta);
  const shuffled = Object.entries(registers).sort(([a], [b]) => weigh(a, dice) - weigh(b, dice) || (a < b ? -1 : 1));
  const fragment = (device: string, list: typeof shuffled): Fragment => ({
    format: 1,
    diagnostic: 'd',
    device,
    contentVersion: 1,
    rev: 1,
    registers: Object.fromEntries(list),
  });
  const half = dice[0]! % (shuffled.length + 1);
  const [one, two] = [fragment('pc', shuffled.slice(0, half)), fragment('portable', shuffled.slice(half))];
  const bytes = [[one, two], [two, one], [fragment('pc', Object.entries(registers))]].map((fragments) =>
    JSON.stringify(evaluate(catalogue, joinDiagnostic(fragments), { date: '2026-11-25' })),
  );
  expect(new Set(bytes).size).toBe(1);
}
const weigh = (key: string, dice: number[]) =>
  [...key].reduce((sum, letter, index) => (sum * 31 + letter.charCodeAt(0) * (dice[index % dice.length]! + 1)) % 9973, 7);

/** The same for a record whose registers were permuted by hand; the order of the issues is tested in `questionnaire/answer-states.test.ts`. */
export function registerOrderNeverMatters({ catalogue, answers, meta, dice }: World): void {
  const registers = registersOf(answers, meta);
  const permuted: Registers = Object.fromEntries(Object.entries(registers).sort(([a], [b]) => weigh(a, dice) - weigh(b, dice)));
  const of = (list: Registers) => {
    const results = evaluate(catalogue, { ...aDiagnostic(), registers: list }, { date: '2026-11-25' });
    return JSON.stringify({ ...results, issues: results.issues.map((issue) => JSON.stringify(issue)).sort() });
  };
  expect(of(permuted)).toBe(of(registers));
}

/** The same bytes on two runs, on a catalogue read anew. */
export function runsAreIdentical(world: World): void {
  const again = { ...world, catalogue: structuredClone(world.catalogue) };
  expect(JSON.stringify(resultsOf(again))).toBe(JSON.stringify(resultsOf(world)));
}

/** Contributions sum to the score, losses to the rest, widths to high − low. */
export function partsAddUp(world: World): void {
  for (const result of explained(resultsOf(world))) {
    if ('score' in result) expect(contributions(result)).toBeCloseTo(result.score, 8);
    if ('score' in result) expect(losses(result)).toBeCloseTo(100 - result.score, 8);
    if ('low' in result) expect(widths(result)).toBeCloseTo(result.high - result.low, 8);
  }
}
