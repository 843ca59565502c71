import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import { paragraph } from '../build';
import type { Block } from '../document';

/** A portrait on paper is short: the most useful sentences, in their own order. */
const MOST = 6;

export function portrait({ sentences, portrait: known }: Catalogue, { portrait: said }: Results): Block[] {
  const { first } = sentences.report.portrait;
  const rank = (sentence: string) => {
    const { id } = known.find(({ rules }) => rules.some(({ says }) => says === sentence))!;
    return first.includes(id) ? first.indexOf(id) : first.length;
  };
  const chosen = [...said].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
  return chosen.length === 0 ? [] : [paragraph('body', said.filter((sentence) => chosen.includes(sentence)).join(' '))];
}
