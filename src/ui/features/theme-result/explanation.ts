import type { Sheet } from '../../../domain/questionnaire';
import type { IndicativeReason, QuestionResult, ThemeResult } from '../../../domain/scoring';
import { answerWords } from '../../texts/answers';

export interface ExplanationRow {
  id: string;
  label: string;
  asked: boolean;
  answer: string;
  weight: number;
  points: string;
  effect: string;
}

/** Each scored question of a theme with what it brings to the score, or holds of its interval. */
export function explanationRows(sheet: Sheet, result: ThemeResult): ExplanationRow[] {
  return result.questions.map((outcome) => {
    const { question } = sheet.plan.questions.get(outcome.question)!;
    const { answer } = sheet.reading(outcome.question);
    const computed = question.kind === 'computed';
    return {
      id: outcome.question,
      label: question.label,
      asked: !computed && outcome.status !== 'hidden',
      answer: outcome.status === 'hidden' ? 'Question non posée' : answerWords(question, answer).join(', '),
      weight: outcome.weight,
      points: outcome.status === 'counted' ? `${outcome.points} sur 3` : '–',
      effect: effect(outcome),
    };
  });
}

function effect(outcome: QuestionResult): string {
  switch (outcome.status) {
    case 'counted':
      return outcome.lost === 0 ? tenth(outcome.contribution) : `${tenth(outcome.contribution)} (encore ${tenth(outcome.lost)} à gagner)`;
    case 'unknown':
    case 'unanswered':
      return `inconnu : ${tenth(outcome.width)} points d’écart`;
    case 'toSpecify':
      return `à préciser : ${tenth(outcome.width)} points d’écart`;
    default:
      return 'ne compte pas';
  }
}

const tenth = (value: number) => String(Math.round(value * 10) / 10).replace('.', ',');

const reasons: Record<IndicativeReason, string> = {
  fewAnswers: 'moins de 70 % des réponses qui comptent sont connues',
  fewQuestions: 'le thème compte moins de trois questions pour vous',
  openLock: 'une réponse encore inconnue peut plafonner le niveau',
  byNature: 'ce regard repose sur peu de questions',
};

export function whyIndicative(because: readonly IndicativeReason[]): string {
  return `Ce score est une indication, car ${because.map((reason) => reasons[reason]).join(' et ')}.`;
}
