import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { loadCatalogue } from '../content';
import type { Catalogue } from '../content/schema';

/** The content for pages that have no diagnostic in hand. Null until it is there, or when it cannot be had. */
export const useCatalogue = defineStore('catalogue', () => {
  const catalogue = shallowRef<Catalogue | null>(null);

  async function load(): Promise<void> {
    catalogue.value = await loadCatalogue().catch(() => null);
  }

  return { catalogue, load };
});
