import type { Tool } from '../../../content/schema';
import type { Collectivite } from '../../../domain/diagnostic';
import { lowerFirst } from '../../../domain/sentences';
import { number } from '../../texts/format';

export const categories: Record<Tool['category'], string> = {
  messagerie: 'Courriel, agenda et messages',
  bureautique: 'Textes et tableaux',
  partage: 'Partage de fichiers et organisation',
  visio: 'Réunions à distance',
  securite: 'Sécurité',
  sauvegarde: 'Sauvegarde',
  site: 'Site et communication',
  actes: 'Actes de la commune',
  services: 'Services aux habitants',
  donnees: 'Données et cartes',
  archives: 'Archives',
};

export const hostings: Record<Tool['hosting'], string> = {
  poste: 'Sur l’ordinateur',
  france: 'En France',
  europe: 'En Europe',
  au_choix: 'Chez l’hébergeur de votre choix',
  operateur: 'Chez un syndicat numérique ou un prestataire',
};

export const sizes: Record<Tool['sizes'][number], string> = {
  petite: 'Moins de 500\u00a0habitants',
  moyenne: 'De 500 à 1\u00a0999\u00a0habitants',
  grande: '2\u00a0000\u00a0habitants et plus',
};

/** The order of prudence, in words: who carries the tool first, what one installs oneself last. */
export const steps: Record<Tool['prudence'], string> = {
  operateur: 'D’abord, à demander à votre syndicat numérique',
  suite_territoriale: 'Puis, les outils publics partagés',
  simple: 'Ensuite, des outils simples à essayer vous-mêmes',
  technicien: 'Enfin, seulement avec un technicien',
};

export function freedom({ free }: Pick<Tool, 'free'>): string {
  if (free === null) return 'Logiciel libre\u00a0: à vérifier';
  return free ? 'Logiciel libre' : 'Logiciel non libre';
}

/** The population under which a tool is open, when that is its only rule. */
export function openUnder({ eligible }: Pick<Tool, 'eligible'>): number | null {
  return eligible !== undefined && 'fact' in eligible && eligible.fact === 'population' ? (eligible.lt ?? null) : null;
}

/** Why a tool is not for this commune: "réservé aux moins de 3 500 habitants". The content knows the rule of communes only. */
export function keptFor(tool: Pick<Tool, 'eligible'>, kind: Collectivite['kind']): string {
  const limit = openUnder(tool);
  if (limit === null || kind === 'epci') return 'accès à vérifier';
  return `réservé aux moins de ${number(limit)}\u00a0habitants`;
}

/** What matters before the sheet is unfolded: freedom, place of the data, maturity. */
export function inShort(tool: Pick<Tool, 'free' | 'hosting' | 'maturity'>): string {
  return [
    freedom(tool),
    `Hébergement\u00a0: ${lowerFirst(hostings[tool.hosting])}`,
    ...(tool.maturity === undefined ? [] : [tool.maturity]),
  ].join('. ');
}

export function sizeWords(tool: Pick<Tool, 'sizes'>): string {
  if (tool.sizes.length === Object.keys(sizes).length) return 'Toutes les tailles';
  return tool.sizes.map((size) => sizes[size]).join('\u00a0; ');
}
