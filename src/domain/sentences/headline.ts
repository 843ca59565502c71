import type { Catalogue } from '../../content/schema';
import type { CollectiviteKind } from '../diagnostic';
import type { OverallResult, ThemeResult } from '../scoring';
import { enumerate, fill } from './fill';

type Scored = Extract<ThemeResult, { status: 'indicative' | 'established' }>;

/** The three sentences that open the results: the whole, the strongest and weakest themes, what is still missing. */
export function headline(
  catalogue: Catalogue,
  overall: OverallResult,
  themes: readonly ThemeResult[],
  kind: CollectiviteKind | null,
): string[] {
  return [whole(catalogue, overall, kind), contrast(catalogue, themes), missing(catalogue, themes)];
}

function whole({ sentences, levels, themes }: Catalogue, overall: OverallResult, kind: CollectiviteKind | null): string {
  const says = sentences.headline;
  if (overall.status === 'insufficient') {
    return fill(says.overallInsufficient, { count: overall.themesScored, total: overall.themesConcerned }, overall.themesScored);
  }
  const [low, high] = overall.levelRange;
  const count = overall.themesScored;
  const holes = { who: fill(says[kind ?? 'autre']), themes: count, status: fill(sentences.status[overall.status]) };
  const level =
    low === high
      ? fill(says.overall, { ...holes, level: overall.level, name: levels.levels[overall.level - 1]!.name }, count)
      : fill(says.overallRange, { ...holes, low, high }, count);
  const named = (ids: readonly string[]) => enumerate(ids.map((id) => themes.find((theme) => theme.id === id)!.title));
  if (overall.cappedBy.length > 0) return `${level} ${fill(says.overallCapped, { themes: named(overall.cappedBy) })}`;
  if (overall.mayBeCappedBy.length > 0) return `${level} ${fill(says.overallMayBeCapped, { themes: named(overall.mayBeCappedBy) })}`;
  return level;
}

/** Names a strongest and a weakest theme; "so far" unless every one that is open may end up stays between them. */
function contrast(catalogue: Catalogue, themes: readonly ThemeResult[]): string {
  const says = catalogue.sentences.headline;
  const scored = weakestFirst(themes).filter(isScored);
  const [weakest] = scored;
  if (weakest === undefined) return fill(says.noneYet);
  const strongest = scored.find((theme) => compareScored(theme, scored.at(-1)!) === 0)!;
  const strong = titleOf(catalogue, strongest);
  if (scored.length === 1) return fill(says.onlyOne, { strong });
  if (compareScored(weakest, strongest) === 0) return fill(says.equals);
  const weak = titleOf(catalogue, weakest);
  const sure = scored.every(
    (theme) => (theme === strongest || surelyAtLeast(strongest, theme)) && (theme === weakest || surelyAtLeast(theme, weakest)),
  );
  const noneSolid = scored.every((theme) => theme.target.status === 'notMet');
  const sentence = noneSolid ? fill(says.noneSolid, { weak }) : fill(sure ? says.strongAndWeak : says.strongAndWeakSoFar, { strong, weak });
  const reason = bitingReason(catalogue, weakest);
  return reason === null ? sentence : `${sentence} ${reason}`;
}

/** Whatever the missing answers turn out to be. */
function surelyAtLeast(a: Scored, b: Scored): boolean {
  return a.levelRange[0] > b.levelRange[1] || (a.levelRange[0] >= b.levelRange[1] && a.low >= b.high);
}

function missing({ sentences }: Catalogue, themes: readonly ThemeResult[]): string {
  const says = sentences.headline;
  const count = themes.reduce((sum, theme) => sum + theme.questions.filter((question) => 'width' in question).length, 0);
  const concerned = themes.filter((theme) => theme.status !== 'notConcerned');
  const open = concerned.filter(({ levelRange: [low, high] }) => low !== high).length;
  if (count === 0 && open === 0) return fill(says.complete);
  return [
    ...(count > 0 ? [fill(says.missing, { count }, count)] : []),
    ...(open > 0 ? [fill(says.change, { count: open, total: themes.length }, open)] : []),
  ].join(' ');
}

/** Themes from the weakest to the strongest; those without a score last, ties in declared order. */
export function weakestFirst(themes: readonly ThemeResult[]): ThemeResult[] {
  const rank = (theme: ThemeResult) => (theme.status === 'notConcerned' ? 2 : theme.status === 'insufficient' ? 1 : 0);
  return [...themes].sort((a, b) => rank(a) - rank(b) || (isScored(a) && isScored(b) ? compareScored(a, b) : 0));
}

const isScored = (theme: ThemeResult): theme is ThemeResult & Scored => 'score' in theme;

function compareScored(a: Scored, b: Scored): number {
  return a.level - b.level || a.score - b.score;
}

function titleOf({ themes }: Catalogue, { theme: id }: ThemeResult): string {
  return themes.find((theme) => theme.id === id)!.title;
}

/** Why the theme's level is held down, if it is: the reason of the lowest biting lock. */
function bitingReason({ themes }: Catalogue, result: ThemeResult): string | null {
  const [lowest] = result.locks.filter(({ bites }) => bites).sort((a, b) => a.cap - b.cap);
  if (lowest === undefined) return null;
  const theme = themes.find(({ id }) => id === result.theme)!;
  return theme.locks.find(({ id }) => `${theme.id}.${id}` === lowest.lock)!.because;
}
