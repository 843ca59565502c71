import type { Training } from '../../content/schema';
import type { LevelRange } from '../scoring';

/** The questions of the content that say what people wish (checked by the coherence tests). */
export const WISHES = 'competences.souhaits';
export const FORMATS = 'competences.format';

/** How a training stands for one commune; compared field by field, in this order. */
export interface Fit {
  training: Training;
  /** Fitting themes held by an active lock. */
  locked: string[];
  /** Fitting themes with an obligation that is not met. */
  legal: string[];
  /** Fitting themes below their target. */
  gaps: { theme: string; level: number; levelRange: LevelRange; target: number }[];
  wishes: string[];
  formats: string[];
  role: boolean;
  /** Fitting themes whose level is only "indicatif". */
  indicative: number;
}
