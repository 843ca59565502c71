import { describe, expect, it } from 'vitest';
import type { AskedQuestion, Question } from '../../src/content/schema';
import type { Condition } from '../../src/content/schema-condition';
import { difference } from './assignments';
import { catalogue, optionIds, questionOf, sections, whenOf } from './real';
import * as specified from './specification';
import type { Row, Rule } from './specification';

/** The rule of the specification, with the ids that the content gave to the options. */
function conditionOf(rule: Rule): Condition {
  if ('all' in rule) return { all: rule.all.map(conditionOf) };
  if ('any' in rule) return { any: rule.any.map(conditionOf) };
  if (!('test' in rule)) return rule as Condition;
  const ids = rule.places.map((place) => optionIds(rule.question)[place] ?? `option ${place} is missing`);
  return { question: rule.question, [rule.test]: ids } as Condition;
}

function rowOf(question: Question): Row {
  if (question.kind === 'number') return [question.id, 'number', 0, flagsOf(question), ''];
  const scale = question.options.map((option) => `${option.points ?? '.'}${'exclusive' in option && option.exclusive ? '!' : ''}`).join('');
  return [question.id, question.kind, question.weight ?? 0, question.kind === 'computed' ? '' : flagsOf(question), scale];
}

const flagsOf = ({ express, notConcerned }: AskedQuestion) =>
  [express ? 'X' : '', notConcerned === undefined ? '' : 'pc'].filter((flag) => flag !== '').join(' ') as specified.Flags;

it('has the sections of the specification, in order', () => {
  expect(sections.map(({ id }) => id)).toEqual(Object.keys(specified.questions));
});

describe.each(Object.entries(specified.questions))('%s', (section, rows) => {
  const held = sections.find(({ id }) => id === section)!;

  it('asks what the specification asks, with its weights, scales, express path and "pas concerné"', () => {
    expect(held.questions.map(rowOf)).toEqual(rows.map(([id, kind, weight, flags, scale]) => [id, kind, weight, flags, scale]));
  });

  it.each(rows.map(([id, , , , , rule]) => ({ id, rule })))('asks $id when the specification says so', ({ id, rule }) => {
    const when = whenOf(questionOf(`${section}.${id}`));
    if (rule === undefined || when === undefined) return expect(when).toBe(rule);
    expect(difference(when, conditionOf(rule))).toBeNull();
  });

  it('has the locks of the specification, and no other', () => {
    const wanted = specified.locks.filter(([theme]) => theme === section);
    const locks = 'locks' in held ? held.locks : [];
    expect(locks.map(({ cap }) => cap)).toHaveLength(wanted.length);
    for (const [, cap, rule] of wanted) {
      const same = locks.filter((lock) => lock.cap === cap && difference(lock.when, conditionOf(rule)) === null);
      expect(same, `one lock at ${cap} for ${JSON.stringify(rule)}`).toHaveLength(1);
    }
  });
});

it('groups the services offered as the specification does', () => {
  const inventory = questionOf('services.inventaire');
  if (inventory.kind !== 'multiple') throw new Error('services.inventaire is a multiple choice');
  const groups = inventory.groups ?? [];
  expect(groups.map(({ id }) => [id, inventory.options.filter(({ group }) => group === id).length])).toEqual(
    specified.groups.map(([id, options]) => [id, options]),
  );
  for (const [index, [, , rule]] of specified.groups.entries()) {
    const when = groups[index]!.when;
    if (rule === undefined || when === undefined) expect(when).toBe(rule);
    else expect(difference(when, conditionOf(rule))).toBeNull();
  }
  const domains = questionOf('services.diversite');
  expect(domains.kind === 'computed' && domains.from).toBe('services.inventaire');
});

it('tags the questions of the three lenses', () => {
  const tagged = sections.flatMap(({ id, questions }) =>
    questions.flatMap((question) =>
      question.kind === 'computed' ? [] : question.lenses.map((lens) => [lens, `${id}.${question.id}`] as const),
    ),
  );
  expect(catalogue.levels.lenses.map(({ id, atMostIndicative }) => [id, atMostIndicative])).toEqual(
    Object.keys(specified.lenses).map((id) => [id, id === 'sobriete']),
  );
  for (const [lens, questions] of Object.entries(specified.lenses)) {
    expect(tagged.filter(([id]) => id === lens).map(([, question]) => question)).toEqual(expect.arrayContaining([...questions]));
    expect(tagged.filter(([id]) => id === lens)).toHaveLength(questions.length);
  }
});

it('names the levels and aims at them by size as the specification does', () => {
  expect(catalogue.levels.levels.map(({ level, name }) => [level, name])).toEqual(
    specified.levelNames.map((name, index) => [index + 1, name]),
  );
  expect(catalogue.levels.bands.map(({ below }) => below)).toEqual([500, 2000, 3500, undefined]);
  expect(catalogue.levels.targets).toEqual(specified.targets);
});
