/** Random small catalogues: conditions only read earlier questions, so that there is no circle. */
import fc from 'fast-check';
import type { Catalogue, Question, Theme } from '../../src/content/schema';
import type { Condition } from '../../src/content/schema-condition';
import * as build from './catalogue';

/** A condition before it knows what there is to read. */
type Leaf = { op: 'leaf'; pick: number; value: number; wide: boolean };
type Tree = { op: 'all' | 'any' | 'not'; parts: Tree[] } | Leaf;

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ op: fc.constant('leaf' as const), pick: fc.nat(1000), value: fc.nat(3), wide: fc.boolean() }),
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), parts: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), parts: fc.array(tie('tree'), { minLength: 1, maxLength: 1 }) }),
  ),
}));

interface Readable {
  id: string;
  kind: Question['kind'];
}

const THRESHOLDS = [500, 2000, 3500, 5000] as const;

function plant(from: Tree, readable: readonly Readable[]): Condition {
  if (from.op === 'leaf') return plantLeaf(from, readable);
  if (from.op === 'all') return build.all(...from.parts.map((part) => plant(part, readable)));
  if (from.op === 'any') return build.any(...from.parts.map((part) => plant(part, readable)));
  return build.not(plant(from.parts[0]!, readable));
}

function plantLeaf({ pick, value, wide }: Leaf, readable: readonly Readable[]): Condition {
  const read = readable[pick % (readable.length + 1)];
  if (read === undefined) return build.people(wide ? { gte: THRESHOLDS[value]! } : { lt: THRESHOLDS[value]! });
  switch (read.kind) {
    case 'number':
      return { question: read.id, ...(wide ? { gte: value * 20 } : { lt: value * 20 }) };
    case 'multiple':
      return wide ? build.ticks(read.id, `x${value + 1}`) : build.only(read.id, `x${value + 1}`, 'vide');
    case 'computed':
      return build.is(read.id, `d${value}`);
    case 'single':
      return build.is(read.id, ...(wide ? [`p${value}`, 'p3'] : [`p${value}`]));
  }
}

const weight = fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const), { nil: undefined, freq: 5 });
const question = fc.record({
  kind: fc.constantFrom(
    'single' as const,
    'single' as const,
    'single' as const,
    'multiple' as const,
    'grouped' as const,
    'number' as const,
  ),
  weight,
  when: fc.option(tree, { nil: undefined, freq: 2 }),
  groupWhen: fc.option(tree, { nil: undefined }),
  optional: fc.boolean(),
  express: fc.boolean(),
  lenses: fc.subarray(['efficacite', 'souverainete', 'sobriete'] as const),
});
type QuestionSeed = typeof question extends fc.Arbitrary<infer T> ? T : never;

const cap = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
const theme = fc.record({
  questions: fc.array(question, { minLength: 2, maxLength: 6 }),
  locks: fc.array(fc.record({ when: tree, cap }), { maxLength: 3 }),
  weight: fc.constantFrom(undefined, 2, 0.5),
  targets: fc.tuple(level, level, level, level),
});
const training = fc.record({
  themes: fc.subarray(['donnees', 'securite', 'rgpd', 'a'], { minLength: 1 }),
  levels: fc.tuple(level, level),
  roles: fc.constantFrom<('elu' | 'agent')[]>(['elu'], ['agent'], ['elu', 'agent']),
  wishes: fc.subarray(['rgpd', 'securite']),
  formats: fc.subarray(['visio', 'sur_place']),
  when: fc.option(tree, { nil: undefined, freq: 1 }),
});
const parts = fc.record({
  identity: fc.array(question, { maxLength: 3 }),
  themes: fc.array(theme, { minLength: 1, maxLength: 4 }),
  trainings: fc.array(training, { maxLength: 8 }),
});

function grow(themeId: string, seeds: readonly QuestionSeed[], readable: Readable[], scored: boolean): Question[] {
  return seeds.flatMap((seed, index) => {
    const id = `q${index}`;
    const when = seed.when === undefined ? undefined : plant(seed.when, readable);
    const groupWhen = seed.groupWhen === undefined ? undefined : plant(seed.groupWhen, readable);
    const given = {
      express: seed.express,
      ...(seed.optional ? { notConcerned: 'Rien de tel.' } : {}),
      ...(when === undefined ? {} : { when }),
    };
    const tagged = { ...given, lenses: [...seed.lenses] };
    const own = scored ? seed.weight : undefined;
    const grouped = {
      groups: ['g1', 'g2', 'g3', 'g4'].map((group) => ({
        id: group,
        ...(group === 'g4' && groupWhen !== undefined ? { when: groupWhen } : {}),
      })),
      groupOf: { x1: 'g1', x2: 'g2', x3: 'g3', x4: 'g4', vide: 'g4' },
    };
    const made: Question[] = {
      single: () => [build.aSingle(id, { ...tagged, weight: own })],
      multiple: () => [build.aMultiple(id, { ...tagged, weight: own })],
      number: () => [build.aNumber(id, given)],
      grouped: () => [build.aMultiple(id, { ...given, ...grouped }), ...(scored ? [build.aComputed(`${id}_sum`, `${themeId}.${id}`)] : [])],
    }[seed.kind]();
    readable.push(...made.map((one) => ({ id: `${themeId}.${one.id}`, kind: one.kind })));
    return made;
  });
}

const THEMES = ['donnees', 'securite', 'rgpd', 'a'] as const;

export const catalogues: fc.Arbitrary<Catalogue> = parts.map(({ identity, themes, trainings }) => {
  const readable: Readable[] = [];
  const asked = grow('identite', identity, readable, false);
  const grown = themes.map(({ questions }, index) => grow(THEMES[index]!, questions, readable, true));
  const made: Theme[] = themes.map(({ locks, weight: own }, index) =>
    build.aTheme(
      THEMES[index]!,
      grown[index]!,
      locks.map((lock, place) => build.aLock(`l${place}`, plant(lock.when, readable), lock.cap)),
      own,
    ),
  );
  return build.aCatalogue({
    identity: asked,
    themes: [...made, build.aWishTheme()],
    targets: Object.fromEntries(themes.map(({ targets }, index) => [THEMES[index]!, targets])),
    trainings: trainings.map(({ levels, when, ...given }, index) => {
      const [floor, ceiling] = [...levels].sort() as [build.Cap, build.Cap];
      return build.aTraining(`f${index}`, { ...given, floor, ceiling, ...(when === undefined ? {} : { when: plant(when, readable) }) });
    }),
  });
});
