/** What the results look like, whatever the content and the record: what is not known carries no number, what is said is complete. */
import { expect } from 'vitest';
import { resultsFor } from './diagnostic';
import type { World } from './worlds';

const resultsOf = ({ catalogue, answers, meta }: World) => resultsFor(catalogue, answers, meta);

function walk(value: unknown, visit: (leaf: unknown, path: string) => void, path = ''): void {
  if (typeof value !== 'object' || value === null) return visit(value, path);
  for (const [key, item] of Object.entries(value)) walk(item, visit, `${path}.${key}`);
}

/** Every number is finite, and nothing is undefined: what goes to JSON comes back the same. */
export function numbersAreFinite(world: World): void {
  const wrong: string[] = [];
  walk(resultsOf(world), (leaf, path) => {
    if (leaf === undefined || (typeof leaf === 'number' && !Number.isFinite(leaf))) wrong.push(path);
  });
  expect(wrong).toEqual([]);
}

const SCORED = ['score', 'shown', 'level', 'uncapped', 'because', 'cappedBy'];
const RANGED = ['low', 'high', 'levelRange'];

/** Insufficient: no score and no level. Not concerned: no interval either, and no question with a part. */
export function missingCarriesNoNumber(world: World): void {
  const { themes, lenses, overall } = resultsOf(world);
  for (const result of [...themes, ...lenses]) {
    const forbidden = result.status === 'notConcerned' ? [...SCORED, ...RANGED] : result.status === 'insufficient' ? SCORED : [];
    expect(Object.keys(result).filter((key) => forbidden.includes(key))).toEqual([]);
    for (const question of result.questions) {
      const parts =
        question.status === 'counted'
          ? ['points', 'contribution', 'lost']
          : ['hidden', 'notConcerned'].includes(question.status)
            ? []
            : ['width'];
      expect(Object.keys(question).sort()).toEqual(['question', 'weight', 'status', ...parts].sort());
      if (result.status === 'notConcerned') expect(['hidden', 'notConcerned']).toContain(question.status);
    }
  }
  if (overall.status === 'insufficient') expect(Object.keys(overall).sort()).toEqual(['status', 'themesConcerned', 'themesScored']);
  for (const lens of lenses) for (const key of ['level', 'uncapped', 'levelRange', 'locks', 'target']) expect(lens).not.toHaveProperty(key);
}

/** sobriété is never established. */
export function sobrieteIsAtMostIndicative(world: World): void {
  for (const { lens, status } of resultsOf(world).lenses) if (lens === 'sobriete') expect(status).not.toBe('established');
}

/** A lock bites only if active and lower than the uncapped level; without a level, none bites. */
export function locksBiteWhatTheyCap(world: World): void {
  for (const theme of resultsOf(world).themes) {
    for (const { bites, state, cap } of theme.locks) expect(bites).toBe(state === 'active' && 'uncapped' in theme && cap < theme.uncapped);
    if ('level' in theme) expect(theme.level < theme.uncapped).toBe(theme.locks.some(({ bites }) => bites));
  }
}

/** A target is claimed met or not only where it is so at both ends of the range. */
export function targetsHoldAtBothEnds(world: World): void {
  for (const theme of resultsOf(world).themes) {
    const { level, status } = theme.target;
    if (status === 'met') expect('score' in theme && level !== null && theme.levelRange[0] >= level).toBe(true);
    if (status === 'notMet') expect('score' in theme && level !== null && theme.levelRange[1] < level).toBe(true);
    if (status === 'none') expect(level === null || theme.status === 'notConcerned').toBe(true);
    if (theme.status === 'insufficient' && level !== null) expect(status).toBe('toComplete');
  }
}

/** No hole is left in a sentence; at most five trainings a person, each once and with its reasons. */
export function sentencesAreComplete(world: World): void {
  const { headline, trainings } = resultsOf(world);
  expect(headline).toHaveLength(3);
  const said = [...headline];
  for (const list of [trainings.elu, trainings.agent]) {
    expect(list.length).toBeLessThanOrEqual(5);
    expect(new Set(list.map(({ training }) => training)).size).toBe(list.length);
    for (const { reasons } of list) {
      expect(reasons.length).toBeGreaterThan(0);
      said.push(...reasons.map(({ text }) => text));
    }
  }
  for (const sentence of said) {
    expect(sentence.trim().length).toBeGreaterThan(0);
    expect(sentence).not.toMatch(/[{}]|\b(undefined|null|NaN|Infinity)\b|\[object/);
  }
}
