import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';

export type Offline = { kind: 'unknown' } | { kind: 'storing'; stored: number; total: number } | { kind: 'ready' };

/** What the service worker says: how far the offline copy is, and a new version that waits for the user's word. */
export const useUpdates = defineStore('updates', () => {
  const offline = shallowRef<Offline>({ kind: 'unknown' });
  const waiting = ref(false);
  let apply: (() => void) | null = null;

  function progress(stored: number, total: number): void {
    if (offline.value.kind !== 'ready') offline.value = { kind: 'storing', stored, total };
  }

  function ready(): void {
    offline.value = { kind: 'ready' };
  }

  function update(accept: () => void): void {
    apply = accept;
    waiting.value = true;
  }

  function accept(): void {
    apply?.();
  }

  return { offline, waiting, progress, ready, update, accept };
});
