import type { Catalogue, Theme } from '../../content/schema';
import type { ObligationResult } from '../../domain/obligations';
import type { LensResult, LockResult, OverallResult, ThemeResult } from '../../domain/scoring';
import { fill, lockWords, type LockWords } from '../../domain/sentences';

type Leveled = Extract<ThemeResult | OverallResult, { level: number }>;

export function themeOf({ themes }: Catalogue, id: string): Theme {
  return themes.find((theme) => theme.id === id)!;
}

/** "Niveau 3" or, where the ends of the range differ, "Niveau 3 à 5": never the level alone. */
export function levelWords(catalogue: Catalogue, { level, levelRange: [low, high] }: Leveled): string {
  const says = catalogue.sentences.level;
  const words = low === high ? fill(says.one, { level }) : fill(says.range, { low, high });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The digit that stands beside a bar: "3" or "3 à 5". */
export function levelDigits({ level, levelRange: [low, high] }: Leveled): string {
  return low === high ? String(level) : `${low} à ${high}`;
}

export function levelName({ levels }: Catalogue, { level, levelRange: [low, high] }: Leveled): string {
  const name = (value: number) => levels.levels[value - 1]!.name;
  return low === high ? name(level) : `${name(low)} à ${name(high)}`;
}

export function statusWords({ sentences }: Catalogue, { status }: ThemeResult | LensResult | OverallResult): string {
  return fill(sentences.status[status]);
}

/** The locks that hold a theme, or may, in words: biting first, then the other active ones, then those still open. */
export function lockSentences(catalogue: Catalogue, result: ThemeResult): (LockWords & { lock: string; bites: boolean })[] {
  const order = (lock: LockResult) => (lock.bites ? 0 : lock.state === 'active' ? 1 : 2);
  return result.locks
    .filter(({ state }) => state !== 'inactive')
    .sort((a, b) => order(a) - order(b) || a.cap - b.cap)
    .map((lock) => ({ lock: lock.lock, bites: lock.bites, ...lockWords(catalogue, lock) }));
}

/** "entre 41 et 62", or null when nothing is missing. */
export function intervalWords(result: { shown: { low: number; high: number } }): string | null {
  const { low, high } = result.shown;
  return high - low <= 1 ? null : `entre ${low} et ${high}`;
}

/** Whether the target is met; a met target says the obligations of the theme that remain. */
export function targetWords({ sentences }: Catalogue, { theme, target }: ThemeResult, obligations: readonly ObligationResult[]): string {
  const left = obligations.filter((obligation) => obligation.theme === theme && obligation.status === 'notMet').length;
  if (target.status === 'met' && left > 0) return fill(sentences.target.metButObligations, { count: left }, left);
  return fill(sentences.target[target.status]);
}
