import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import { fill } from '../../../domain/sentences';
import type { Block, Document } from '../document';
import { dateInWords } from '../words';
import { header, nameOf } from './header';
import { lenses } from './lenses';
import { locks } from './locks';
import { method } from './method';
import { overall } from './overall';
import { supports } from './supports';
import { bars } from './themes-bars';
import { radar } from './themes-radar';
import { table } from './themes-table';
import { trainings } from './trainings';

export interface SynthesisOptions {
  appVersion: string;
  /** The day the document is made, `YYYY-MM-DD`; the day of the evaluation if absent. */
  date?: string;
}

/** The synthesis laid before the municipal council: where the commune stands, what holds it back, where to train, who can help. */
export function synthesis(catalogue: Catalogue, results: Results, { appVersion, date = results.date }: SynthesisOptions): Document {
  const says = catalogue.sentences.report;
  const name = nameOf(catalogue, results);
  return {
    lang: 'fr-FR',
    title: fill(says.document.title, { name }),
    subject: fill(says.document.subject),
    date,
    creator: `${fill(says.document.product)} ${appVersion}`,
    footer: { text: `${name} · ${dateInWords(says, date)}`, pages: fill(says.document.page, { page: '{page}', pages: '{pages}' }) },
    blocks: [
      header(catalogue, results, date),
      overall(catalogue, results),
      ...bars(catalogue, results),
      ...table(catalogue, results),
      ...beside(radar(catalogue, results), lenses(catalogue, results)),
      ...locks(catalogue, results),
      ...trainings(catalogue, results),
      ...supports(catalogue, results),
      ...method(catalogue, results, appVersion),
    ],
  };
}

/** Side by side, unless one of them has nothing to say. */
function beside(left: Block[], right: Block[]): Block[] {
  if (left.length === 0 || right.length === 0) return [...left, ...right];
  return [
    {
      kind: 'columns',
      parts: [
        { share: 62, blocks: left },
        { share: 38, blocks: right },
      ],
    },
  ];
}
