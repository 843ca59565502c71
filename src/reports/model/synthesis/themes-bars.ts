import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import type { ThemeResult } from '../../../domain/scoring';
import { fill, lowerFirst, weakestFirst } from '../../../domain/sentences';
import { figure, heading } from '../build';
import type { Bar, Block } from '../document';
import { boundsOf, startOfLevel, titleOf } from '../words';

/** The opening sentence that tells the strongest theme from the weakest: the conclusion of the figure too. */
const CONTRAST = 1;

/** One bar a theme, weakest first; the digit and the word beside it say the level without colour. */
export function bars(catalogue: Catalogue, { themes, headline }: Results): Block[] {
  const says = catalogue.sentences.report.bars;
  const sorted = weakestFirst(themes);
  const legend = { score: fill(says.score), between: fill(says.between), target: fill(says.target) };
  const alt = fill(says.alt, { says: headline[CONTRAST] ?? '' });
  const title = sorted.some((theme) => 'level' in theme) ? says.heading : says.headingEmpty;
  return [heading(3, fill(title)), figure(alt, { kind: 'bars', bars: sorted.map((theme) => barOf(catalogue, theme)), legend })];
}

function barOf(catalogue: Catalogue, result: ThemeResult): Bar {
  const { sentences, levels } = catalogue;
  const name = titleOf(catalogue, result);
  const target = result.target.level === null ? null : startOfLevel(result.target.level);
  const word = fill(sentences.status[result.status]);
  if (result.status === 'notConcerned')
    return { name, score: null, between: null, target: null, figure: '', word, note: null, absent: true };
  if (result.status === 'insufficient') return { name, score: null, between: null, target, figure: '', word, note: null };
  const [low, high] = result.levelRange;
  const sure = low === high;
  const nameOf = (level: number) => levels.levels[level - 1]!.name;
  const capped = result.level < result.uncapped ? [fill(sentences.report.bars.capped, { cap: result.level })] : [];
  const indicative = result.status === 'indicative' ? word : '';
  const status = sure ? indicative : fill(sentences.report.bars.names, { low: nameOf(low), high: lowerFirst(nameOf(high)) });
  return {
    name,
    score: result.shown.score,
    between: boundsOf(result),
    target,
    figure: sure ? String(low) : fill(sentences.report.cells.range, { low, high }),
    word: sure ? nameOf(low) : indicative,
    note: [status, ...capped].filter(Boolean).join(', ') || null,
  };
}
