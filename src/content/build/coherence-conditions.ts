import { compileCondition, questionsIn } from '../../domain/conditions';
import type { Catalogue, Question } from '../schema';
import type { Condition } from '../schema-condition';
import type { Path, Report } from './coherence';

interface Placed {
  source: string;
  path: Path;
  condition: Condition;
}

function placedConditions(catalogue: Catalogue): Placed[] {
  const placed: Placed[] = [];
  const add = (source: string, path: Path, condition: Condition | undefined) =>
    condition !== undefined && placed.push({ source, path, condition });
  for (const theme of [catalogue.identity, ...catalogue.themes]) {
    theme.questions.forEach((question, index) => {
      if (question.kind !== 'computed') add(theme.id, ['questions', index, 'when'], question.when);
      if (question.kind === 'multiple')
        question.groups?.forEach((group, place) => add(theme.id, ['questions', index, 'groups', place, 'when'], group.when));
    });
    if ('locks' in theme) theme.locks.forEach((lock, index) => add(theme.id, ['locks', index, 'when'], lock.when));
  }
  catalogue.trainings.forEach((training, index) => add('trainings', ['trainings', index, 'when'], training.when));
  catalogue.supports.forEach((support, index) => add('supports', ['supports', index, 'when'], support.when));
  for (const { id } of catalogue.themes) {
    catalogue.actions
      .filter(({ theme }) => theme === id)
      .forEach((action, index) => add(`actions/${id}`, ['actions', index, 'when'], action.when));
  }
  catalogue.obligations.forEach((obligation, index) => {
    add('obligations', ['obligations', index, 'when'], obligation.when);
    add('obligations', ['obligations', index, 'met'], obligation.met);
  });
  catalogue.deadlines.forEach((deadline, index) => add('deadlines', ['deadlines', index, 'when'], deadline.when));
  catalogue.tools.forEach((tool, index) => {
    add('tools', ['tools', index, 'when'], tool.when);
    add('tools', ['tools', index, 'eligible'], tool.eligible);
  });
  catalogue.indicators.forEach((indicator, index) => {
    add('indicators', ['indicators', index, 'base'], indicator.base);
    add('indicators', ['indicators', index, 'hit'], indicator.hit);
  });
  catalogue.portrait.forEach(({ rules }, index) =>
    rules.forEach(({ when }, rule) => add('portrait', ['sentences', index, 'rules', rule, 'when'], when)),
  );
  return placed;
}

/** A condition may only name questions and options that exist, with an operator that fits the kind of question. */
export function conditionProblems(catalogue: Catalogue, report: Report): void {
  const questions = questionIndex(catalogue);
  for (const { source, path, condition } of placedConditions(catalogue)) {
    for (const reason of problemsOf(condition, questions)) report(source, path, reason);
    compileCondition(condition);
  }
}

function problemsOf(condition: Condition, questions: ReadonlyMap<string, Question>): string[] {
  if ('all' in condition) return condition.all.flatMap((part) => problemsOf(part, questions));
  if ('any' in condition) return condition.any.flatMap((part) => problemsOf(part, questions));
  if ('not' in condition) return problemsOf(condition.not, questions);
  if ('fact' in condition) return [];
  const question = questions.get(condition.question);
  if (question === undefined) return [`question inconnue dans une condition : ${condition.question}`];
  const ids = 'in' in condition ? condition.in : 'includes' in condition ? condition.includes : 'only' in condition ? condition.only : null;
  if (ids === null) return question.kind === 'number' ? [] : [`${condition.question} n’est pas un nombre`];
  if (question.kind === 'number') return [`${condition.question} est un nombre : comparez avec lt, lte, gt ou gte`];
  const multiple = question.kind === 'multiple';
  if (multiple === 'in' in condition)
    return [`${condition.question} : « in » va avec un choix simple, « includes » et « only » avec un choix multiple`];
  return ids
    .filter((id) => !question.options.some((option) => option.id === id))
    .map((id) => `option inconnue de ${condition.question} : ${id}`);
}

/** Follows "is asked depending on" from question to question; a circle would make both unanswerable. */
export function cycleProblems(catalogue: Catalogue, report: Report): void {
  const questions = questionIndex(catalogue);
  const done = new Set<string>();
  const visit = (id: string, trail: string[]): void => {
    if (trail.includes(id)) {
      const [theme, name] = id.split('.') as [string, string];
      const index = [catalogue.identity, ...catalogue.themes]
        .find((item) => item.id === theme)!
        .questions.findIndex((item) => item.id === name);
      return report(theme, ['questions', index, 'when'], `conditions en cercle : ${[...trail.slice(trail.indexOf(id)), id].join(' → ')}`);
    }
    if (done.has(id)) return;
    for (const next of readBy(questions.get(id))) visit(next, [...trail, id]);
    done.add(id);
  };
  for (const id of questions.keys()) visit(id, []);
}

function readBy(question: Question | undefined): string[] {
  if (question === undefined) return [];
  if (question.kind === 'computed') return [question.from];
  const groups =
    question.kind === 'multiple' ? (question.groups ?? []).flatMap(({ when }) => (when === undefined ? [] : questionsIn(when))) : [];
  return [...(question.when === undefined ? [] : questionsIn(question.when)), ...groups];
}

export function questionIndex(catalogue: Catalogue): ReadonlyMap<string, Question> {
  return new Map(
    [catalogue.identity, ...catalogue.themes].flatMap((theme) =>
      theme.questions.map((question) => [`${theme.id}.${question.id}`, question]),
    ),
  );
}
