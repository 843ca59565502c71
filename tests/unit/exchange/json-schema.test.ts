import { describe, expect, it } from 'vitest';
import { diagnosticFileJsonSchema } from '../../../src/exchange/json-schema';
import { aFile } from './files';

interface Schema {
  required: string[];
  properties: Record<string, Schema>;
  patternProperties: Record<string, Schema>;
  additionalProperties: boolean;
  items: Schema;
  anyOf: Schema[];
}

describe('the published JSON Schema', () => {
  const schema = diagnosticFileJsonSchema() as unknown as Schema;
  const fragment = schema.properties.fragments!.items;
  const registers = fragment.properties.registers!;
  const patterns = Object.keys(registers.patternProperties).map((source) => new RegExp(source, 'u'));

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
  });

  it('asks for what the file has, and for nothing else', () => {
    const file = JSON.parse(aFile()) as { commune: object; fragments: object[] };
    expect([...schema.required].sort()).toStrictEqual(Object.keys(file).sort());
    expect(schema.properties.commune!.required).toStrictEqual(Object.keys(file.commune));
    expect(fragment.required).toStrictEqual(Object.keys(file.fragments[0]!));
    for (const part of [schema, schema.properties.commune!, fragment, registers]) expect(part.additionalProperties).toBe(false);
  });

  it('knows the two kinds of registers', () => {
    expect(patterns.map((pattern) => pattern.test('commun/rgpd.dpo'))).toStrictEqual([true, false]);
    expect(patterns.map((pattern) => pattern.test('meta/target.securite'))).toStrictEqual([false, true]);
    expect(patterns.map((pattern) => pattern.test('autre/x'))).toStrictEqual([false, false]);
    const [answer, free] = Object.values(registers.patternProperties);
    expect(answer!.properties.v!.anyOf).toHaveLength(2);
    expect(free!.properties.v).toStrictEqual({});
  });
});
