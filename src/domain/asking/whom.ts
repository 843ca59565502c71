import { missingIn } from '../conditions';
import { isScored, type PlannedQuestion, type Sheet } from '../questionnaire';
import type { ThemeResult } from '../scoring';

export interface AskItem {
  question: string;
  theme: string;
  /** An answer "je ne sais pas", or a fact on which other questions depend. */
  kind: 'unknown' | 'fact';
  /** Points of theme score that the interval would narrow by, at most: its own, and those of the questions it governs. */
  width: number;
}

export interface AskGroup {
  /** The first person to ask, an id of people.yaml. */
  person: string;
  items: AskItem[];
}

/**
 * What is not known, grouped by whom to ask: the "je ne sais pas", and the facts without which some questions stay "à préciser"
 * (scoring.md, "À qui demander"). People in the order of people.yaml; widest first, then declared order.
 */
export function askWhom(sheet: Sheet, themes: readonly ThemeResult[]): AskGroup[] {
  const widths = ownWidths(themes);
  const governed = governedWidths(sheet, widths);
  const items = [...sheet.plan.questions.values()].flatMap((planned) => itemOf(sheet, planned, widths, governed));
  return sheet.plan.catalogue.people
    .map(({ id }) => ({ person: id, items: items.filter(({ person }) => person === id).map(({ person: _, ...item }) => item) }))
    .filter(({ items: own }) => own.length > 0)
    .map(({ person, items: own }) => ({ person, items: own.sort((a, b) => b.width - a.width) }));
}

function itemOf(
  sheet: Sheet,
  { id, theme, question }: PlannedQuestion,
  widths: Widths,
  governed: Widths,
): (AskItem & { person: string })[] {
  if (question.kind === 'computed') return [];
  const { visibility, answer } = sheet.reading(id);
  const unknown = visibility !== 'hidden' && answer.state === 'unknown';
  if (!unknown && !governed.has(id)) return [];
  const width = (unknown ? (widths.get(id) ?? 0) : 0) + (governed.get(id) ?? 0);
  return [{ person: question.ask[0]!, question: id, theme, kind: unknown ? 'unknown' : 'fact', width }];
}

type Widths = ReadonlyMap<string, number>;

/** Width held by each missing scored question; a computed question's goes to the one it is counted from. */
function ownWidths(themes: readonly ThemeResult[]): Widths {
  return new Map(
    themes.flatMap(({ questions }) => questions.flatMap((item) => ('width' in item ? [[item.question, item.width] as const] : []))),
  );
}

/** Width of the questions "à préciser" (and counted from an unknown) by the question that would settle them. */
function governedWidths(sheet: Sheet, widths: Widths): Widths {
  const governed = new Map<string, number>();
  const add = (id: string, width: number) => governed.set(id, (governed.get(id) ?? 0) + width);
  for (const { id, question } of sheet.plan.questions.values()) {
    if (question.kind === 'computed') {
      if (!widths.has(id)) continue;
      if (sheet.reading(question.from).answer.state === 'unknown') add(question.from, widths.get(id)!);
      for (const fact of groupFacts(sheet, question.from)) add(fact, widths.get(id)!);
      continue;
    }
    if (question.when === undefined || sheet.reading(id).visibility !== 'toSpecify') continue;
    for (const fact of missingIn(question.when, sheet.facts)) {
      if (sheet.plan.questions.has(fact)) add(fact, isScored(question) ? (widths.get(id) ?? 0) : 0);
    }
  }
  return governed;
}

/** The facts that leave a ticked group of a multiple choice undetermined: what is counted from it waits for them. */
function groupFacts(sheet: Sheet, id: string): string[] {
  const { question } = sheet.plan.questions.get(id)!;
  const { answer } = sheet.reading(id);
  if (question.kind !== 'multiple' || answer.state !== 'answered' || !Array.isArray(answer.value)) return [];
  const ticked = answer.value;
  const facts = (question.groups ?? [])
    .filter((group) => question.options.some((option) => option.group === group.id && ticked.includes(option.id)))
    .flatMap(({ when }) => (when === undefined ? [] : missingIn(when, sheet.facts)));
  return [...new Set(facts)].filter((fact) => sheet.plan.questions.has(fact));
}
