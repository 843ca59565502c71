import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import { fill } from '../../../domain/sentences';
import { paragraph } from '../build';
import type { Block } from '../document';
import { NBSP } from '../words';

/** How many questions wait for each person, widest list first; the list itself is in Cadran. */
export function asking({ sentences, people }: Catalogue, { asking: groups }: Results): Block[] {
  if (groups.length === 0) return [];
  const says = sentences.report.help;
  const counted = [...groups]
    .sort((a, b) => b.items.length - a.items.length)
    .map(({ person, items: { length: count } }) => fill(says.group, { count, to: people.find(({ id }) => id === person)!.to }, count))
    .map((text) => text.replace(' ', NBSP));
  return [paragraph('small', { text: `${fill(says.ask)} `, bold: true }, `${counted.join(', ')}. ${fill(says.list)}`)];
}
