import type { Plugin } from 'vite';
import { contentJsonSchemas } from '../content/build/json-schema';
import { diagnosticFileJsonSchema } from '../exchange/json-schema';

/** Publishes the JSON Schemas beside the application: the backup file's, and those of the content files for editors. */
export function schemasPlugin(): Plugin {
  return {
    name: 'cadran-schemas',
    apply: 'build',
    generateBundle() {
      const emit = (fileName: string, schema: object) =>
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(schema, null, 2)}\n` });
      emit('schema/cadran-diagnostic.schema.json', diagnosticFileJsonSchema());
      for (const [file, schema] of Object.entries(contentJsonSchemas())) {
        emit(`schema/content/${file.replace(/\.yaml$/, '.schema.json')}`, schema);
      }
    },
  };
}
