import type { AnswerMap } from '../../content/schema';
import { fromStored, unanswered, type Answer, type Diagnostic } from '../diagnostic';
import { normaliseAnswer, type AnswerIssue } from './normalise';
import type { Plan } from './plan';

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
    const moved = moveOptions(raw, own(plan.catalogue.answerMap.options, id) ?? {});
    const { answer, issues: found } = normaliseAnswer(planned.question, moved.answer);
    issues.push(...moved.askAgain.map((option) => ({ question: id, kind: 'askAgain' as const, found: option })));
    issues.push(...found.map((issue) => ({ question: id, ...issue })));
    if (answer.state !== 'unanswered') answers.set(id, answer);
  }
  return { answers, issues };
}

const own = <T>(record: Record<string, T>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

function currentId(plan: Plan, stored: string): string {
  let id = stored;
  const seen = new Set<string>();
  while (!plan.questions.has(id) && !seen.has(id)) {
    seen.add(id);
    id = own(plan.catalogue.answerMap.questions, id) ?? id;
  }
  return id;
}

function moveOptions(answer: Answer, map: AnswerMap['options'][string]): { answer: Answer; askAgain: string[] } {
  if (answer.state !== 'answered' || typeof answer.value === 'number') return { answer, askAgain: [] };
  const ids = Array.isArray(answer.value) ? answer.value : [answer.value];
  const askAgain = ids.filter((id) => own(map, id) === ASK_AGAIN);
  if (askAgain.length > 0) return { answer: unanswered, askAgain };
  const moved = ids.map((id) => own(map, id) ?? id);
  return { answer: { state: 'answered', value: Array.isArray(answer.value) ? moved : moved[0]! }, askAgain };
}
