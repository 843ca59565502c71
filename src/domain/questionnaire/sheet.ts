import type { ComputedQuestion } from '../../content/schema';
import type { Compiled, Fact, Facts, Truth } from '../conditions';
import { collectiviteOf, unanswered, type Answer, type Collectivite, type Diagnostic } from '../diagnostic';
import type { AnswerIssue } from './normalise';
import { planned, type Plan, type PlannedQuestion } from './plan';
import { readAnswers } from './read-answers';

/** `toSpecify` ("à préciser"): whether the question is asked depends on a fact still missing. */
export type Visibility = 'visible' | 'hidden' | 'toSpecify';

export interface Reading {
  visibility: Visibility;
  answer: Answer;
}

/** Answers by question id. */
export type Answers = Pick<ReadonlyMap<string, Answer>, 'get'>;

/** The answers of one commune laid on one content: what each question is worth, whether it is asked, and any condition's truth. */
export interface Sheet {
  plan: Plan;
  /** By question id, normalised; what is missing is unanswered. */
  answers: Answers;
  collectivite: Collectivite;
  issues: AnswerIssue[];
  reading(id: string): Reading;
  truth(condition: Compiled): Truth;
  /** What conditions read. */
  facts: Facts;
}

export function readSheet(plan: Plan, diagnostic: Diagnostic): Sheet {
  const { answers, issues } = readAnswers(plan, diagnostic);
  return sheetOf(plan, answers, collectiviteOf(diagnostic), issues);
}

/** The same commune with some other answers: a projection. */
export function withAnswers(sheet: Sheet, changes: ReadonlyMap<string, Answer>): Sheet {
  const answers: Answers = { get: (id) => changes.get(id) ?? sheet.answers.get(id) };
  return sheetOf(sheet.plan, answers, sheet.collectivite, sheet.issues);
}

/** From answers already normalised: what a projection or the observatory uses. Conditions have no circle (content test), so reading by need ends. */
export function sheetOf(plan: Plan, answers: Answers, collectivite: Collectivite, issues: AnswerIssue[] = []): Sheet {
  const readings = new Map<string, Reading>();
  const facts: Facts = {
    question: (id) => questionFact(reading(id)),
    fact: (name) => collectiviteFact(collectivite, name),
  };
  const reading = (id: string): Reading => {
    let held = readings.get(id);
    if (held === undefined) {
      held = read(planned(plan, id));
      readings.set(id, held);
    }
    return held;
  };
  const read = (question: PlannedQuestion): Reading => {
    if (question.question.kind === 'computed') return readComputed(question.question, planned(plan, question.question.from));
    return { visibility: visibility(question.when, facts), answer: answers.get(question.id) ?? unanswered };
  };
  const readComputed = (question: ComputedQuestion, source: PlannedQuestion): Reading => {
    const from = reading(source.id);
    return { visibility: from.visibility, answer: countGroups(question, source, from.answer, facts) };
  };
  return { plan, answers, collectivite, issues, reading, truth: (condition) => condition(facts), facts };
}

function visibility(when: Compiled | null, facts: Facts): Visibility {
  if (when === null) return 'visible';
  switch (when(facts)) {
    case 'true':
      return 'visible';
    case 'false':
      return 'hidden';
    case 'undetermined':
      return 'toSpecify';
  }
}

function questionFact({ visibility, answer }: Reading): Fact {
  if (visibility === 'hidden' || answer.state === 'notConcerned') return { state: 'void' };
  if (answer.state !== 'answered') return { state: 'missing' };
  return { state: 'known', value: answer.value, settled: visibility === 'visible' };
}

function collectiviteFact(collectivite: Collectivite, name: 'kind' | 'region' | 'departement' | 'population'): Fact {
  const value = name === 'population' && collectivite.kind === 'epci' ? Number.MAX_SAFE_INTEGER : collectivite[name];
  return value === null ? { state: 'missing' } : { state: 'known', value, settled: true };
}

/**
 * How many groups have a tick (services.diversite). A group whose condition is undetermined matters only if it changes the outcome; ticks
 * in groups whose condition is false are ignored, and when nothing else was ticked the whole is unanswered.
 */
function countGroups(question: ComputedQuestion, source: PlannedQuestion, answer: Answer, facts: Facts): Answer {
  if (answer.state !== 'answered') return answer;
  if (source.question.kind !== 'multiple' || !Array.isArray(answer.value)) return unanswered;
  const ticked = answer.value;
  const groups = new Set(source.question.options.filter((option) => ticked.includes(option.id)).map((option) => option.group));
  const nothing = groups.has(undefined) && groups.size === 1;
  groups.delete(undefined);
  let sure = 0;
  let open = 0;
  for (const group of groups) {
    const when = source.groups.get(group!);
    const state = when === undefined ? 'true' : when(facts);
    if (state === 'true') sure += 1;
    if (state === 'undetermined') open += 1;
  }
  if (sure === 0 && open === 0 && !nothing) return unanswered;
  const last = question.options.length - 1;
  const low = Math.min(last, sure);
  const high = Math.min(last, sure + open);
  return low === high ? { state: 'answered', value: question.options[low]!.id } : { state: 'unknown' };
}
