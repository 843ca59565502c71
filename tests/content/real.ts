/** The real content, compiled once for each test file. */
import { fileURLToPath } from 'node:url';
import { compileContent } from '../../src/content/build/compile';
import type { Question } from '../../src/content/schema';

export const contentRoot = fileURLToPath(new URL('../../src/content', import.meta.url));
export const compilation = compileContent(contentRoot);
export const catalogue = compilation.catalogue;

/** Identity first, then the themes in order. */
export const sections = [catalogue.identity, ...catalogue.themes];
export const questionsById: ReadonlyMap<string, Question> = new Map(
  sections.flatMap((section) => section.questions.map((question): [string, Question] => [`${section.id}.${question.id}`, question])),
);

export function questionOf(id: string): Question {
  const question = questionsById.get(id);
  if (question === undefined) throw new Error(`No question ${id}`);
  return question;
}

/** The condition under which a question is asked, if it has one. */
export const whenOf = (question: Question) => (question.kind === 'computed' ? undefined : question.when);

/** Ids of the options of a question, in order. */
export function optionIds(id: string): string[] {
  const question = questionOf(id);
  return question.kind === 'number' ? [] : question.options.map((option) => option.id);
}
