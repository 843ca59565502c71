/** Identifiers of a version of the content, and those that a later content has lost without saying where they went. */
import type { Catalogue } from '../../../src/content/schema';
import { ASK_AGAIN } from '../../../src/domain/questionnaire';

export interface FrozenIds {
  version: number;
  /** Full id of each question asked → ids of its options. */
  questions: Record<string, string[]>;
}

/** Computed questions hold no answer: they are not frozen. */
export function idsOf({ version, identity, themes }: Pick<Catalogue, 'version' | 'identity' | 'themes'>): FrozenIds {
  const questions = [identity, ...themes].flatMap((section) =>
    section.questions.flatMap((question): [string, string[]][] => {
      if (question.kind === 'computed') return [];
      return [[`${section.id}.${question.id}`, question.kind === 'number' ? [] : question.options.map(({ id }) => id)]];
    }),
  );
  return { version, questions: Object.fromEntries(questions) };
}

type Content = Pick<Catalogue, 'version' | 'identity' | 'themes' | 'answerMap'>;

/** Frozen ids that are neither in the content nor in the answer map. */
export function lostIds(frozen: FrozenIds, content: Content): string[] {
  const { questions } = idsOf(content);
  return Object.entries(frozen.questions).flatMap(([id, options]) => {
    const now = destination(id, content);
    if (now === ASK_AGAIN) return [];
    const held = questions[now];
    if (held === undefined) return [`question ${id}`];
    const moved = content.answerMap.options[now] ?? {};
    return options.filter((option) => !held.includes(option) && !(option in moved)).map((option) => `option ${id} › ${option}`);
  });
}

/** Lines of the answer map that lead nowhere, or move an id that is still in use. */
export function uselessLines({ answerMap, ...content }: Content): string[] {
  const { questions } = idsOf(content);
  const wrongQuestions = Object.keys(answerMap.questions).filter((id) => {
    const now = destination(id, { ...content, answerMap });
    return id in questions || (now !== ASK_AGAIN && !(now in questions));
  });
  const wrongOptions = Object.entries(answerMap.options).flatMap(([question, lines]) => {
    const held = questions[question];
    if (held === undefined) return [`options de ${question}`];
    return Object.entries(lines)
      .filter(([from, to]) => held.includes(from) || (to !== ASK_AGAIN && !held.includes(to)))
      .map(([from]) => `option ${question} › ${from}`);
  });
  return [...wrongQuestions.map((id) => `question ${id}`), ...wrongOptions];
}

/** Where an id leads today, as `readAnswers` follows it: lines may follow one another. */
function destination(id: string, content: Content): string {
  const { questions } = idsOf(content);
  let now = id;
  for (const seen = new Set<string>(); !(now in questions) && !seen.has(now); now = content.answerMap.questions[now] ?? now) seen.add(now);
  return now;
}
