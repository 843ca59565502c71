import { gunzipSync } from 'node:zlib';
import { decodeCommunes } from '../../src/communes/decode';
import { packCommunes } from '../../src/communes/pack';
import { compileContent } from '../../src/content/build/compile';
import { pathToNextLevel } from '../../src/domain/actions';
import { evaluate } from '../../src/domain/evaluate';
import { planOf, readSheet } from '../../src/domain/questionnaire';
import { themeResult } from '../../src/domain/scoring';
import { subsetFonts } from '../../src/reports/build/fonts';
import { renderSynthesis } from '../../src/reports/render';
import { joinDiagnostic } from '../../src/domain/diagnostic';
import { samplesOf } from '../personas/variants';

const DATE = '2026-11-25';

async function median(run: () => unknown, times: number): Promise<number> {
  const spent: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const started = performance.now();
    await run();
    spent.push(performance.now() - started);
  }
  return spent.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

/** Each line: what, its median, and how many times a plain reference (parsing the catalogue's JSON) it takes. */
export async function bench(): Promise<string[]> {
  const { catalogue } = compileContent('src/content');
  const { fragment } = samplesOf(catalogue.version).find(({ name }) => name === 'commune-3620-complet')!;
  const diagnostic = joinDiagnostic([fragment]);
  const plan = planOf(catalogue);
  const results = evaluate(catalogue, diagnostic, { date: DATE });
  const json = JSON.stringify(catalogue);
  const packed = await packCommunes();
  const bytes = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
  const communes = await decodeCommunes(bytes.slice(0));
  const fonts = await subsetFonts();
  const reference = await median(() => JSON.parse(json), 50);
  const lines: [string, number][] = [
    ['reference: parse the catalogue', reference],
    ['evaluate, everything included', await median(() => evaluate(catalogue, diagnostic, { date: DATE }), 300)],
    [
      'scores alone, ten themes',
      await median(() => {
        const sheet = readSheet(plan, diagnostic);
        for (const { id } of catalogue.themes) themeResult(sheet, id, diagnostic);
      }, 300),
    ],
    ['path to the next level (securite)', await median(() => pathToNextLevel(readSheet(plan, diagnostic), 'securite', diagnostic), 5)],
    ['communes: gunzip alone', await median(() => gunzipSync(packed), 20)],
    ['communes: decode', await median(() => decodeCommunes(bytes.slice(0)), 10)],
    ['communes: one key', await median(() => communes.search('saint den'), 50)],
    ['synthesis in PDF', await median(() => renderSynthesis(catalogue, results, { appVersion: 'bench' }, fonts), 8)],
  ];
  return lines.map(([what, spent]) => `${what.padEnd(36)} ${spent.toFixed(2).padStart(9)} ms   × ${(spent / reference).toFixed(1)}`);
}
