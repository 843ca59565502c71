import type { Plugin } from 'vite';
import { packCommunes } from './pack';

const ID = 'virtual:cadran/communes';
const RESOLVED = `\0${ID}`;
const DEV_PATH = '/@cadran/communes.bin';

/**
 * Packs the official list and gives its URL as `virtual:cadran/communes`: an asset of its own in a build, relative to the chunk that
 * asks for it, so that any `base` holds; a route in dev; a `data:` URL in Vitest, where no server listens.
 *
 * @param options.inline a `data:` URL in builds too, for a single file opened from a disk (its CSP then needs `connect-src data:`).
 */
export function communesPlugin(options: { inline?: boolean } = {}): Plugin {
  let packed: Uint8Array<ArrayBuffer> | undefined;
  const pack = () => (packed ??= packCommunes());
  let serving = false;
  let devPath = '';
  return {
    name: 'cadran-communes',
    configResolved(config) {
      serving = config.command === 'serve';
      devPath = config.base.replace(/\/$/, '') + DEV_PATH;
    },
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (options.inline || (serving && process.env.VITEST)) return exportDefault(dataUrl(pack()));
      if (serving) return exportDefault(devPath);
      const reference = this.emitFile({ type: 'asset', name: 'communes.bin', source: pack() });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer(server) {
      server.middlewares.use(devPath, (_request, response) => {
        response.setHeader('Content-Type', 'application/octet-stream');
        response.end(pack());
      });
    },
  };
}

const exportDefault = (url: string) => `export default ${JSON.stringify(url)};`;

const dataUrl = (bytes: Uint8Array) => `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`;
