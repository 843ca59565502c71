import type { Catalogue, TrainingRole } from '../../content/schema';
import { fill, lowerFirst } from '../sentences';
import { FORMATS, WISHES, type Fit } from './fit';

export interface TrainingReason {
  kind: 'legal' | 'lock' | 'gap' | 'wish' | 'format' | 'role';
  /** In plain words, from the content's sentences. */
  text: string;
}

/** Why a training is advised, in plain words, strongest reason first. */
export function reasonsFor(catalogue: Catalogue, fit: Fit, role: TrainingRole): TrainingReason[] {
  const { training: says, level: levelSays } = catalogue.sentences;
  const gaps = fit.gaps.map(({ theme, level, levelRange: [low, high], target }) => ({
    kind: 'gap' as const,
    text: fill(says.gap, {
      theme: titleOf(catalogue, theme),
      level: low === high ? fill(levelSays.one, { level }) : fill(levelSays.range, { low, high }),
      target,
    }),
  }));
  const locks = fit.locked.map((theme) => ({ kind: 'lock' as const, text: fill(says.lock, { theme: titleOf(catalogue, theme) }) }));
  const legal = fit.legal.map((theme) => ({ kind: 'legal' as const, text: fill(says.legal, { theme: titleOf(catalogue, theme) }) }));
  return [
    ...legal,
    ...locks,
    ...gaps,
    ...fit.wishes.map((id) => ({ kind: 'wish' as const, text: fill(says.wish, { wish: optionLabel(catalogue, WISHES, id) }) })),
    ...fit.formats
      .slice(0, 1)
      .map((id) => ({ kind: 'format' as const, text: fill(says.format, { format: optionLabel(catalogue, FORMATS, id) }) })),
    ...(fit.role && fit.training.roles.length === 1 ? [{ kind: 'role' as const, text: fill(says.role, {}, role === 'elu' ? 1 : 2) }] : []),
  ];
}

function titleOf({ themes }: Catalogue, id: string): string {
  return themes.find((theme) => theme.id === id)?.title ?? id;
}

/** An option's label inside a sentence: its first letter small, unless the word is an acronym. */
function optionLabel({ themes }: Catalogue, question: string, option: string): string {
  const [theme, id] = question.split('.');
  const asked = themes.find((item) => item.id === theme)?.questions.find((item) => item.id === id);
  const label =
    asked !== undefined && asked.kind !== 'number' ? (asked.options.find((item) => item.id === option)?.label ?? option) : option;
  return lowerFirst(label);
}
