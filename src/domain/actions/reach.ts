import type { Action } from '../../content/schema';
import { questionsIn } from '../conditions';
import type { Plan, PlannedQuestion } from '../questionnaire';

/** What an action can touch: worked out once for a catalogue, so that trying it costs only that. */
export interface Reach {
  /** Questions whose answer or visibility may change, computed ones included. */
  questions: readonly PlannedQuestion[];
  /** Full ids of the locks that read one of them. */
  locks: ReadonlySet<string>;
  /** Ids of the obligations that read one of them. */
  obligations: ReadonlySet<string>;
}

const reaches = new WeakMap<Plan, ReadonlyMap<string, Reach>>();

export function reachOf(plan: Plan, { id }: Action): Reach {
  let all = reaches.get(plan);
  if (all === undefined) {
    all = new Map(plan.catalogue.actions.map((action) => [action.id, reach(plan, action)]));
    reaches.set(plan, all);
  }
  return all.get(id)!;
}

function reach(plan: Plan, { sets }: Action): Reach {
  const touched = new Set(Object.keys(sets));
  const reads = readers(plan);
  for (const id of touched) for (const reader of reads.get(id) ?? []) touched.add(reader);
  const touches = (condition: Parameters<typeof questionsIn>[0] | undefined) =>
    condition !== undefined && questionsIn(condition).some((id) => touched.has(id));
  return {
    questions: [...plan.questions.values()].filter(({ id }) => touched.has(id)),
    locks: new Set([...plan.locks.values()].flat().flatMap(({ theme, lock }) => (touches(lock.when) ? [`${theme}.${lock.id}`] : []))),
    obligations: new Set(plan.catalogue.obligations.filter(({ when, met }) => touches(when) || touches(met)).map(({ id }) => id)),
  };
}

/** Question → those whose visibility or value depends on it. */
function readers(plan: Plan): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (read: string, reader: string) => found.set(read, [...(found.get(read) ?? []), reader]);
  for (const { id, question } of plan.questions.values()) {
    if (question.kind === 'computed') {
      add(question.from, id);
      const source = plan.questions.get(question.from)!.question;
      if (source.kind === 'multiple')
        for (const { when } of source.groups ?? []) if (when !== undefined) for (const read of questionsIn(when)) add(read, id);
    } else if (question.when !== undefined) {
      for (const read of questionsIn(question.when)) add(read, id);
    }
  }
  return found;
}
