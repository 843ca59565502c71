import { afterEach, expect, it, vi } from 'vitest';
import { pdfName, synthesisPdf } from '../../../src/reports';
import { readPdf } from './read-pdf';
import { catalogue, OPTIONS, resultsOf } from './samples';

afterEach(() => vi.unstubAllGlobals());

it('fetches its fonts and makes the synthesis; after a failure it tries again', async () => {
  const results = resultsOf('one');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 503 })));
  await expect(synthesisPdf(catalogue, results, OPTIONS)).rejects.toThrow('fonts');
  vi.unstubAllGlobals();
  const read = await readPdf(await synthesisPdf(catalogue, results, OPTIONS));
  expect(read.title).toBe('Diagnostic numérique – Saint-Aubin-des-Prés');
  expect(pdfName('Saint-Aubin-des-Prés', '2026-11-25')).toBe('cadran_saint-aubin-des-pres_2026-11-25.pdf');
}, 30_000);
