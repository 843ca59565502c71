import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileContent } from './compile';

const ID = 'virtual:cadran/catalogue';
const RESOLVED = `\0${ID}`;

/** Serves the checked catalogue as a module: `import catalogue from 'virtual:cadran/catalogue'`. A wrong file stops the build. */
export function contentPlugin(root: string): Plugin {
  return {
    name: 'cadran-content',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { catalogue, files } = compileContent(root);
      for (const file of files) this.addWatchFile(join(root, file));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(catalogue))});`;
    },
  };
}
