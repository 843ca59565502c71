/** Random worlds with actions and obligations, and what an action does to a record, worked out anew from the specification. */
import fc from 'fast-check';
import type { Action, Catalogue, Obligation, Question } from '../../../src/content/schema';
import type { Condition } from '../../../src/content/schema-condition';
import { evaluate, type Results } from '../../../src/domain/evaluate';
import type { QuestionResult } from '../../../src/domain/scoring';
import { anAction, anObligation } from '../../support/advice';
import { catalogues } from '../../support/arbitraries';
import { is, ticks } from '../../support/catalogue';
import { aDiagnostic, notConcerned, resultsFor, type Answers, type Given } from '../../support/diagnostic';
import { askedIn, worldsOf, type World } from '../../support/worlds';

type Choice = Extract<Question, { kind: 'single' | 'multiple' }>;

const actionSeed = fc.record({
  targets: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 3 }),
  when: fc.option(fc.nat(1000), { nil: undefined, freq: 1 }),
  time: fc.constantFrom('heure' as const, 'demi_journee' as const, 'jours' as const),
});
const obligationSeed = fc.record({
  met: fc.tuple(fc.nat(1000), fc.nat(1000)),
  when: fc.option(fc.nat(1000), { nil: undefined, freq: 1 }),
  confidence: fc.constantFrom('V1' as const, 'V2' as const, 'C' as const),
});

const choicesIn = (catalogue: Catalogue): [string, Choice][] =>
  askedIn(catalogue).filter((item): item is [string, Choice] => item[1].kind === 'single' || item[1].kind === 'multiple');

function conditionsIn({ identity, themes }: Catalogue): Condition[] {
  const own = [identity, ...themes].flatMap(({ questions }) =>
    questions.flatMap((question) => (question.kind !== 'computed' && question.when !== undefined ? [question.when] : [])),
  );
  return [...own, ...themes.flatMap(({ locks }) => locks.map(({ when }) => when))];
}

const pick = <T>(items: readonly T[], die: number) => items[die % items.length]!;

function withAdvice(catalogue: Catalogue, actions: Action[], obligations: Obligation[]): Catalogue {
  return { ...catalogue, actions, obligations };
}

/** Catalogues of `arbitraries.ts` with up to nine actions and four obligations. */
const advised: fc.Arbitrary<Catalogue> = fc
  .tuple(catalogues, fc.array(actionSeed, { minLength: 1, maxLength: 9 }), fc.array(obligationSeed, { maxLength: 4 }))
  .map(([catalogue, seeds, dues]) => {
    const choices = choicesIn(catalogue);
    const conditions = conditionsIn(catalogue);
    const condition = (die: number | undefined) => (die === undefined || conditions.length === 0 ? {} : { when: pick(conditions, die) });
    const actions = seeds.map(({ targets, when, time }, index) => {
      const sets = targets.map(([which, value]): [string, string | string[]] => {
        const [id, question] = pick(choices, which);
        if (question.kind === 'single') return [id, pick(question.options, value).id];
        const free = question.options.filter(({ exclusive }) => exclusive !== true).map((option) => option.id);
        return [id, free.filter((_, place) => place === value % free.length || (value >> place) % 3 === 1)];
      });
      return anAction(`a${index}`, Object.fromEntries(sets), { time, ...condition(when) });
    });
    const obligations = dues.map(({ met: [which, value], when, confidence }, index) => {
      const [id, question] = pick(choices, which);
      const option = pick(question.options, value).id;
      return anObligation(`o${index}`, { met: (question.kind === 'single' ? is : ticks)(id, option), confidence, ...condition(when) });
    });
    return withAdvice(catalogue, actions, obligations);
  });

export const advisedWorlds: fc.Arbitrary<World> = worldsOf(advised);

/** The record once the action is done, by the words of scoring.md. */
export function answersAfter(catalogue: Catalogue, answers: Answers, { sets }: Action): Answers {
  const choices = new Map(choicesIn(catalogue));
  const changed = Object.entries(sets).map(([id, target]) => [id, raise(choices.get(id)!, answers[id] ?? null, target)]);
  return { ...answers, ...Object.fromEntries(changed) } as Answers;
}

function raise(question: Choice, given: Given, target: string | string[]): Given {
  if (given === notConcerned && question.notConcerned !== undefined) return given;
  const held = [given].flat().filter((id) => typeof id === 'string' && question.options.some((option) => option.id === id)) as string[];
  const points = (ids: readonly string[]) =>
    question.options.reduce((sum, { id, points: own = 0 }) => sum + (ids.includes(id) ? own : 0), 0);
  if (question.kind === 'single') return points([target].flat()) > points(held) ? target : given;
  const exclusive = question.options.filter((option) => option.exclusive).map(({ id }) => id);
  return [...new Set([...held.filter((id) => !exclusive.includes(id)), ...target])];
}

export const resultsOf = (world: Pick<World, 'catalogue' | 'answers' | 'meta'>): Results =>
  resultsFor(world.catalogue, world.answers, world.meta);

/** Before and after the action, by full evaluations. */
export function tried(world: World, action: Action): { before: Results; after: Results } {
  const answers = answersAfter(world.catalogue, world.answers, action);
  return { before: resultsOf(world), after: resultsOf({ ...world, answers }) };
}

export const pointsOf = (result: QuestionResult) => ('points' in result ? result.points : 0);

export const diagnosticOf = ({ answers, meta }: World) => aDiagnostic({ answers, meta });

export const evaluated = (world: World) => evaluate(world.catalogue, diagnosticOf(world), { date: '2026-11-25' });
