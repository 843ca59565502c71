/** Build time only: `@valibot/to-json-schema` never reaches the browser. */
import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import { answerKeyPattern, freeKeyPattern, storedAnswerSchema } from '../storage/codec';
import { diagnosticFileSchema } from './file-schema';

const config = {
  target: 'draft-2020-12',
  typeMode: 'input',
  ignoreActions: ['check', 'raw_check', 'raw_transform', 'finite'],
} as const satisfies ConversionConfig;

/**
 * The published JSON Schema of the backup file (draft 2020-12), made from the schema that reads it. What it cannot say, reading still
 * refuses: registers nested over 6 levels, a stamp of another device, several diagnostics, a wrong checksum.
 */
export function diagnosticFileJsonSchema(): JsonSchema {
  const schema = toJsonSchema(diagnosticFileSchema, {
    ...config,
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'record' ? registers(jsonSchema) : undefined),
  });
  return { ...schema, $id: 'cadran-diagnostic.schema.json', title: 'Fichier de sauvegarde d’un diagnostic Cadran' };
}

/** Answers have a shape of their own; the other registers hold any JSON. */
function registers({ additionalProperties, propertyNames }: JsonSchema): JsonSchema {
  const free = additionalProperties as JsonSchema;
  const { $schema: _, ...answer } = toJsonSchema(storedAnswerSchema, config);
  return {
    type: 'object',
    propertyNames,
    patternProperties: {
      [answerKeyPattern.source]: { ...free, properties: { ...free.properties, v: answer } },
      [freeKeyPattern.source]: free,
    },
    additionalProperties: false,
  };
}
