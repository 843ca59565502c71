import { build, createServer, type Rolldown } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { decodeCommunes } from '../../../src/communes/decode';
import { communesPlugin } from '../../../src/communes/vite-plugin';

// Sweeps of the whole list: a slow machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const entry = {
  name: 'entry',
  resolveId: (id: string) => (id === 'entry' ? id : undefined),
  load: (id: string) => (id === 'entry' ? `import url from 'virtual:cadran/communes'; globalThis.url = url;` : undefined),
};

async function built(options?: Parameters<typeof communesPlugin>[0]) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [entry, communesPlugin(options)],
    build: { write: false, rolldownOptions: { input: 'entry' } },
  });
  return (result as Rolldown.RolldownOutput).output;
}

describe('the plugin', () => {
  it('emits the list as an asset, found from the chunk that asks for it', async () => {
    const output = await built();
    const asset = output.find((file) => file.type === 'asset')!;
    const chunk = output.find((file) => file.type === 'chunk')!;
    expect(asset.fileName).toMatch(/^assets\/communes-[\w-]{8}\.bin$/);
    const name = asset.fileName.replace('assets/', '');
    expect(chunk.fileName).toMatch(/^assets\//);
    expect(chunk.code).toMatch(new RegExp(`new URL\\([\`'"]${name}[\`'"],\\s*import\\.meta\\.url\\)`));
    const index = await decodeCommunes((asset.source as Uint8Array<ArrayBuffer>).slice().buffer);
    expect(index.byCode('22016')?.name).toBe('Île-de-Bréhat');
  });

  it('puts the list in the chunk when told to', async () => {
    const output = await built({ inline: true });
    expect(output.map((file) => file.type)).toEqual(['chunk']);
    expect(output[0].code).toContain('data:application/octet-stream;base64,');
  });

  it('serves the list in dev, under the base', async () => {
    vi.stubEnv('VITEST', '');
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      base: '/deep/',
      plugins: [communesPlugin()],
      server: { port: 0, host: '127.0.0.1', ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    try {
      await server.listen();
      const { default: url } = (await server.ssrLoadModule('virtual:cadran/communes')) as { default: string };
      const { port } = server.httpServer!.address() as { port: number };
      const response = await fetch(`http://127.0.0.1:${port}${url}`);
      expect((await decodeCommunes(await response.arrayBuffer())).size).toBeGreaterThan(34_000);
    } finally {
      vi.unstubAllEnvs();
      await server.close();
    }
  });
});
