/** What `npm run samples` writes: for each invented collectivité, all that Cadran makes of it. Same code, same bytes. */
import { loadCatalogue } from '../../src/content';
import type { Catalogue } from '../../src/content/schema';
import { collectiviteOf, joinDiagnostic, type Fragment } from '../../src/domain/diagnostic';
import { evaluate, type Results } from '../../src/domain/evaluate';
import { readFile, toFile } from '../../src/exchange';
import { subsetFonts, type FontPair } from '../../src/reports/build/fonts';
import { renderSynthesis } from '../../src/reports/render';
import { readable } from '../personas/readable';
import { DATE, samplesOf } from '../personas/variants';
import { readMe } from './read-me';

const EXPORTED_AT = `${DATE}T10:00:00.000Z`;

export interface SampleFile {
  /** From the folder of samples, with `/`. */
  path: string;
  content: string | Uint8Array;
}

/** Every file, one after the other. Rejects if a backup does not give back the results it came from. */
export async function* sampleFiles(appVersion: string): AsyncGenerator<SampleFile> {
  const [catalogue, fonts] = await Promise.all([loadCatalogue(), subsetFonts()]);
  const samples = samplesOf(catalogue.version);
  yield { path: 'LISEZMOI.txt', content: readMe(samples, appVersion) };
  for (const { name, fragment } of samples) {
    const diagnostic = joinDiagnostic([fragment]);
    const results = resultsOf(catalogue, fragment);
    const backup = toFile({ fragments: [fragment], collectivite: collectiviteOf(diagnostic), appVersion, exportedAt: EXPORTED_AT });
    const written = readable(results);
    if (written !== readable(await resultsOfBackup(catalogue, backup)))
      throw new Error(`${name}: the backup does not give back its results`);
    yield { path: `${name}/diagnostic.json`, content: backup };
    yield { path: `${name}/results.json`, content: written };
    for (const document of await documentsOf(catalogue, results, appVersion, fonts))
      yield { ...document, path: `${name}/${document.path}` };
  }
}

const resultsOf = (catalogue: Catalogue, fragment: Fragment): Results => evaluate(catalogue, joinDiagnostic([fragment]), { date: DATE });

/** What whoever opens the backup would see. */
async function resultsOfBackup(catalogue: Catalogue, backup: string): Promise<Results> {
  const read = await readFile(new Blob([backup]), Date.parse(EXPORTED_AT));
  if (!read.ok) throw new Error(`A backup cannot be read back: ${JSON.stringify(read.error)}`);
  if (read.value.suspects.length > 0) throw new Error('A backup holds stamps of the future');
  return evaluate(catalogue, joinDiagnostic(read.value.fragments), { date: DATE });
}

async function documentsOf(catalogue: Catalogue, results: Results, appVersion: string, fonts: FontPair): Promise<SampleFile[]> {
  return [{ path: 'synthese.pdf', content: await renderSynthesis(catalogue, results, { appVersion }, fonts) }];
}
