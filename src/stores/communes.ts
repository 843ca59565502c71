import { defineStore } from 'pinia';
import { loadCommunes } from '../communes';

export type { Commune, CommuneIndex, CommuneMatch } from '../communes/types';

/** The official list, decoded when a page first needs it. */
export const useCommunes = defineStore('communes', () => ({ load: loadCommunes }));
