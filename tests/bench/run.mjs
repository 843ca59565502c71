/** `npm run bench`: times of the code as it ships (bundled), printed as medians and ratios; nothing here passes or fails. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = join('node_modules', '.cache', 'cadran-bench');
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: { ssr: 'tests/bench/bench.ts', outDir, emptyOutDir: true, target: 'node20', minify: false },
});
const { bench } = await import(pathToFileURL(join(outDir, 'bench.js')).href);
for (const line of await bench()) console.log(line);
