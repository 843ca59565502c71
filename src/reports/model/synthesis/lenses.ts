import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import type { LensResult } from '../../../domain/scoring';
import { fill } from '../../../domain/sentences';
import { heading, paragraph } from '../build';
import type { Block } from '../document';
import { boundsOf } from '../words';

/** Efficacité, souveraineté, sobriété: a score each, no level. Nothing until one of them has a score. */
export function lenses(catalogue: Catalogue, results: Results): Block[] {
  if (!results.lenses.some((lens) => 'shown' in lens)) return [];
  const says = catalogue.sentences.report.lenses;
  return [heading(3, fill(says.heading)), ...results.lenses.flatMap((lens) => describe(catalogue, lens))];
}

function describe({ sentences, levels }: Catalogue, result: LensResult): Block[] {
  const { title, intro } = levels.lenses.find(({ id }) => id === result.lens)!;
  const says = sentences.report;
  const status = fill(sentences.status[result.status]);
  if (!('shown' in result)) return [paragraph('strong', fill(says.lenses.other, { lens: title, status })), paragraph('note', intro)];
  const between = boundsOf(result);
  const certainty = between === null ? status : fill(says.overall.between, { status, ...between });
  return [
    paragraph('strong', fill(says.lenses.score, { lens: title, score: result.shown.score })),
    paragraph('body', certainty),
    paragraph('note', intro),
  ];
}
