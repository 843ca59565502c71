import { isScored, weightOf, type PlannedQuestion, type Sheet } from '../questionnaire';
import { MAX_POINTS, pointsOf } from '../scoring';

/** 0, 1, 2 or 3 points that a question counts for; 0 while it is missing. */
export function pointsIn(sheet: Sheet, { id, question }: PlannedQuestion): number {
  const { visibility, answer } = sheet.reading(id);
  return visibility === 'visible' ? pointsOf(question, answer) : 0;
}

function counts(sheet: Sheet, { id }: PlannedQuestion): boolean {
  const { visibility, answer } = sheet.reading(id);
  return visibility === 'toSpecify' || (visibility === 'visible' && answer.state !== 'notConcerned');
}

/** Theme → weight of its scored questions that count today. */
export function countingWeights(sheet: Sheet): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { id } of sheet.plan.catalogue.themes) {
    const questions = sheet.plan.byTheme.get(id) ?? [];
    weights.set(
      id,
      questions.reduce((sum, item) => sum + (isScored(item.question) && counts(sheet, item) ? weightOf(item.question) : 0), 0),
    );
  }
  return weights;
}

/**
 * Points of score that going from one sheet to another is sure to bring, over all themes: Σ ω·(low′ − low) / Σ ω, on the questions that count
 * both before and after (scoring.md, "Actions"). 0 to 100; never negative when answers are only raised.
 * `touched`: the questions that may differ; `today`: `countingWeights` of `before`.
 */
export function gain(before: Sheet, after: Sheet, touched: readonly PlannedQuestion[], today: ReadonlyMap<string, number>): number {
  const risen = new Map<string, number>();
  const left = new Map<string, number>();
  const add = (sums: Map<string, number>, theme: string, value: number) => sums.set(theme, (sums.get(theme) ?? 0) + value);
  for (const item of touched) {
    if (!isScored(item.question) || !counts(before, item)) continue;
    const weight = weightOf(item.question);
    // One that has to wait for a fact again is not lost: a gain is never negative.
    if (counts(after, item)) add(risen, item.theme, weight * Math.max(0, pointsIn(after, item) - pointsIn(before, item)));
    else add(left, item.theme, weight);
  }
  let total = 0;
  let weights = 0;
  for (const theme of before.plan.catalogue.themes) {
    const weight = today.get(theme.id)! - (left.get(theme.id) ?? 0);
    if (weight === 0) continue;
    const omega = theme.weight ?? 1;
    weights += omega;
    total += (omega * 100 * (risen.get(theme.id) ?? 0)) / (MAX_POINTS * weight);
  }
  return weights === 0 ? 0 : total / weights;
}
