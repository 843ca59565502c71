import type { Catalogue } from '../content/schema';
import type { Results } from '../domain/evaluate';
import { synthesis, type SynthesisOptions } from './model/synthesis/synthesis';
import { drawPdf, type FontBytes } from './pdf/draw';

/** The synthesis as PDF bytes, with fonts in hand: for Node and tests; the browser has `index.ts`. */
export function renderSynthesis(
  catalogue: Catalogue,
  results: Results,
  options: SynthesisOptions,
  fonts: FontBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  return drawPdf(synthesis(catalogue, results, options), fonts);
}
