import type { Action } from '../../content/schema';

/** The words of an action's cost, time and doers. */
export const actionTimes: Record<Action['time'], string> = {
  heure: 'une heure',
  demi_journee: 'une demi-journée',
  jours: 'quelques jours',
};

export const actionCosts: Record<Action['cost'], string> = {
  gratuit: '0\u00a0€',
  moins_300: 'moins de 300\u00a0€',
  moins_2000: 'moins de 2\u00a0000\u00a0€',
  plus: 'plus de 2\u00a0000\u00a0€',
};

export const actionDoers: Record<Action['who'][number], string> = {
  vous: 'vous',
  intercommunalite: 'votre intercommunalité ou un syndicat numérique',
  prestataire: 'un prestataire',
  hors_de_portee: 'pas pour une commune de votre taille',
};

export const difficulties: Record<Action['difficulty'], string> = { 1: 'facile', 2: 'moyen', 3: 'demande de l’aide' };

/** Who can do it, in words. Where there is no intercommunalité, the shared service alone is named. */
export function doersOf({ who }: Action, hasEpci: boolean): string {
  const words = who.map((doer) => (doer === 'intercommunalite' && !hasEpci ? 'un syndicat numérique' : actionDoers[doer]));
  return words.join(', ou ');
}
