import type { Catalogue } from '../../content/schema';
import type { CollectiviteKind } from '../diagnostic';
import type { OverallResult, ThemeResult } from '../scoring';
import { enumerate, fill } from './fill';

type Scored = Extract<ThemeResult, { status: 'indicative' | 'established' }>;

/** The three sentences that open the results: the whole, the strongest and weakest themes, what is still missing. */
export function headline(catalogue: Catalogue, overall: OverallResult, themes: readonly ThemeResult[], kind: CollectiviteKind | null): string[] {
  return [whole(catalogue, overall, kind), contrast(catalogue, themes), missing(catalogue, themes)];
}

function whole({ sentences, levels, themes }: Catalogue, overall: OverallResult, kind: CollectiviteKind | null): string {
  const says = sentences.headline;
  if (overall.status === 'insufficient') {
    return fill(says.overallInsufficient, { count: overall.themesScored, total: overall.themesConcerned }, overall.themesScored);
  }
  const [low, high] = overall.levelRange;
  const holes = { who: fill(says[kind ?? 'autre']), themes: overall.themesScored, status: fill(sentences.status[overall.status]) };
  const level =
    low === high
      ? fill(says.overall, { ...holes, level: overall.level, name: levels.levels[overall.level - 1]!.name })
      : fill(says.overallRange, { ...holes, low, high });
  if (overall.cappedBy.length === 0) return level;
  const names = overall.cappedBy.map((id) => themes.find((theme) => theme.id === id)!.title);
  return `${level} ${fill(says.overallCapped, { themes: enumerate(names) })}`;
}

function contrast(catalogue: Catalogue, themes: readonly ThemeResult[]): string {
  const says = catalogue.sentences.headline;
  const scored = weakestFirst(themes).filter((theme): theme is Scored => theme.status === 'indicative' || theme.status === 'established');
  const [weakest] = scored;
  const strongest = scored.at(-1);
  if (weakest === undefined || strongest === undefined) return fill(says.noneYet);
  const strong = titleOf(catalogue, strongest);
  if (scored.length === 1) return fill(says.onlyOne, { strong });
  const weak = titleOf(catalogue, weakest);
  const reason = bitingReason(catalogue, weakest);
  return reason === null ? fill(says.strongAndWeak, { strong, weak }) : fill(says.weakLocked, { strong, weak, because: reason });
}

function missing({ sentences, themes: declared }: Catalogue, themes: readonly ThemeResult[]): string {
  const says = sentences.headline;
  const count = themes.reduce((sum, theme) => sum + theme.questions.filter(({ status }) => status === 'unknown' || status === 'unanswered' || status === 'toSpecify').length, 0);
  if (count === 0) return fill(says.complete);
  const open = themes.filter((theme) => theme.status !== 'notConcerned' && theme.levelRange[0] !== theme.levelRange[1]).length;
  return fill(says.missing, { count, themes: `${open} thème${open > 1 ? 's' : ''} sur ${declared.length}` }, count);
}

/** Themes from the weakest to the strongest; those without a score last, ties in declared order. */
export function weakestFirst(themes: readonly ThemeResult[]): ThemeResult[] {
  const rank = (theme: ThemeResult) => (theme.status === 'notConcerned' ? 2 : theme.status === 'insufficient' ? 1 : 0);
  const level = (theme: ThemeResult) => ('level' in theme ? theme.level : 0);
  const score = (theme: ThemeResult) => ('score' in theme ? theme.score : 0);
  return [...themes].sort((a, b) => rank(a) - rank(b) || level(a) - level(b) || score(a) - score(b));
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
