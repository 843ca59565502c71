import type { Obligation } from '../../content/schema';
import type { Condition } from '../../content/schema-condition';
import { compileCondition, missingIn } from '../conditions';
import type { Sheet } from '../questionnaire';

/** Why an obligation that applies is shown "à vérifier". */
export type CheckReason = 'unconfirmed' | 'localLaw' | 'unmeasured' | 'missingAnswer';

export type ObligationOutcome =
  | { status: 'met' | 'notMet' }
  | { status: 'toCheck'; because: CheckReason; missing: string[] }
  | { status: 'notConcerned' }
  /** Whether it applies depends on these facts: question ids, or `population`. */
  | { status: 'undetermined'; missing: string[] };

export type ObligationResult = {
  obligation: string;
  theme: string;
  /** The population threshold so near that the prefecture must confirm which population counts, if any. */
  nearThreshold: number | null;
} & ObligationOutcome;

/** Collectivités with their own law: everything but the RGPD is to be checked there (questionnaire.md, rule 5). */
const LOCAL_LAW = ['975', '977', '978', '986', '987', '988'];
/** Inhabitants on each side of a threshold within which the prefecture is to be asked (scoring.md). */
const NEAR = 100;

/** What the law asks of this commune, in declared order. */
export function judgeObligations(sheet: Sheet): ObligationResult[] {
  return sheet.plan.catalogue.obligations.map((obligation) => ({
    obligation: obligation.id,
    theme: obligation.theme,
    nearThreshold: nearThreshold(sheet, obligation),
    ...judgeObligation(sheet, obligation),
  }));
}

/** Whether one obligation applies, and is met. */
export function judgeObligation(sheet: Sheet, obligation: Obligation): ObligationOutcome {
  const { departement } = sheet.collectivite;
  // There, a threshold of the general law excuses nobody either.
  if (departement !== null && LOCAL_LAW.includes(departement) && !obligation.everywhere)
    return { status: 'toCheck', because: 'localLaw', missing: [] };
  const applies = truthOf(sheet, obligation.when);
  if (applies === 'false') return { status: 'notConcerned' };
  if (applies === 'undetermined') return { status: 'undetermined', missing: missingIn(obligation.when!, sheet.facts) };
  if (obligation.confidence === 'C') return { status: 'toCheck', because: 'unconfirmed', missing: [] };
  if (obligation.met === undefined) return { status: 'toCheck', because: 'unmeasured', missing: [] };
  const met = truthOf(sheet, obligation.met);
  if (met === 'undetermined') return { status: 'toCheck', because: 'missingAnswer', missing: missingIn(obligation.met, sheet.facts) };
  return { status: met === 'true' ? 'met' : 'notMet' };
}

function truthOf(sheet: Sheet, condition: Condition | undefined) {
  return condition === undefined ? 'true' : sheet.truth(compileCondition(condition));
}

function nearThreshold({ collectivite }: Sheet, { thresholds }: Obligation): number | null {
  const { kind, population } = collectivite;
  if (kind === 'epci' || population === null) return null;
  return thresholds.find((threshold) => Math.abs(population - threshold) <= NEAR) ?? null;
}
