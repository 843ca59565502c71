import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import { fill } from '../../../domain/sentences';
import { heading } from '../build';
import type { Block, Document } from '../document';
import { dateInWords } from '../words';
import { asking } from './asking';
import { duties } from './duties';
import { firstSteps } from './first-steps';
import { header, nameOf } from './header';
import { lenses } from './lenses';
import { locks } from './locks';
import { method } from './method';
import { overall } from './overall';
import { portrait } from './portrait';
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

const LONGEST = 4;

/** The synthesis laid before the municipal council: where the commune stands, what it must do, where to begin, who can help, then the numbers. */
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
    longest: LONGEST,
    blocks: [
      header(catalogue, results, date),
      overall(catalogue, results),
      ...portrait(catalogue, results),
      ...bars(catalogue, results),
      ...duties(catalogue, results),
      ...firstSteps(catalogue, results),
      ...locks(catalogue, results),
      heading(2, fill(says.help.heading)),
      ...supports(catalogue, results),
      ...asking(catalogue, results),
      ...trainings(catalogue, results),
      heading(2, fill(says.numbers.heading)),
      ...table(catalogue, results),
      ...beside(radar(catalogue, results), lenses(catalogue, results)),
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
