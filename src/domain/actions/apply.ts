import type { Action } from '../../content/schema';
import { unanswered, type Answer } from '../diagnostic';
import { planned, withAnswers, type Plan, type Sheet } from '../questionnaire';
import { pointsOf } from '../scoring';

export type Sets = Action['sets'];

/**
 * The commune's sheet once an action is done: single choices raised and never lowered, ticks added, "pas concerné" left alone. The same sheet
 * when nothing changes.
 */
export function applySets(sheet: Sheet, sets: Sets): Sheet {
  const changes = Object.entries(sets).flatMap(([id, target]) => {
    const next = raised(sheet.plan, id, sheet.answers.get(id) ?? unanswered, target);
    return next === null ? [] : [[id, next] as const];
  });
  return changes.length === 0 ? sheet : withAnswers(sheet, new Map(changes));
}

/** The answer after the raise, or null when nothing changes. */
export function raised(plan: Plan, id: string, answer: Answer, target: string | string[]): Answer | null {
  const { question } = planned(plan, id);
  if (answer.state === 'notConcerned') return null;
  if (question.kind === 'multiple') {
    const exclusive = question.options.filter((option) => option.exclusive === true).map((option) => option.id);
    const ticked =
      answer.state === 'answered' && Array.isArray(answer.value) ? answer.value.filter((option) => !exclusive.includes(option)) : [];
    const added = [target].flat();
    if (added.every((option) => ticked.includes(option))) return null;
    const value = question.options.map((option) => option.id).filter((option) => ticked.includes(option) || added.includes(option));
    return { state: 'answered', value };
  }
  const next: Answer = { state: 'answered', value: String(target) };
  return pointsOf(question, next) > pointsOf(question, answer) ? next : null;
}
