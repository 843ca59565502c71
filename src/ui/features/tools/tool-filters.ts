import type { Tool } from '../../../content/schema';
import { categories, hostings, sizes, steps } from './tool-words';

/** An empty string: any. */
export interface ToolFilters {
  words: string;
  category: Tool['category'] | '';
  hosting: Tool['hosting'] | '';
  size: Tool['sizes'][number] | '';
  freeOnly: boolean;
}

export const noFilter: ToolFilters = { words: '', category: '', hosting: '', size: '', freeOnly: false };

/** Letters without accents or capitals, the typographic apostrophe as the one of the keyboard. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Every word is somewhere in the name, what it does, who publishes it or the category. */
function saysAll({ name, what, publisher, category }: Tool, words: string): boolean {
  const text = plain([name, what, publisher, categories[category]].join(' '));
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export interface Found {
  tools: Tool[];
  /** Tools left out only because it is not sure that they are free software. */
  toCheck: number;
}

export function findTools(tools: readonly Tool[], { words, category, hosting, size, freeOnly }: ToolFilters): Found {
  const found = tools.filter(
    (tool) =>
      (category === '' || tool.category === category) &&
      (hosting === '' || tool.hosting === hosting) &&
      (size === '' || tool.sizes.includes(size)) &&
      saysAll(tool, words.trim()),
  );
  if (!freeOnly) return { tools: found, toCheck: 0 };
  return { tools: found.filter(({ free }) => free === true), toCheck: found.filter(({ free }) => free === null).length };
}

/** Only what some tool has is offered as a choice. */
export function choicesIn(tools: readonly Tool[]) {
  const kept = <K extends string>(words: Record<K, string>, has: (tool: Tool, id: K) => boolean) =>
    (Object.entries(words) as [K, string][]).filter(([id]) => tools.some((tool) => has(tool, id)));
  return {
    category: kept(categories, (tool, id) => tool.category === id),
    hosting: kept(hostings, (tool, id) => tool.hosting === id),
    size: kept(sizes, (tool, id) => tool.sizes.includes(id)),
  };
}

/** The tools for this commune by step of prudence, in the order given; steps without a tool are left out. */
export function byStep(tools: readonly Tool[]): { step: Tool['prudence']; label: string; tools: Tool[] }[] {
  return (Object.entries(steps) as [Tool['prudence'], string][])
    .map(([step, label]) => ({ step, label, tools: tools.filter(({ prudence }) => prudence === step) }))
    .filter((group) => group.tools.length > 0);
}

/** The first ones, or all when hiding would spare less than two. */
export function atFirst<T>(items: readonly T[], most: number): readonly T[] {
  return items.length <= most + 1 ? items : items.slice(0, most);
}

/** What the browser kept with the page, which may be of another version or of another page. */
export function readFilters(kept: unknown): ToolFilters {
  const from = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<keyof ToolFilters, unknown>>;
  const oneOf = <K extends string>(words: Record<K, string>, value: unknown): K | '' =>
    typeof value === 'string' && Object.hasOwn(words, value) ? (value as K) : '';
  return {
    words: typeof from.words === 'string' ? from.words : '',
    category: oneOf(categories, from.category),
    hosting: oneOf(hostings, from.hosting),
    size: oneOf(sizes, from.size),
    freeOnly: from.freeOnly === true,
  };
}
