import type { Catalogue, Resource, Theme } from '../../../content/schema';
import type { AskGroup } from '../../../domain/asking/whom';
import type { TargetStatus, ThemeResult } from '../../../domain/scoring';
import type { TrainingAdvice, Trainings } from '../../../domain/trainings';
import { count } from '../../texts/format';

export const RESOURCES_SHOWN = 8;

export interface ResourceChoice {
  /** Why these themes: under the target, or not yet known; null when none lacks anything. */
  because: TargetStatus | null;
  themes: string[];
  resources: Resource[];
}

/** Resources for the themes under their target, else for those still to be completed: widest gap first, one resource a theme in turn. */
export function chooseResources(resources: readonly Resource[], results: readonly ThemeResult[]): ResourceChoice {
  const because = (['notMet', 'toComplete'] as const).find((status) => results.some(({ target }) => target.status === status)) ?? null;
  const served = results
    .flatMap((result) => (result.status === 'notConcerned' || result.target.status !== because ? [] : [result]))
    .map(({ theme, target, levelRange }) => ({ theme, gap: (target.level ?? 0) - levelRange[0] }))
    .sort((a, b) => b.gap - a.gap)
    .map(({ theme }) => ({ theme, own: resources.filter(({ themes }) => themes.includes(theme)) }))
    .filter(({ own }) => own.length > 0);
  const chosen = new Set<Resource>();
  for (let turn = 0; turn < resources.length && chosen.size < RESOURCES_SHOWN; turn += 1) {
    for (const { own } of served) {
      const next = own.find((resource) => !chosen.has(resource));
      if (next !== undefined && chosen.size < RESOURCES_SHOWN) chosen.add(next);
    }
  }
  return { because, themes: served.map(({ theme }) => theme), resources: [...chosen] };
}

export const resourceFormats: Record<Resource['format'], string> = {
  personne: 'Quelqu’un à qui parler',
  guide: 'Guides',
  modele: 'Modèles à reprendre',
  exercice: 'Exercices',
  cours: 'Cours',
  site: 'Sites',
};
export type ResourceFormat = Resource['format'];

/** By format, in the order of the words above: someone to talk to comes first. Formats without a resource are left out. */
export function byFormat(resources: readonly Resource[]): { format: ResourceFormat; label: string; resources: Resource[] }[] {
  return Object.entries(resourceFormats)
    .map(([format, label]) => ({
      format: format as ResourceFormat,
      label,
      resources: resources.filter((resource) => resource.format === format),
    }))
    .filter((group) => group.resources.length > 0);
}

export function forWhom({ roles }: Pick<Resource, 'roles'>): string {
  if (roles.length > 1) return 'pour les élus et les agents';
  return roles[0] === 'elu' ? 'pour les élus' : 'pour les agents';
}

/** "À votre prestataire informatique : 6 questions", a line a person. */
export function askingLines({ people }: Catalogue, groups: readonly AskGroup[]): { person: string; text: string }[] {
  return groups.map(({ person, items }) => {
    const to = people.find(({ id }) => id === person)!.to;
    return { person, text: `${to.charAt(0).toUpperCase()}${to.slice(1)}\u00a0: ${count(items.length, 'question')}` };
  });
}

/** The first training of each, once when it is the same for both. */
export function firstTrainings({ elu, agent }: Trainings): { title: string; advice: TrainingAdvice }[] {
  const firsts = [
    { title: 'Pour les élus', advice: elu[0] },
    { title: 'Pour les agents', advice: agent[0] },
  ].flatMap(({ title, advice }) => (advice === undefined ? [] : [{ title, advice }]));
  if (firsts.length === 2 && firsts[0]!.advice.training === firsts[1]!.advice.training)
    return [{ title: 'Pour les élus et les agents', advice: firsts[0]!.advice }];
  return firsts;
}

/** What a support is, in short. A dot inside a name (".fr") ends no sentence. */
export function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** The address that makes a telephone dial. */
export function dial(phone: string): string {
  return `tel:${phone.replace(/\D/g, '')}`;
}

export function titlesOf(themes: readonly Theme[], ids: readonly string[]): string {
  return ids.map((id) => themes.find((theme) => theme.id === id)!.title).join(', ');
}
