import { TOP_LEVEL } from './levels';
import type { LevelRange, OverallResult, ThemeResult } from './results';

/** The overall level never exceeds theirs by more than one. */
const CAPPING_THEMES = ['donnees', 'securite', 'rgpd'];

type Scored = Extract<ThemeResult, { status: 'indicative' | 'established' }>;

/** Weighted means over the themes that have a score (scoring.md, "Overall"). `weightOf`: the theme's weight, 1 unless the content says otherwise. */
export function overallResult(themes: readonly ThemeResult[], weightOf: (theme: string) => number = () => 1): OverallResult {
  const concerned = themes.filter(({ status }) => status !== 'notConcerned');
  const scored = concerned.filter((theme): theme is Scored => theme.status === 'indicative' || theme.status === 'established');
  const counts = { themesScored: scored.length, themesConcerned: concerned.length };
  if (scored.length === 0 || 10 * scored.length < 6 * concerned.length) return { status: 'insufficient', ...counts };

  const weights = scored.map(({ theme }) => weightOf(theme));
  const score = mean(
    scored.map((theme) => theme.score),
    weights,
  );
  const low = mean(
    scored.map((theme) => theme.low),
    weights,
  );
  const high = mean(
    scored.map((theme) => theme.high),
    weights,
  );
  const cappers = concerned.filter(({ theme }) => CAPPING_THEMES.includes(theme)).map(capper);
  const uncapped = levelOf(score);
  const lowest = Math.min(...cappers.map(({ range }) => range[0] + 1));
  const level = Math.min(uncapped, ...cappers.map(({ cap }) => cap + 1));
  return {
    status: concerned.every(isFirm) ? 'established' : 'indicative',
    score,
    low,
    high,
    shown: { score: Math.floor(round9(score)), low: Math.floor(round9(low)), high: Math.ceil(round9(high)) },
    level,
    uncapped,
    levelRange: [
      Math.min(levelOf(low), ...cappers.map(({ range }) => range[0] + 1)),
      Math.min(levelOf(high), ...cappers.map(({ range }) => range[1] + 1)),
    ],
    mayBeCappedBy:
      level < uncapped
        ? []
        : cappers.filter(({ range }) => range[0] + 1 < levelOf(low) && range[0] + 1 === lowest).map(({ theme }) => theme),
    cappedBy: cappers.filter(({ cap }) => cap + 1 === level && level < uncapped).map(({ theme }) => theme),
    ...counts,
  };
}

/** The level that a capping theme sets: its capped level, or the high end of its range when it has none. */
function capper(theme: ThemeResult): { theme: string; cap: number; range: LevelRange } {
  if (theme.status === 'notConcerned') throw new Error(`${theme.theme} is not concerned and caps nothing`);
  const cap = theme.status === 'insufficient' ? theme.levelRange[1] : theme.level;
  return { theme: theme.theme, cap, range: theme.levelRange };
}

/** Established, or indicative only for want of questions with everything answered: the overall may then be established. */
function isFirm(theme: ThemeResult): boolean {
  if (theme.status === 'established') return true;
  return (
    theme.status === 'indicative' && theme.tally.known === theme.tally.weight && theme.because.every((reason) => reason === 'fewQuestions')
  );
}

function levelOf(score: number): number {
  return Math.min(TOP_LEVEL, 1 + Math.floor(round9(score) / 20));
}

/** Means of exact fractions carry float noise; 9 decimals keep 60 from becoming 59.999999999. */
function round9(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function mean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, index) => sum + value * weights[index]!, 0) / total;
}
