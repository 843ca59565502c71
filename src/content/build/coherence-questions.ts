import type { Catalogue, MultipleQuestion, Question } from '../schema';
import { twice, type Path, type Report } from './coherence';

/** Each question by itself: unique ids, people that exist, a scale that reaches 0 and 3, a sentence beside each condition. */
export function questionProblems(catalogue: Catalogue, report: Report): void {
  const people = new Set(catalogue.people.map(({ id }) => id));
  for (const theme of [catalogue.identity, ...catalogue.themes]) {
    twice(theme.id, ['questions'], theme.questions, report);
    theme.questions.forEach((question, index) => {
      const at: Path = ['questions', index];
      if (question.kind !== 'computed') {
        for (const person of question.ask) if (!people.has(person)) report(theme.id, [...at, 'ask'], `personne inconnue : ${person}`);
        if ((question.when === undefined) !== (question.hiddenBecause === undefined)) {
          report(theme.id, [...at, 'when'], 'when et hiddenBecause vont ensemble : dites pourquoi la question ne concerne pas');
        }
      }
      if (question.kind === 'number') return;
      twice(theme.id, [...at, 'options'], question.options, report);
      scaleProblems(theme.id, at, question, report);
      if (question.kind === 'multiple') groupProblems(theme.id, at, question, report);
    });
    if ('locks' in theme) twice(theme.id, ['locks'], theme.locks, report);
  }
}

type Scaled = Exclude<Question, { kind: 'number' }>;

function scaleProblems(source: string, at: Path, question: Scaled, report: Report): void {
  const points = question.options.map((option) => option.points);
  if (question.weight === undefined) {
    if (points.some((value) => value !== undefined)) report(source, at, 'une question sans poids ne donne pas de points');
    return;
  }
  if (points.some((value) => value === undefined)) return report(source, at, 'chaque option d’une question notée a ses points');
  const values = points as number[];
  const most = question.kind === 'multiple' ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
  if (Math.min(...values) > 0) report(source, at, 'une question notée doit pouvoir donner 0 point');
  if (most < 3) report(source, at, 'une question notée doit pouvoir donner 3 points');
}

function groupProblems(source: string, at: Path, question: MultipleQuestion, report: Report): void {
  const groups = new Set((question.groups ?? []).map(({ id }) => id));
  question.options.forEach((option, index) => {
    const place = [...at, 'options', index];
    if (option.group !== undefined && !groups.has(option.group)) report(source, place, `groupe inconnu : ${option.group}`);
    if (groups.size > 0 && option.group === undefined && option.exclusive !== true)
      report(source, place, 'cette option n’est dans aucun groupe');
  });
}
