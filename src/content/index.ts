/** The checked content, loaded when first needed: the home page does without it. */
import type { Catalogue } from './schema';

let loading: Promise<Catalogue> | null = null;

/** The frozen catalogue, the same object each time. A failed load is tried again at the next call. */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= import('virtual:cadran/catalogue').then(
    (module) => deepFreeze(module.default),
    (reason: unknown) => {
      loading = null;
      throw reason;
    },
  );
  return loading;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}
