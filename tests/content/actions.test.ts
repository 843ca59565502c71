import { describe, expect, it } from 'vitest';
import { applySets } from '../../src/domain/actions';
import { raised } from '../../src/domain/actions/apply';
import { compileCondition } from '../../src/domain/conditions';
import type { Answer, Collectivite } from '../../src/domain/diagnostic';
import { isScored, planOf, sheetOf, type PlannedQuestion } from '../../src/domain/questionnaire';
import { pointsOf } from '../../src/domain/scoring';
import { catalogue } from './real';

const plan = planOf(catalogue);
const village: Collectivite = {
  kind: 'commune',
  name: 'Test',
  code: null,
  departement: '61',
  departementName: 'Orne',
  region: '28',
  epci: null,
  population: 412,
  populationVintage: null,
  populationCorrected: false,
};
const scored = [...plan.questions.values()].filter(({ question }) => isScored(question) && question.kind !== 'computed');
const setsOn = (id: string) => catalogue.actions.filter(({ sets }) => id in sets);

/** Every answer worth 0 or 1: an option of a single choice, or a set of ticks with that total. */
function poorAnswers({ question }: PlannedQuestion): Answer[] {
  if (question.kind === 'number') return [];
  const answers: Answer[] =
    question.kind === 'multiple'
      ? subsets(question.options.map(({ id }) => id)).map((value) => ({ state: 'answered', value }))
      : question.options.map(({ id }) => ({ state: 'answered', value: id }));
  const alone = (answer: Answer) =>
    answer.state === 'answered' &&
    Array.isArray(answer.value) &&
    answer.value.length > 1 &&
    question.options.some(({ id, exclusive }) => exclusive === true && (answer.value as string[]).includes(id));
  return answers.filter((answer) => !alone(answer) && pointsOf(question, answer) <= 1);
}

function subsets(ids: string[]): string[][] {
  return ids
    .reduce<string[][]>((sets, id) => [...sets, ...sets.filter(({ length }) => length < 3).map((set) => [...set, id])], [[]])
    .filter(({ length }) => length > 0);
}

describe('what is poor can be raised', () => {
  it.each(scored.map((question) => [question.id, question] as const))('%s', (id, planned) => {
    for (const answer of poorAnswers(planned)) {
      const before = pointsOf(planned.question, answer);
      const better = setsOn(id).some(({ sets }) => {
        const next = raised(plan, id, answer, sets[id]!);
        return next !== null && pointsOf(planned.question, next) > before;
      });
      expect(better, JSON.stringify(answer)).toBe(true);
    }
  });

  it('services.diversite, by its inventory', () => {
    expect(setsOn('services.inventaire').length).toBeGreaterThan(0);
  });
});

describe('an action raises something', () => {
  it.each(catalogue.actions.map((action) => [action.id, action] as const))('%s', (_, { sets }) => {
    for (const [id, target] of Object.entries(sets)) {
      const { question } = plan.questions.get(id)!;
      if (question.kind === 'number') throw new Error('a number');
      const lowest: Answer = { state: 'unanswered' };
      expect(raised(plan, id, lowest, target), id).not.toBeNull();
      if (isScored(question)) expect(pointsOf(question, { state: 'answered', value: target }), id).toBeGreaterThan(0);
    }
  });
});

describe('a lock is lifted by an action', () => {
  const locks = [...plan.locks.values()].flat();
  it.each(locks.map((lock) => [`${lock.theme}.${lock.lock.id}`, lock] as const))('%s', (_, { lock, when }) => {
    const answers = new Map<string, Answer>();
    satisfy(lock.when, answers);
    const sheet = sheetOf(plan, answers, village);
    expect(sheet.truth(when)).toBe('true');
    const lifting = catalogue.actions.filter(
      (action) =>
        (action.when === undefined || sheet.truth(compileCondition(action.when)) !== 'false') &&
        applySets(sheet, action.sets).truth(when) !== 'true',
    );
    expect(lifting.map(({ id }) => id)).not.toEqual([]);
  });
});

/** Answers that make a lock's condition true, and open the questions it reads. */
function satisfy(condition: (typeof catalogue.themes)[number]['locks'][number]['when'], answers: Map<string, Answer>): void {
  if ('all' in condition) condition.all.forEach((part) => satisfy(part, answers));
  else if ('any' in condition) satisfy(condition.any[0]!, answers);
  else if ('not' in condition) throw new Error('a lock by negation');
  else if ('question' in condition) {
    const { question } = plan.questions.get(condition.question)!;
    if (question.kind !== 'computed' && question.when !== undefined) satisfy(question.when, answers);
    const ids = 'in' in condition ? condition.in : 'includes' in condition ? condition.includes : 'only' in condition ? condition.only : [];
    answers.set(condition.question, { state: 'answered', value: question.kind === 'multiple' ? [ids[0]!] : ids[0]! });
  }
}
