import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Catalogue, Question } from '../../../src/content/schema';
import { effortOf, pathToNextLevel } from '../../../src/domain/actions';
import { planOf, readSheet } from '../../../src/domain/questionnaire';
import { anAction } from '../../support/advice';
import { aCatalogue, aLock, aMultiple, aSingle, aTheme, all, is, ticks, type Cap } from '../../support/catalogue';
import { aDiagnostic, notConcerned, resultsFor, themeIn, unknown, type Answers } from '../../support/diagnostic';

interface Small {
  catalogue: Catalogue;
  answers: Answers;
}

const POINTS = ['p0', 'p1', 'p2', 'p3'] as const;
const TICKS = ['x1', 'x2', 'x3', 'x4'] as const;
const weight = fc.constantFrom(1 as const, 2 as const, 3 as const);
const given = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('p0', 'p0', 'p1', 'p1', 'p2', 'p3') },
  { weight: 1, arbitrary: fc.constantFrom(unknown, notConcerned, null) },
);

/** Five single choices, the last of them opened by the first; one multiple choice; a second theme that a lock may read. */
const smalls: fc.Arbitrary<Small> = fc
  .record({
    weights: fc.array(weight, { minLength: 6, maxLength: 6 }),
    given: fc.array(given, { minLength: 6, maxLength: 6 }),
    ticked: fc.subarray([...TICKS]),
    gated: fc.boolean(),
    locks: fc.array(fc.tuple(fc.nat(4), fc.constantFrom<Cap>(1, 2, 3, 4), fc.boolean()), { maxLength: 2 }),
    actions: fc.array(
      fc.tuple(
        fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...POINTS.slice(1)),
        fc.constantFrom('heure' as const, 'demi_journee' as const, 'jours' as const),
      ),
      { minLength: 2, maxLength: 5 },
    ),
    added: fc.array(fc.tuple(fc.nat(4), fc.subarray([...TICKS], { minLength: 1, maxLength: 2 })), { maxLength: 3 }),
  })
  .map(({ weights, given: answersGiven, ticked, gated, locks, actions, added }) => {
    const [first, ...rest] = [0, 1, 2, 3, 4].map((n) =>
      aSingle(`q${n}`, { weight: weights[n]!, notConcerned: 'Rien.', ...(gated && n === 4 ? { when: is('t.q0', 'p2', 'p3') } : {}) }),
    );
    const questions: Question[] = [first!, ...rest, aMultiple('m', { weight: weights[5]! })];
    const conditions = [is('t.q0', 'p0'), is('t.q1', 'p0', 'p1'), ticks('t.m', 'rien'), is('u.x', 'p0'), is('t.q2', 'p0')];
    const held = locks.map(([which, cap, double], index) =>
      aLock(`l${index}`, double ? all(conditions[which]!, is('u.x', 'p0')) : conditions[which]!, cap),
    );
    const ids = ['t.q0', 't.q1', 't.q2', 't.q3', 't.q4', 'u.x'];
    const made = actions.map(([targets, value, time], index) => {
      const sets: Action['sets'] = Object.fromEntries(targets.map((target) => [ids[target]!, value]));
      const more = added.find(([which]) => which === index)?.[1];
      return anAction(`a${index}`, more === undefined ? sets : { ...sets, 't.m': more }, { time });
    });
    const answers: Answers = { 't.m': ticked.length === 0 ? ['rien'] : ticked };
    ids.forEach((id, index) => (answers[id] = answersGiven[index]!));
    const themes = [aTheme('t', questions, held), aTheme('u', [aSingle('x', { weight: 1, notConcerned: 'Rien.' })])];
    const small: Small = { catalogue: aCatalogue({ themes, advice: { actions: made } }), answers };
    const shown = { answers, locks: held, weights, sets: made.map(({ sets, time }) => ({ sets, time })) };
    return Object.assign(small, { [fc.toStringMethod]: () => JSON.stringify(shown) });
  });

interface Candidate {
  action: string;
  question: string;
  value: string | string[];
}

const points = (value: unknown) =>
  ([value].flat() as string[]).reduce((sum, id) => sum + (POINTS.indexOf(id as 'p0') > 0 ? Number(id[1]) : 0), 0);

