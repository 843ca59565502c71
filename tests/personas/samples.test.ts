import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleFiles, type SampleFile } from '../samples/samples';
import { personas, variantIds } from './variants';

const names = personas.flatMap(({ id }) => variantIds.map((variant) => `${id}-${variant}`));
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function collect(atMost = Infinity): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for await (const file of sampleFiles('1.2.3')) {
    files.push(file);
    if (files.length === atMost) break;
  }
  return files;
}

const bytes = ({ content }: SampleFile) => Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content);

describe('the samples', () => {
  let files: SampleFile[];
  beforeAll(async () => {
    files = await collect();
  }, 120_000);

  it('are a notice, then the backup, the results and the synthesis of each persona in each state', () => {
    const inFolder = (name: string) => ['diagnostic.json', 'results.json', 'synthese.pdf'].map((file) => `${name}/${file}`);
    expect(files.map(({ path }) => path)).toEqual(['LISEZMOI.txt', ...names.flatMap(inFolder)]);
  });

  it.each(names)('%s: the results are the golden ones, the synthesis is a PDF', (name) => {
    const file = (kind: string) => bytes(files.find(({ path }) => path === `${name}/${kind}`)!);
    expect(file('results.json').toString()).toBe(readFileSync(here(`./golden/${name}.json`), 'utf8'));
    expect(file('synthese.pdf').toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it('have the same bytes the next time', { timeout: 60_000 }, async () => {
    const again = await collect(13);
    expect(again.filter((file, index) => !bytes(file).equals(bytes(files[index]!))).map(({ path }) => path)).toEqual([]);
  });
});

describe('npm run samples', () => {
  it.each([
    ['no folder', [], 'Il manque le dossier où écrire les exemples.'],
    ['an empty name', ['--out='], 'Il manque le dossier où écrire les exemples.'],
    ['--out with nothing after', ['--out'], 'Après --out, il faut le nom d’un dossier.'],
    ['an option that does not exist', ['--sortie', 'x'], 'Option inconnue : --sortie.'],
    ['a folder without --out', ['x'], '« x » est de trop : le dossier s’écrit après --out.'],
    ['a file', ['--out', here('./persona.ts')], `${here('./persona.ts')} est un fichier, pas un dossier.`],
    ['a folder that cannot be', ['--out', here('./persona.ts/x')], `Le dossier ${here('./persona.ts/x')} ne peut pas être créé (ENOTDIR).`],
  ])('refuses %s, in French, with code 2', (_, given, says) => {
    const { status, stderr } = spawnSync(process.execPath, [here('../samples/run.mjs'), ...given], { encoding: 'utf8' });
    expect(stderr.split('\n')[0]).toBe(says);
    expect(status).toBe(2);
  });
});
