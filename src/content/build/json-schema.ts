/** JSON Schemas of the content files, for editors that check and complete while one types. They say less than the compiler, never more. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import * as schema from '../schema';
import * as advice from '../schema-advice';
import { conditionSchema } from '../schema-condition';

const FILES: Readonly<Record<string, v.GenericSchema>> = {
  'questionnaire/manifest.yaml': schema.manifestSchema,
  'questionnaire/identite.yaml': schema.identitySchema,
  'questionnaire/theme.yaml': schema.themeSchema,
  'actions/theme.yaml': advice.actionsSchema,
  'people.yaml': schema.peopleSchema,
  'levels.yaml': schema.levelsSchema,
  'trainings.yaml': schema.trainingsSchema,
  'supports.yaml': schema.supportsSchema,
  'sentences.yaml': schema.sentencesSchema,
  'answer-map.yaml': schema.answerMapSchema,
  'obligations.yaml': advice.obligationsSchema,
  'deadlines.yaml': advice.deadlinesSchema,
  'tools.yaml': advice.toolsSchema,
  'resources.yaml': advice.resourcesSchema,
  'references.yaml': advice.referencesSchema,
  'indicators.yaml': advice.indicatorsSchema,
  'inventory.yaml': advice.inventorySchema,
  'portrait.yaml': advice.portraitSchema,
};

/** Content file → its schema (draft 7, the one that editors of YAML read). `questionnaire/theme.yaml` and `actions/theme.yaml`: those of each theme. */
export function contentJsonSchemas(): Record<string, object> {
  return Object.fromEntries(Object.entries(FILES).map(([file, shape]) => [file, schemaOf(shape)]));
}

/** Conditions call themselves and choose their shape by the keys present, which valibot cannot say in JSON: they are written by hand. */
function schemaOf(shape: v.GenericSchema): object {
  const whole = toJsonSchema(shape, {
    typeMode: 'input',
    ignoreActions: ['trim', 'check', 'finite'],
    overrideSchema: ({ valibotSchema }) => (valibotSchema === conditionSchema ? { $ref: '#/definitions/condition' } : undefined),
  });
  return { ...whole, definitions: { condition } };
}

const self: JsonSchema = { $ref: '#/definitions/condition' };
const ids: JsonSchema = { type: 'array', items: { type: 'string' }, minItems: 1 };
const question: JsonSchema = { type: 'string', pattern: '^[a-z_]+\\.[a-z0-9_]+$' };
const bounds = { lt: { type: 'number' }, lte: { type: 'number' }, gt: { type: 'number' }, gte: { type: 'number' } } as const;

function form(description: string, properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema {
  return { type: 'object', description, properties, required, additionalProperties: false };
}

const comparison = (description: string, subject: Record<string, JsonSchema>): JsonSchema => ({
  ...form(description, { ...subject, ...bounds }, Object.keys(subject)),
  minProperties: 2,
});

const condition: JsonSchema = {
  description: 'Une condition sur des réponses (question) ou sur la commune (fact).',
  anyOf: [
    form('Toutes ces conditions.', { all: { type: 'array', items: self } }),
    form('L’une au moins de ces conditions.', { any: { type: 'array', items: self } }),
    form('Le contraire de cette condition.', { not: self }),
    form('Choix simple : la réponse est l’une de celles-ci.', { question, in: ids }),
    form('Choix multiple : l’une de ces réponses est cochée.', { question, includes: ids }),
    form('Choix multiple : rien d’autre n’est coché.', { question, only: ids }),
    comparison('Nombre : plus petit ou plus grand que.', { question }),
    form('La commune : sa sorte, sa région, son département.', { fact: { enum: ['kind', 'region', 'departement'] }, in: ids }),
    comparison('La population : plus petite ou plus grande que.', { fact: { const: 'population' } }),
  ],
};
