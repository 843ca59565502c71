import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import type { ThemeResult } from '../../../domain/scoring';
import { fill } from '../../../domain/sentences';
import { paragraph } from '../build';
import type { Block, Table } from '../document';
import { boundsOf, titleOf } from '../words';

const NOTHING = '–';

/** Every number of the bars and of the radar, in the order of the questionnaire. */
export function table(catalogue: Catalogue, { themes }: Results): Block[] {
  const says = catalogue.sentences.report.table;
  const columns = [
    { title: fill(says.theme), share: 166 },
    { title: fill(says.score), share: 28, figures: true },
    { title: fill(says.between), share: 44, figures: true },
    { title: fill(says.level), share: 74 },
    { title: fill(says.target), share: 24, figures: true },
    { title: fill(says.state), share: 103 },
  ];
  const rows = themes.map((theme) => rowOf(catalogue, theme));
  return [{ kind: 'table', caption: fill(says.caption), columns, rows }];
}

function rowOf(catalogue: Catalogue, result: ThemeResult): Table['rows'][number] {
  const { sentences } = catalogue;
  const says = sentences.report.cells;
  const name = titleOf(catalogue, result);
  const status = fill(sentences.status[result.status]);
  const state = result.target.status === 'met' ? fill(says.met, { status }) : status;
  const target = result.target.level === null || result.status === 'notConcerned' ? NOTHING : String(result.target.level);
  const [score, between, level] = numbersOf(catalogue, result);
  return [[paragraph('strong', name)], ...[score, between, level, target, state].map((text) => [paragraph('body', text)])];
}

function numbersOf({ sentences, levels }: Catalogue, result: ThemeResult): [score: string, between: string, level: string] {
  if (result.status === 'notConcerned' || result.status === 'insufficient') return [NOTHING, NOTHING, NOTHING];
  const says = sentences.report.cells;
  const between = boundsOf(result);
  const [lowest, highest] = result.levelRange;
  const level =
    lowest === highest
      ? fill(says.named, { level: lowest, name: levels.levels[lowest - 1]!.name })
      : fill(says.range, { low: lowest, high: highest });
  return [String(result.shown.score), between === null ? fill(says.exact) : fill(says.bounds, between), level];
}
