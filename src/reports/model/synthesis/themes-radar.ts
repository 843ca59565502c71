import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import { fill } from '../../../domain/sentences';
import { figure, heading, paragraph } from '../build';
import type { Block } from '../document';

const FEWEST = 3;

/** The "empreinte": every theme on its axis, in the order of the questionnaire. Nothing until three themes have a score. */
export function radar(catalogue: Catalogue, { themes }: Results): Block[] {
  const says = catalogue.sentences.report.radar;
  const axes = themes.map((result) => ({
    name: catalogue.themes.find(({ id }) => id === result.theme)!.short,
    value: 'shown' in result ? result.shown.score : null,
  }));
  if (axes.filter(({ value }) => value !== null).length < FEWEST) return [];
  const values = axes.map(({ name, value }) => fill(says.value, { theme: name, score: value ?? '–' })).join(', ');
  return [
    heading(3, fill(says.heading)),
    figure(fill(says.alt, { count: axes.length, values }), { kind: 'radar', axes }),
    paragraph('note', fill(says.caption)),
  ];
}
