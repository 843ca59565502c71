import { bold, regular } from 'virtual:cadran/fonts';
import type { Catalogue } from '../content/schema';
import type { Results } from '../domain/evaluate';
import type { SynthesisOptions } from './model/synthesis/synthesis';
import type { FontBytes } from './pdf/draw';
import { renderSynthesis } from './render';

export { pdfName } from './name';

let loading: Promise<FontBytes> | undefined;

/**
 * The synthesis of one diagnostic, as the bytes of a PDF. Weighs: reach it by `import()`. Rejects with an Error when the fonts cannot be had;
 * the next call then tries again.
 */
export async function synthesisPdf(catalogue: Catalogue, results: Results, options: SynthesisOptions): Promise<Uint8Array<ArrayBuffer>> {
  return renderSynthesis(catalogue, results, options, await loadFonts());
}

function loadFonts(): Promise<FontBytes> {
  loading ??= Promise.all([fetchFont(regular), fetchFont(bold)]).then(
    ([regularBytes, boldBytes]) => ({ regular: regularBytes, bold: boldBytes }),
    (cause: unknown) => {
      loading = undefined;
      throw new Error('The fonts of the document could not be loaded', { cause });
    },
  );
  return loading;
}

async function fetchFont(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
