import type { Catalogue } from '../content/schema';
import { adviseActions, type Advice } from './actions';
import { askWhom, type AskGroup } from './asking/whom';
import { pathOf, type Collectivite, type Diagnostic, type Path } from './diagnostic';
import { deadlinesFor, judgeObligations, type ObligationResult } from './obligations';
import { portrait } from './portrait/portrait';
import { planOf, progressOf, readSheet, type AnswerIssue, type Sheet, type ThemeProgress } from './questionnaire';
import { compareToReferences, type IndicatorResult } from './references/compare';
import { lensResult, overallResult, themeResult, type LensResult, type OverallResult, type ThemeResult } from './scoring';
import { headline } from './sentences';
import { toolsFor } from './tools/match';
import { supportsFor, trainingsFor, type Trainings } from './trainings';

/** What the domain cannot know by itself. */
export interface Context {
  /** The day of the evaluation, `YYYY-MM-DD`. */
  date: string;
}

/** All that Cadran says about one commune. Documented for readers in `docs/resultats.md`. */
export interface Results {
  contentVersion: number;
  date: string;
  collectivite: Collectivite;
  path: Path;
  headline: string[];
  overall: OverallResult;
  /** In declared order. */
  themes: ThemeResult[];
  lenses: LensResult[];
  progress: ThemeProgress[];
  /** The commune in words, for a first page. */
  portrait: string[];
  obligations: ObligationResult[];
  /** Ids of the deadlines that the answers call for. */
  deadlines: string[];
  actions: Advice;
  /** What is not known, by whom to ask. */
  asking: AskGroup[];
  trainings: Trainings;
  supports: string[];
  /** Ids of the tools that fit, in the order of prudence. */
  tools: string[];
  indicators: IndicatorResult[];
  /** Stored answers set aside, with the reason; the record keeps them. */
  issues: AnswerIssue[];
}

/**
 * The one way from answers to results: screen, PDF, exports and observatory all call it. Pure: the same catalogue, record and context give
 * the same bytes. Method: scoring.md.
 */
export function evaluate(catalogue: Catalogue, diagnostic: Diagnostic, context: Context): Results {
  return evaluateSheet(readSheet(planOf(catalogue), diagnostic), diagnostic, context);
}

function evaluateSheet(sheet: Sheet, diagnostic: Diagnostic, { date }: Context): Results {
  const { catalogue } = sheet.plan;
  const path = pathOf(diagnostic);
  const themes = catalogue.themes.map(({ id }) => themeResult(sheet, id, diagnostic));
  const weights = new Map(catalogue.themes.map(({ id, weight }) => [id, weight ?? 1]));
  const obligations = judgeObligations(sheet);
  const overall = overallResult(themes, (theme) => weights.get(theme) ?? 1);
  return {
    contentVersion: catalogue.version,
    date,
    collectivite: sheet.collectivite,
    path,
    headline: headline(catalogue, overall, themes, sheet.collectivite.kind),
    overall,
    themes,
    lenses: catalogue.levels.lenses.map((lens) => lensResult(sheet, lens)),
    progress: [...sheet.plan.byTheme.keys()].map((theme) => progressOf(sheet, theme, path)),
    portrait: portrait(sheet),
    obligations,
    deadlines: deadlinesFor(sheet),
    actions: adviseActions(sheet, themes, obligations),
    asking: askWhom(sheet, themes),
    trainings: trainingsFor(sheet, themes, obligations),
    supports: supportsFor(sheet),
    tools: toolsFor(sheet),
    indicators: compareToReferences(sheet),
    issues: sheet.issues,
  };
}
