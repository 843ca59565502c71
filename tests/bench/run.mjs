/** `npm run bench`: times, printed as medians and ratios; nothing here passes or fails. */
import { createServer } from 'vite';

const server = await createServer({
  appType: 'custom',
  configLoader: 'runner',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
try {
  const { bench } = await server.ssrLoadModule('/tests/bench/bench.ts');
  for (const line of await bench()) console.log(line);
} finally {
  await server.close();
}
