import type { Question } from '../../content/schema';
import type { Answer } from '../../domain/diagnostic';
import { number } from './format';

/** An answer in words, one string a tick. */
export function answerWords(question: Question, answer: Answer): string[] {
  switch (answer.state) {
    case 'unanswered':
      return ['Pas encore répondu'];
    case 'unknown':
      return ['Je ne sais pas'];
    case 'notConcerned':
      return [('notConcerned' in question && question.notConcerned) || 'Pas concerné'];
    case 'answered':
      if (question.kind === 'number') return [`${number(Number(answer.value))} ${question.unit}`];
      return [answer.value].flat().map((id) => question.options.find((option) => option.id === id)?.label ?? '');
    default:
      return [];
  }
}
