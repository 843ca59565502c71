/** The vocabulary of results (scoring.md). Scores run from 0 to 100, levels from 1 to 5; a missing score is a variant, never 0 or NaN. */
import type { LensId } from '../../content/schema';

export interface Interval {
  low: number;
  high: number;
}

/** What screens and documents show: ⌊score⌋, ⌊low⌋, ⌈high⌉. */
export interface Shown {
  score: number;
  low: number;
  high: number;
}

export type LevelRange = readonly [low: number, high: number];

/** W, K and P of the method: weight that counts, weight known, weight × points obtained. Integers. */
export interface Tally {
  weight: number;
  known: number;
  obtained: number;
  questions: number;
}

export type QuestionOutcome =
  /** Counts: `contribution` and `lost` are points of score; all contributions sum to the score. */
  | { status: 'counted'; points: number; contribution: number; lost: number }
  /** Counts as missing: `width` is its share of the interval, in points of score. */
  | { status: 'unknown' | 'unanswered' | 'toSpecify'; width: number }
  | { status: 'notConcerned' | 'hidden' };

export type QuestionResult = { question: string; weight: number } & QuestionOutcome;

export type IndicativeReason = 'fewAnswers' | 'fewQuestions' | 'openLock' | 'byNature';

export type ScoreResult =
  | { status: 'notConcerned' }
  | { status: 'insufficient'; low: number; high: number }
  | ({ status: 'indicative' | 'established'; score: number; shown: Shown; because: IndicativeReason[] } & Interval);

export type LockState = 'active' | 'inactive' | 'undetermined';

export interface LockResult {
  lock: string;
  cap: number;
  state: LockState;
  /** Active, and the level without it would be higher. */
  bites: boolean;
  /** What leaves it undetermined: question ids, or names of facts. */
  missing: string[];
}

export type TargetStatus = 'met' | 'notMet' | 'toComplete' | 'none';

export interface TargetResult {
  level: number | null;
  /** Chosen by the commune itself, or the one of its size. */
  chosen: boolean;
  status: TargetStatus;
}

export type Leveled =
  | { status: 'notConcerned' }
  | { status: 'insufficient'; low: number; high: number; levelRange: LevelRange }
  | ({
      status: 'indicative' | 'established';
      score: number;
      shown: Shown;
      because: IndicativeReason[];
      level: number;
      uncapped: number;
      levelRange: LevelRange;
      /** Fewest answers that would make it established; null when it is, or when answers alone do not suffice. */
      toEstablish: number | null;
    } & Interval);

export type ThemeResult = { theme: string; tally: Tally; questions: QuestionResult[]; locks: LockResult[]; target: TargetResult } & Leveled;

export type LensResult = { lens: LensId; tally: Tally; questions: QuestionResult[] } & ScoreResult;

export type OverallResult =
  | { status: 'insufficient'; themesScored: number; themesConcerned: number }
  | ({
      status: 'indicative' | 'established';
      score: number;
      shown: Shown;
      level: number;
      uncapped: number;
      levelRange: LevelRange;
      /** Themes whose own level holds the overall one down. */
      cappedBy: string[];
      /** Themes that may hold it down, at the low end of their range. */
      mayBeCappedBy: string[];
      themesScored: number;
      themesConcerned: number;
    } & Interval);
