/** The portrait of the real content: what it says of each persona, what it does not say, and that each rule can speak. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/content/schema';
import { compileCondition, questionsIn } from '../../src/domain/conditions';
import { portrait } from '../../src/domain/portrait/portrait';
import type { Sheet } from '../../src/domain/questionnaire';
import { answersOf, personas } from '../personas/variants';
import { aPlace, sheetFor, unknown, type Answers } from '../support/diagnostic';
import { catalogue, questionOf, questionsById, whenOf } from './real';

const sentences = catalogue.portrait;
const rules = sentences.flatMap(({ id, rules: own }) => own.map((rule, index) => ({ name: `${id} ${index + 1}`, id, index, ...rule })));
const named = personas.map((persona) => [persona.id, persona] as const);
const sheetOf = (persona: (typeof personas)[number], variant: 'complet' | 'ne-sait-pas') =>
  sheetFor(catalogue, answersOf(persona, variant), persona.meta);
/** The rules that speak, worked out from the sentences said: no two rules of the content say the same. */
const speaking = (sheet: Sheet) => portrait(sheet).map((said) => rules.find(({ says }) => says === said)!);
const inOrder = (found: readonly { id: string }[]) => sentences.map(({ id }) => id).filter((id) => found.some((rule) => rule.id === id));

describe.each(named)('%s', (_, persona) => {
  it('is told in 8 to 14 sentences when all is answered', () => {
    const said = portrait(sheetOf(persona, 'complet'));
    expect(said.length).toBeGreaterThanOrEqual(8);
    expect(said.length).toBeLessThanOrEqual(14);
    expect(new Set(said).size).toBe(said.length);
  });

  it('with « je ne sais pas »: fewer, none about what is unknown, all true once all is known', () => {
    const unsure = sheetOf(persona, 'ne-sait-pas');
    const complete = sheetOf(persona, 'complet');
    const found = speaking(unsure);
    const answers = answersOf(persona, 'ne-sait-pas');
    for (const { name, when } of found) {
      expect(
        questionsIn(when).filter((id) => answers[id] === unknown || answers[id] === undefined),
        name,
      ).toEqual([]);
      expect(complete.truth(compileCondition(when)), name).toBe('true');
    }
    expect(found.map(({ id }) => id)).toEqual(inOrder(found));
    expect(found.length).toBeLessThan(portrait(complete).length);
  });

  it('never takes "unknown" for "no": an empty record says nothing', () => {
    expect(portrait(sheetFor(catalogue, {}, persona.meta))).toEqual([]);
    const nothingKnown = Object.fromEntries(Object.keys(persona.answers).map((id) => [id, unknown]));
    expect(portrait(sheetFor(catalogue, nothingKnown, persona.meta))).toEqual([]);
  });
});

describe('any record that is complete', () => {
  const asked = [...questionsById].filter(([, { kind }]) => kind !== 'computed');
  const dice = fc.array(fc.nat(4095), { minLength: asked.length, maxLength: asked.length });
  const given = (question: Question, die: number) => {
    if (question.kind === 'number') return die % 60;
    if (question.kind !== 'multiple') return question.options[die % question.options.length]!.id;
    const free = question.options.filter(({ exclusive }) => exclusive !== true).map(({ id }) => id);
    const ticked = free.filter((_, index) => (die >> (index % 12)) % 2 === 1);
    return ticked.length > 0 ? ticked : [question.options[die % question.options.length]!.id];
  };

  it('is told in 8 to 14 sentences', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(dice, fc.constantFrom(aPlace(60), aPlace(3600), aPlace(null, 'epci')), (numbers, place) => {
        const answers = Object.fromEntries(asked.map(([id, question], index) => [id, given(question, numbers[index]!)]));
        const { length } = portrait(sheetFor(catalogue, answers, place));
        expect(length >= 8 && length <= 14, String(length)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** The questions that a sentence reads, and those on which their own display depends. */
function read(id: string): string[] {
  const own = sentences.find((sentence) => sentence.id === id)!.rules.flatMap(({ when }) => questionsIn(when));
  const found = new Set(own);
  for (const question of found) {
    const when = whenOf(questionOf(question));
    if (when !== undefined) for (const gate of questionsIn(when)) found.add(gate);
  }
  return [...found];
}

function choices(question: Question): Answers[string][] {
  if (question.kind === 'number') return [0, 60];
  const ids = question.options.map(({ id }) => id);
  if (question.kind !== 'multiple') return [...ids, unknown];
  const free = question.options.filter(({ exclusive }) => exclusive !== true).map(({ id }) => id);
  const sets = free.reduce<string[][]>(
    (held, id) => [...held, ...held.filter(({ length }) => length < 4).map((set) => [...set, id])],
    [[]],
  );
  return [...sets.filter(({ length }) => length > 0), ...ids.filter((id) => !free.includes(id)).map((id) => [id]), unknown];
}

const product = (ids: readonly string[]): Answers[] =>
  ids.reduce<Answers[]>(
    (held, id) => held.flatMap((answers) => choices(questionOf(id)).map((value) => ({ ...answers, [id]: value }))),
    [{}],
  );

describe('every rule can speak', () => {
  it.each(sentences.map(({ id }) => id))('%s', (id) => {
    const own = rules.filter((rule) => rule.id === id);
    const spoken = new Set<string>();
    for (const answers of product(read(id))) {
      if (spoken.size === own.length) break;
      for (const { name, id: of } of speaking(sheetFor(catalogue, answers, aPlace(1000)))) if (of === id) spoken.add(name);
    }
    expect(own.map(({ name }) => name).filter((name) => !spoken.has(name))).toEqual([]);
  });
});

describe('the words', () => {
  it('no two rules say the same', () => {
    expect(new Set(rules.map(({ says }) => says)).size).toBe(rules.length);
  });

  it.each(rules.map(({ name, says }) => [name, says]))('%s suits any reader', (_, says) => {
    expect(says).toMatch(/^\p{Lu}.*\.$/u);
    expect(says).not.toMatch(/·|\((e|s|es)\)|\bvotre\b|\bcommune\b(?! à)|\bmairie\b|\bvillage\b/i);
  });
});
