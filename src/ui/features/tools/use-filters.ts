import { reactive, ref, watch } from 'vue';
import { noFilter, readFilters } from './tool-filters';

const KEY = 'tools';

/** The filters in hand and whether the whole list is open, kept with the page in the browser's history: Back finds them again, even from another site. */
export function useFilters() {
  const kept = (history.state as Record<string, unknown> | null)?.[KEY] as { all?: unknown } | undefined;
  const filters = reactive(readFilters(kept));
  const all = ref(kept?.all === true);

  watch([filters, all], () => {
    const state = history.state as Record<string, unknown> | null;
    history.replaceState({ ...state, [KEY]: { ...filters, all: all.value } }, '');
  });

  const clear = () => Object.assign(filters, noFilter);
  return { filters, all, clear };
}
