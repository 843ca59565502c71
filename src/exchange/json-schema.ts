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
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [name, described(name, property)]);
  return {
    ...schema,
    $id: 'cadran-diagnostic.schema.json',
    title: 'Fichier de sauvegarde d’un diagnostic Cadran',
    properties: Object.fromEntries(properties),
  };
}

const descriptions: Record<string, string> = {
  contentVersion: 'La plus récente version du questionnaire qui a servi à répondre.',
  exportedAt: 'Date du fichier (ISO 8601, UTC).',
  commune: 'Pour qui ouvre ce fichier dans un éditeur : Cadran lit la collectivité dans les registres « meta/ ».',
  checksum: 'SHA-256, en hexadécimal, du JSON de « fragments » : sans espace, les clés de chaque objet triées par unité de code UTF-16.',
  fragments: 'Ce que chaque appareil a écrit. Pour chaque registre, l’estampille « t » la plus grande l’emporte.',
};

function described(name: string, property: JsonSchema | boolean): JsonSchema | boolean {
  const description = descriptions[name];
  return typeof property === 'boolean' || description === undefined ? property : { description, ...property };
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
