import type { AnswerMap } from '../../content/schema';
import { compareText, fromStored, unanswered, type Answer, type Diagnostic } from '../diagnostic';
import { normaliseAnswer, type AnswerIssue } from './normalise';
import type { Plan, PlannedQuestion } from './plan';

export const ASK_AGAIN = 'ask-again';

export interface ReadAnswers {
  answers: ReadonlyMap<string, Answer>;
  issues: AnswerIssue[];
}

const PREFIX = 'commun/';

/**
 * The record's answers as this content understands them: ids that moved go through the answer map, what changed meaning is asked again,
 * and all that was set aside is listed. The record keeps everything.
 */
export function readAnswers(plan: Plan, diagnostic: Diagnostic): ReadAnswers {
  const answers = new Map<string, Answer>();
  const issues: AnswerIssue[] = [];
  for (const [key, register] of Object.entries(diagnostic.registers)) {
    if (!key.startsWith(PREFIX) || register.v === null) continue;
    const stored = key.slice(PREFIX.length);
    const id = currentId(plan, stored);
    const planned = plan.questions.get(id);
    if (planned === undefined) {
      issues.push({ question: stored, kind: id === ASK_AGAIN ? 'askAgain' : 'foreignQuestion', found: stored });
      continue;
    }
    if (id !== stored && `${PREFIX}${id}` in diagnostic.registers) continue;
    const raw = fromStored(register.v);
    if (raw.state === 'unanswered') {
      issues.push({ question: id, kind: 'badValue', found: JSON.stringify(register.v) });
      continue;
    }
    const map = own(plan.catalogue.answerMap.options, id);
    const moved = map === undefined ? { answer: raw, askAgain: [] } : moveOptions(raw, map, optionIds(planned));
    const { answer, issues: found } = normaliseAnswer(planned.question, moved.answer);
    issues.push(...moved.askAgain.map((option) => ({ question: id, kind: 'askAgain' as const, found: option })));
    issues.push(...found.map((issue) => ({ question: id, ...issue })));
    if (answer.state !== 'unanswered') answers.set(id, answer);
  }
  return { answers, issues: inDeclaredOrder(plan, issues) };
}

/** By question as declared, then the unknown ids by name; within a question, as found. */
function inDeclaredOrder(plan: Plan, issues: readonly AnswerIssue[]): AnswerIssue[] {
  const order = new Map([...plan.questions.keys()].map((id, index) => [id, index]));
  const rank = ({ question }: AnswerIssue) => order.get(question) ?? order.size;
  return [...issues].sort((a, b) => rank(a) - rank(b) || compareText(a.question, b.question));
}

const own = <T>(record: Record<string, T>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

function optionIds({ question }: PlannedQuestion): ReadonlySet<string> {
  return new Set(question.kind === 'number' ? [] : question.options.map(({ id }) => id));
}

function currentId(plan: Plan, stored: string): string {
  let id = stored;
  const seen = new Set<string>();
  while (!plan.questions.has(id) && !seen.has(id)) {
    seen.add(id);
    id = own(plan.catalogue.answerMap.questions, id) ?? id;
  }
  return id;
}

/** Options that moved, followed to the end; an id that the content still has is left alone. */
function moveOptions(
  answer: Answer,
  map: AnswerMap['options'][string],
  offered: ReadonlySet<string>,
): { answer: Answer; askAgain: string[] } {
  if (answer.state !== 'answered' || typeof answer.value === 'number') return { answer, askAgain: [] };
  const follow = (id: string): string => {
    const seen = new Set<string>();
    let now = id;
    while (!offered.has(now) && now !== ASK_AGAIN && !seen.has(now)) {
      seen.add(now);
      now = own(map, now) ?? now;
    }
    return now;
  };
  const ids = [answer.value].flat();
  const askAgain = ids.filter((id) => follow(id) === ASK_AGAIN);
  if (askAgain.length > 0) return { answer: unanswered, askAgain };
  const moved = ids.map(follow);
  return { answer: { state: 'answered', value: Array.isArray(answer.value) ? moved : moved[0]! }, askAgain };
}
