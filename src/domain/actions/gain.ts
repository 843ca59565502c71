import { isScored, weightOf, type PlannedQuestion, type Sheet } from '../questionnaire';
import { MAX_POINTS, pointsOf } from '../scoring';

/** 0, 1, 2 or 3 thirds that a question counts for; 0 while it is missing. */
export function pointsIn(sheet: Sheet, { id, question }: PlannedQuestion): number {
  const { visibility, answer } = sheet.reading(id);
  return visibility === 'visible' ? pointsOf(question, answer) : 0;
}

function counts(sheet: Sheet, { id }: PlannedQuestion): boolean {
  const { visibility, answer } = sheet.reading(id);
  return visibility !== 'hidden' && answer.state !== 'notConcerned';
}

/**
 * Points of score that going from one sheet to another is sure to bring, over all themes: Σ ω·(low′ − low) / Σ ω, on the questions that count
 * both before and after (scoring.md, "Actions"). 0 to 100; never negative when answers are only raised.
 */
export function gain(before: Sheet, after: Sheet): number {
  let total = 0;
  let weights = 0;
  for (const theme of before.plan.catalogue.themes) {
    const questions = (before.plan.byTheme.get(theme.id) ?? []).filter(
      (item) => isScored(item.question) && counts(before, item) && counts(after, item),
    );
    const weight = questions.reduce((sum, item) => sum + weightOf(item.question), 0);
    if (weight === 0) continue;
    const risen = questions.reduce((sum, item) => sum + weightOf(item.question) * (pointsIn(after, item) - pointsIn(before, item)), 0);
    const omega = theme.weight ?? 1;
    weights += omega;
    total += (omega * 100 * risen) / (MAX_POINTS * weight);
  }
  return weights === 0 ? 0 : total / weights;
}
