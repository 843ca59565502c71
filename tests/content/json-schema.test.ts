import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentJsonSchemas } from '../../src/content/build/json-schema';
import { conditionSchema } from '../../src/content/schema-condition';
import { safeParse } from 'valibot';
import { compilation, contentRoot } from './real';

const schemas = contentJsonSchemas();
const THEMES = 'questionnaire/theme.yaml';
/** The file that stands for this one among the schemas: itself, or the one of all themes. */
const kindOf = (file: string) => (file in schemas ? file : file.replace(/[\w-]+\.yaml$/, 'theme.yaml'));
const validators = new Map<object, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  let validator = validators.get(schema);
  if (validator === undefined) {
    validator = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    validators.set(schema, validator);
  }
  return validator;
}

const contentOf = (file: string): unknown => parse(readFileSync(join(contentRoot, file), 'utf8'));
const pilotage = () => contentOf('questionnaire/pilotage.yaml') as { questions: Record<string, unknown>[]; locks: { when: unknown }[] };

describe('the JSON Schemas of the content', () => {
  it('cover every file that the compiler reads', () => {
    const files = compilation.files.map(kindOf);
    expect([...new Set(files)].sort()).toEqual(Object.keys(schemas).sort());
  });

  it.each(compilation.files)('accept %s as it is', (file) => {
    const accepts = validatorOf(schemas[kindOf(file)]!);
    expect(accepts(contentOf(file)), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true);
  });

  it.each<[string, (theme: ReturnType<typeof pilotage>) => void]>([
    ['an unknown field', ({ questions }) => void (questions[0]!.poids = 3)],
    ['a missing field', ({ questions }) => void delete questions[0]!.why],
    ['points out of the scale', ({ questions }) => void ((questions[0]!.options as { points: number }[])[0]!.points = 4)],
    ['an unknown kind', ({ questions }) => void (questions[0]!.kind = 'simple')],
    ['a condition that says nothing', ({ locks }) => void (locks[0]!.when = {})],
  ])('refuse %s', (_, spoil) => {
    const theme = pilotage();
    spoil(theme);
    expect(validatorOf(schemas[THEMES]!)(theme)).toBe(false);
  });

  it('describe the fields in French, for whoever edits', () => {
    expect(JSON.stringify(schemas[THEMES])).toContain('Ce que lit l’utilisateur : un fait que l’on peut observer.');
  });
});

/** Both definitions of a condition, by valibot and by hand, say the same of these. */
describe('a condition', () => {
  const byHand = (condition: unknown) => {
    const theme = pilotage();
    theme.locks[0]!.when = condition;
    return validatorOf(schemas[THEMES]!)(theme);
  };

  it.each<[boolean, unknown]>([
    [true, { question: 'a.b', in: ['x'] }],
    [true, { question: 'a.b', includes: ['x'] }],
    [true, { question: 'a.b', only: ['x'] }],
    [true, { question: 'a.b', lt: 3, gte: 1 }],
    [true, { fact: 'population', lt: 3500 }],
    [true, { fact: 'kind', in: ['epci'] }],
    [true, { all: [{ any: [{ not: { question: 'a.b', in: ['x'] } }] }] }],
    [true, { all: [] }],
    [false, { question: 'a.b' }],
    [false, { question: 'b', in: ['x'] }],
    [false, { question: 'a.b', in: [] }],
    [false, { question: 'a.b', in: 'x' }],
    [false, { question: 'a.b', in: ['x'], only: ['x'] }],
    [false, { question: 'a.b', lt: 'x' }],
    [false, { fact: 'population' }],
    [false, { fact: 'population', in: ['x'] }],
    [false, { fact: 'kind', lt: 3 }],
    [false, { all: {} }],
    [false, { all: [{}] }],
    [false, { not: [] }],
    [false, {}],
    [false, 'non'],
    [false, null],
  ])('is %s: %j', (valid, condition) => {
    expect([safeParse(conditionSchema, condition).success, byHand(condition)]).toEqual([valid, valid]);
  });
});
