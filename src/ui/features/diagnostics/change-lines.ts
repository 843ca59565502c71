import type { Catalogue } from '../../../content/schema';
import { fromStored, type Json } from '../../../domain/diagnostic';
import { planOf } from '../../../domain/questionnaire';
import type { Preview } from '../../../stores/importing';
import { answerWords } from '../../texts/answers';

export interface ChangeLine {
  key: string;
  label: string;
  ours: string;
  theirs: string;
  kept: 'ours' | 'theirs';
}

/** What differs between this computer and the file, question by question, in words. */
export function changeLines(catalogue: Catalogue, plan: Preview['plan']): ChangeLine[] {
  const { questions } = planOf(catalogue);
  return plan.changedRegisters.map(({ key, ours, theirs, kept }) => {
    const planned = questions.get(key.slice(key.indexOf('/') + 1));
    const words = (value: Json) => (planned === undefined ? 'autre valeur' : answerWords(planned.question, fromStored(value)).join(', '));
    return { key, label: planned?.question.label ?? 'Identité de la commune', ours: words(ours.v), theirs: words(theirs.v), kept };
  });
}
