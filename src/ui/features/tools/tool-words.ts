import type { Tool } from '../../../content/schema';
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
  au_choix: 'Au choix, selon l’hébergeur',
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
  suite_territoriale: 'Puis, les outils publics de la Suite territoriale',
  simple: 'Ensuite, des outils simples à essayer vous-mêmes',
  technicien: 'Enfin, seulement avec un technicien',
};

export function freedom({ free }: Pick<Tool, 'free'>): string {
  if (free === null) return 'Logiciel libre\u00a0: à vérifier';
  return free ? 'Logiciel libre' : 'Logiciel non libre';
}

/** For whom a tool is kept: "réservé aux moins de 3 500 habitants". */
export function keptFor({ eligible }: Pick<Tool, 'eligible'>): string {
  if (eligible !== undefined && 'fact' in eligible && eligible.fact === 'population' && eligible.lt !== undefined)
    return `réservé aux moins de ${number(eligible.lt)}\u00a0habitants`;
  return 'réservé à certaines collectivités';
}

export function sizeWords(tool: Pick<Tool, 'sizes'>): string {
  if (tool.sizes.length === Object.keys(sizes).length) return 'Toutes les tailles';
  return tool.sizes.map((size) => sizes[size]).join('\u00a0; ');
}
