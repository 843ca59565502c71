import type { MultipleQuestion } from '../../../content/schema';
import type { Answer } from '../../../domain/diagnostic';

/** A multiple choice after one tick: "rien de tout cela" and the others exclude each other; nothing ticked is no answer. */
export function toggled(question: MultipleQuestion, ticked: readonly string[], id: string, checked: boolean): Answer {
  const exclusive = (option: string) => question.options.find((item) => item.id === option)?.exclusive === true;
  const kept = ticked.filter((option) => option !== id && (!checked || exclusive(option) === exclusive(id)));
  const next = checked ? (exclusive(id) ? [id] : [...kept, id]) : kept;
  if (next.length === 0) return { state: 'unanswered' };
  return { state: 'answered', value: question.options.map((option) => option.id).filter((option) => next.includes(option)) };
}
