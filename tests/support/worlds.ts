/** Random records for a catalogue, and what may be learnt about them later. */
import fc from 'fast-check';
import type { Catalogue, Question } from '../../src/content/schema';
import type { Json } from '../../src/domain/diagnostic';
import { aPlace, notConcerned, unknown, type Answers, type Given } from './diagnostic';

type Meta = Record<string, Json>;
export interface World {
  catalogue: Catalogue;
  answers: Answers;
  meta: Meta;
  /** The same record once some of what was missing (unknown, unanswered, set aside, population) has been learnt. */
  learnt: { answers: Answers; meta: Meta };
  /** Numbers for a law that needs a choice of its own. */
  dice: number[];
}

const seed = fc.record({
  state: fc.oneof(
    { weight: 6, arbitrary: fc.constant('answered' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom('unknown' as const, 'none' as const, 'none' as const, 'notConcerned' as const, 'foreign' as const),
    },
  ),
  value: fc.nat(10_000),
  learn: fc.boolean(),
  /** What is learnt is "pas concerné", where offered. */
  notConcerned: fc.boolean(),
  later: fc.nat(10_000),
});
type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

/** Any valid answer, chosen by a number. */
function answerOf(question: Question, value: number): Given {
  switch (question.kind) {
    case 'single':
      return question.options[value % question.options.length]!.id;
    case 'multiple': {
      const free = question.options.filter(({ exclusive }) => exclusive !== true);
      const ticked = free.filter((_, index) => (value >> (index % 13)) % 2 === 1).map(({ id }) => id);
      return ticked.length > 0 ? ticked : [question.options[value % question.options.length]!.id];
    }
    default:
      return value % 101;
  }
}

function storedOf(question: Question, { state, value }: Seed): Given {
  if (state === 'none') return null;
  if (state === 'foreign') return 'venu_d_ailleurs';
  if (state === 'notConcerned') return notConcerned;
  return state === 'unknown' ? unknown : answerOf(question, value);
}

const isMissing = (question: Question, given: Given) =>
  given === null || given === unknown || given === 'venu_d_ailleurs' || (given === notConcerned && !offers(question));
const offers = (question: Question) => question.kind !== 'computed' && question.notConcerned !== undefined;

const POPULATIONS = [0, 300, 499, 500, 1999, 2000, 3499, 3500, 4999, 5000, 12_000] as const;
const population = fc.constantFrom(...POPULATIONS);
/** Nothing known yet, a commune without its population, or a place in full; and what it turns out to be. */
const places = fc.oneof(
  fc.record({
    now: fc.constant<Meta>({}),
    later: fc.oneof(
      population.map((count) => aPlace(count)),
      fc.constant(aPlace(null, 'epci')),
    ),
  }),
  population.map((count) => ({ now: aPlace(null), later: aPlace(count) })),
  population.map((count) => ({ now: aPlace(count), later: aPlace(count) })),
  fc.constant({ now: aPlace(null, 'epci'), later: aPlace(800, 'epci') }),
);

export function askedIn({ identity, themes }: Catalogue): [id: string, question: Question][] {
  const all = [identity, ...themes].flatMap(({ id, questions }) =>
    questions.map((question): [string, Question] => [`${id}.${question.id}`, question]),
  );
  return all.filter(([, question]) => question.kind !== 'computed');
}

/** The express path filled in: every express question has a valid answer, the others none. */
export function expressOnly({ catalogue, answers, dice }: World): Answers {
  const express = askedIn(catalogue).filter(([, question]) => question.kind !== 'computed' && question.express);
  return Object.fromEntries(
    express.map(([id, question], index) => {
      const given = answers[id]!;
      return [id, isMissing(question, given) ? answerOf(question, dice[index % dice.length]! + index * 37) : given];
    }),
  );
}

/** What a failed law shows: conditions, answers and what was learnt, without the texts. */
function summary({ catalogue, answers, meta, learnt, dice }: World): string {
  const asked = askedIn(catalogue).map(([id, question]) => {
    const { kind, weight, when } = { weight: undefined, when: undefined, ...question };
    const later = learnt.answers[id] === answers[id] ? {} : { later: learnt.answers[id] };
    return JSON.stringify({ id, kind, weight, when, given: answers[id], ...later });
  });
  const locks = catalogue.themes.flatMap((theme) =>
    theme.locks.map(({ id, when, cap }) => JSON.stringify({ lock: `${theme.id}.${id}`, cap, when })),
  );
  return ['', ...asked, ...locks, JSON.stringify({ meta, later: learnt.meta, dice })].join('\n');
}

export function worldsOf(catalogues: fc.Arbitrary<Catalogue>): fc.Arbitrary<World> {
  const seeds = fc.array(seed, { minLength: 97, maxLength: 97 });
  return fc
    .record({ catalogue: catalogues, seeds, places, express: fc.boolean(), dice: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }) })
    .map(({ catalogue, seeds: list, places: { now, later }, express, dice }) => {
      const answers: Answers = {};
      const learnt: Answers = {};
      askedIn(catalogue).forEach(([id, question], index) => {
        const one = list[index % list.length]!;
        const given = storedOf(question, one);
        answers[id] = given;
        const learns = one.learn && isMissing(question, given);
        learnt[id] = !learns ? given : one.notConcerned && offers(question) ? notConcerned : answerOf(question, one.later);
      });
      const path: Meta = express ? { path: 'express' } : {};
      const world: World = {
        catalogue,
        answers,
        meta: { ...now, ...path },
        learnt: { answers: learnt, meta: { ...later, ...path } },
        dice,
      };
      return Object.assign(world, { [fc.toStringMethod]: () => summary(world) });
    });
}
