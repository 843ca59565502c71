import type { Path } from '../../../domain/diagnostic';
import { askedIn, type Sheet } from '../../../domain/questionnaire';
import { answerWords } from '../../texts/answers';

export interface SummaryLines {
  asked: { id: string; label: string; state: string; words: string[] }[];
  aside: { id: string; label: string; reason: string }[];
}

/** The theme's questions with their answers, and those that are not asked with the reason. */
export function summaryLines(sheet: Sheet, theme: string, path: Path): SummaryLines {
  const asked = askedIn(sheet, theme, path).map(({ id, question }) => {
    const { answer } = sheet.reading(id);
    return { id, label: question.label, state: answer.state, words: answerWords(question, answer) };
  });
  const aside = (sheet.plan.byTheme.get(theme) ?? []).flatMap(({ id, question }) => {
    const { visibility } = sheet.reading(id);
    if (question.kind === 'computed' || visibility === 'visible') return [];
    const reason = visibility === 'hidden' ? (question.hiddenBecause ?? '') : 'À préciser : dépend d’une autre réponse, pas encore connue.';
    return [{ id, label: question.label, reason }];
  });
  return { asked, aside };
}