/** Raises by existing actions, on visible questions of the theme and on those that its active locks read. */
function candidatesOf({ catalogue, answers }: Small): Candidate[] {
  const theme = themeIn(resultsFor(catalogue, answers), 't');
  const shown = theme.questions.filter(({ status }) => status !== 'hidden').map(({ question }) => question);
  const active = theme.locks.flatMap(({ state }, index) =>
    state === 'active' ? [JSON.stringify(catalogue.themes[0]!.locks[index]!.when)] : [],
  );
  const reads = active.some((when) => when.includes('"u.x"')) ? ['u.x'] : [];
  return catalogue.actions.flatMap(({ id: action, sets }) =>
    Object.entries(sets).flatMap(([question, target]): Candidate[] => {
      const now = answers[question] ?? null;
      if (![...shown, ...reads].includes(question) || now === notConcerned) return [];
      if (!Array.isArray(target)) return points(target) > points(now) ? [{ action, question, value: target }] : [];
      const value = union(now, target);
      return Array.isArray(now) && value.length === now.length && !now.includes('rien') ? [] : [{ action, question, value }];
    }),
  );
}

const union = (now: unknown, target: readonly string[]) =>
  TICKS.filter((tick) => target.includes(tick) || (Array.isArray(now) && now.includes(tick)));
/** How many answers change: several actions may add ticks to the one multiple choice. */
const answersIn = (raises: readonly Candidate[]) => new Set(raises.map(({ question }) => question)).size;
/** All the raises made: the last one of each single choice, all the ticks of the multiple one. */
const changesOf = (raises: readonly Candidate[]): Answers =>
  raises.reduce<Answers>((held, { question, value }) => {
    const together = Array.isArray(value) ? union(held[question], value) : value;
    return { ...held, [question]: together };
  }, {});

function subsets<T>(items: readonly T[], most: number): T[][] {
  const [head, ...tail] = items;
  if (head === undefined || most === 0) return [[]];
  return [...subsets(tail, most - 1).map((rest) => [head, ...rest]), ...subsets(tail, most)];
}

function bestByForce(small: Small, goal: number): { effort: number; raises: Candidate[] } | null {
  const efforts = new Map(small.catalogue.actions.map((action) => [action.id, effortOf(action)]));
  const found = subsets(candidatesOf(small), 7)
    .filter((raises) => answersIn(raises) <= 4)
    .filter((raises) =>
      raises.every(({ question }, index) => question === 't.m' || raises.findIndex((one) => one.question === question) === index),
    )
    .map((raises) => ({
      raises,
      effort: [...new Set(raises.map(({ action }) => action))].reduce((sum, action) => sum + efforts.get(action)!, 0),
    }))
    .filter(({ raises }) => {
      const theme = themeIn(resultsFor(small.catalogue, { ...small.answers, ...changesOf(raises) }), 't');
      return 'level' in theme && theme.level >= goal;
    });
  // `subsets` lists those that take the first candidate first: among equals, the sort keeps the declared order.
  return found.sort((a, b) => a.effort - b.effort || answersIn(a.raises) - answersIn(b.raises))[0] ?? null;
}

const isEqual = (found: unknown, expected: unknown) => {
  expect(found).toEqual(expected);
  return true;
};

describe('the path, against every set of answers', () => {
  it('is the least effort, then the fewest answers, then the declared order', { timeout: 120_000 }, () => {
    const seen = { found: 0, tooFar: 0 };
    fc.assert(
      fc.property(smalls, (small) => {
        const { catalogue, answers } = small;
        const diagnostic = aDiagnostic({ answers });
        const path = pathToNextLevel(readSheet(planOf(catalogue), diagnostic), 't', diagnostic);
        const today = themeIn(resultsFor(catalogue, answers), 't');
        if (!('level' in today)) return isEqual(path, { status: 'none', because: 'insufficient' });
        if (today.level === 5) return isEqual(path, { status: 'none', because: 'top' });
        const best = bestByForce(small, today.level + 1);
        seen[best === null ? 'tooFar' : 'found'] += 1;
        if (best === null) return isEqual(path, { status: 'none', because: 'tooFar' });
        const raises = best.raises.map(({ value, ...raise }) => ({ ...raise, answer: { state: 'answered', value } }));
        expect(path).toEqual({ status: 'found', level: today.level + 1, effort: best.effort, raises });
        return true;
      }),
      { numRuns: 60 },
    );
    expect(seen.found).toBeGreaterThan(10);
  });
});
