import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import type { ThemeResult } from '../../../domain/scoring';
import { fill, weakestFirst } from '../../../domain/sentences';
import { figure, heading } from '../build';
import type { Bar, Block } from '../document';
import { boundsOf, levelInWords, lowerFirst, startOfLevel } from '../words';

/** One bar a theme, weakest first; the digit and the word beside it say the level without colour. */
export function bars(catalogue: Catalogue, { themes }: Results): Block[] {
  const says = catalogue.sentences.report.bars;
  const sorted = weakestFirst(themes);
  const legend = { score: fill(says.score), between: fill(says.between), target: fill(says.target) };
  const alt = fill(says.alt, { says: conclusion(catalogue, sorted) });
  const title = sorted.some(hasScore) ? says.heading : says.headingEmpty;
  return [heading(2, fill(title)), figure(alt, { kind: 'bars', bars: sorted.map((theme) => barOf(catalogue, theme)), legend })];
}

function barOf(catalogue: Catalogue, result: ThemeResult): Bar {
  const { sentences, levels, themes } = catalogue;
  const name = themes.find(({ id }) => id === result.theme)!.title;
  const target = result.target.level === null ? null : startOfLevel(result.target.level);
  const word = fill(sentences.status[result.status]);
  if (result.status === 'notConcerned') return { name, score: null, between: null, target: null, figure: '', word, note: null, absent: true };
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
    figure: sure ? String(low) : fill(sentences.report.table.range, { low, high }),
    word: sure ? nameOf(low) : indicative,
    note: [status, ...capped].filter(Boolean).join(', ') || null,
  };
}

type Scored = Extract<ThemeResult, { level: number }>;
const hasScore = (theme: ThemeResult): theme is Scored => 'level' in theme;

function conclusion(catalogue: Catalogue, sorted: readonly ThemeResult[]): string {
  const says = catalogue.sentences.report.bars;
  const scored = sorted.filter(hasScore);
  const [weakest] = scored;
  const strongest = scored.at(-1);
  if (weakest === undefined || strongest === undefined) return fill(says.empty);
  const holes = (result: Scored) => ({
    theme: catalogue.themes.find(({ id }) => id === result.theme)!.title,
    level: levelInWords(catalogue, result.levelRange),
  });
  return `${fill(says.weakest, holes(weakest))} ${fill(says.strongest, holes(strongest))}`;
}
