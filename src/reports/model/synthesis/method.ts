import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import { fill } from '../../../domain/sentences';
import { group, paragraph } from '../build';
import type { Block } from '../document';
import { dateInWords } from '../words';
import { supportsOf } from './supports';
import { trainingsOf } from './trainings';

/** How to read the document: only what is true of this one; then, that nothing was sent. */
export function method(catalogue: Catalogue, results: Results, appVersion: string): Block[] {
  const says = catalogue.sentences.report.method;
  const lines = [says.unknown, says.between, says.indicative, says.target, says.choices, says.declared].map((sentence) => fill(sentence));
  return [
    group(
      paragraph('note', { text: `${fill(says.heading)} `, bold: true }, [...lines, ...checked(catalogue, results)].join(' ')),
      paragraph('strong', fill(says.private, { version: appVersion })),
    ),
  ];
}

/** When the addresses and costs of this document were looked up. */
function checked(catalogue: Catalogue, results: Results): string[] {
  const { sentences, trainings } = catalogue;
  const { elu, agent } = trainingsOf(results);
  const advised = new Set([...elu, ...agent].map(({ training }) => training));
  const dates = [...trainings.filter(({ id }) => advised.has(id)), ...supportsOf(catalogue, results)].map((item) => item.checked).sort();
  const from = dates[0];
  const to = dates.at(-1);
  if (from === undefined || to === undefined) return [];
  const words = (date: string) => dateInWords(sentences.report, date);
  return [fill(sentences.report.method.checked, { from: words(from), to: words(to) }, from === to ? 1 : 2)];
}
