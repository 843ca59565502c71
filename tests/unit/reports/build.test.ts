import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { build, type Rollup } from 'vite';
import { subsetFonts } from '../../../src/reports/build/fonts';
import { slimPdfkit } from '../../../src/reports/build/slim-pdfkit';
import { reports } from '../../../src/reports/build/vite-plugin';
import { renderSynthesis } from '../../../src/reports/render';
import { readPdf, wordsOf } from './read-pdf';
import { catalogue, OPTIONS, resultsOf } from './samples';

const room = fileURLToPath(new URL('../../../src/reports', import.meta.url));
const pdfkit = join(dirname(createRequire(import.meta.url).resolve('pdfkit')), 'pdfkit.browser.mjs');
const folder = mkdtempSync(join(tmpdir(), 'cadran-build-'));
let output: (Rollup.OutputChunk | Rollup.OutputAsset)[];

beforeAll(async () => {
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import 'virtual:cadran/fonts.css'; export { regular, bold } from 'virtual:cadran/fonts'; export { renderSynthesis } from '${room}/render';`,
  );
  vi.stubEnv('VITEST', undefined);
  const built = (await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    plugins: [reports()],
    resolve: { alias: { pdfkit } },
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict', output: { entryFileNames: 'entry.mjs' } },
    },
  })) as Rollup.RollupOutput;
  vi.unstubAllEnvs();
  output = built.output;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const chunk = () => output.find((file): file is Rollup.OutputChunk => file.type === 'chunk')!;

describe('the build', () => {
  it('emits the four fonts, addressed from the code and the styles, and no colour profile', () => {
    const names = output.map(({ fileName }) => fileName);
    expect(names.filter((name) => name.endsWith('.ttf'))).toHaveLength(2);
    expect(names.filter((name) => name.endsWith('.woff2'))).toHaveLength(2);
    expect(names.filter((name) => name.endsWith('.icc'))).toEqual([]);
    const styles = output.find(({ fileName }) => fileName.endsWith('.css')) as Rollup.OutputAsset;
    expect(String(styles.source)).toMatch(/url\("?\.?\/?(assets\/)?cadran-regular-[\w-]+\.woff2"?\)/);
    for (const name of names.filter((file) => file.endsWith('.ttf'))) expect(chunk().code).toContain(name.split('/').at(-1));
  });

  it('needs neither eval nor the whole of pdfkit', () => {
    expect(chunk().code).not.toMatch(/\beval\(|new Function\(|\bFunction\("/);
    expect(gzipSync(chunk().code).length).toBeLessThan(60_000);
  });

  it('draws the same document as pdfkit whole', async () => {
    writeFileSync(join(folder, 'run.mjs'), chunk().code);
    const slim = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'run.mjs')).href)) as {
      renderSynthesis: typeof renderSynthesis;
    };
    const fonts = await subsetFonts();
    const [a, b] = await Promise.all([
      slim.renderSynthesis(catalogue, resultsOf('full'), OPTIONS, fonts),
      renderSynthesis(catalogue, resultsOf('full'), OPTIONS, fonts),
    ]);
    const [read, whole] = [await readPdf(a), await readPdf(b)];
    expect(wordsOf(read)).toBe(wordsOf(whole));
    expect(read.pages.map(({ tree }) => tree)).toEqual(whole.pages.map(({ tree }) => tree));
  }, 60_000);

  it('stops when pdfkit is no longer the one that was cut', () => {
    const code = readFileSync(pdfkit, 'utf8');
    expect(slimPdfkit(code).length).toBeLessThan(code.length);
    expect(() => slimPdfkit(code.replace('this.initImages();', ''))).toThrow('pdfkit has changed');
  });
});
