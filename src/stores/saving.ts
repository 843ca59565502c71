import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { Json, Registers } from '../domain/diagnostic';
import { repository } from './repository';

export type SaveSign = { kind: 'none' } | { kind: 'saving' } | { kind: 'saved'; at: number } | { kind: 'failed'; code: string };
type Write = { key: string; value: Json };

/** Under this delay a write shows no "Enregistrement…": a flicker tells nothing. */
const QUIET_MS = 400;

/** Writes one after the other; what could not be written is kept and sent again with the next write. */
export const useSaving = defineStore('saving', () => {
  const sign = shallowRef<SaveSign>({ kind: 'none' });
  const unsaved = new Map<string, Json>();
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  function save(id: string, writes: readonly Write[], contentVersion: number, place?: string): Promise<Registers | null> {
    waiting += 1;
    const timer = setTimeout(() => {
      if (waiting > 0) sign.value = { kind: 'saving' };
    }, QUIET_MS);
    const done = queue.then(async () => {
      for (const { key, value } of writes) unsaved.set(key, value);
      const sending = [...unsaved].map(([key, value]) => ({ key, value }));
      const opened = await repository();
      const written = opened.ok ? await opened.value.write(id, sending, contentVersion, place) : opened;
      waiting -= 1;
      clearTimeout(timer);
      if (!written.ok) {
        // What is not a record would be refused again, and everything after it.
        if (written.error.code === 'refused') for (const { key } of writes) unsaved.delete(key);
        sign.value = { kind: 'failed', code: written.error.code };
        return null;
      }
      unsaved.clear();
      if (waiting === 0) sign.value = { kind: 'saved', at: Date.now() };
      if (opened.ok) opened.value.requestPersistence();
      return written.value;
    });
    queue = done.catch(() => undefined);
    return done;
  }

  function reset(): void {
    unsaved.clear();
    sign.value = { kind: 'none' };
  }

  const failure = computed(() => (sign.value.kind === 'failed' ? sign.value.code : null));
  return { sign, failure, save, reset };
});
