import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { loadCatalogue } from '../content';
import type { Json } from '../domain/diagnostic';
import { metaKey, isDeleted } from '../domain/diagnostic';
import type { ListedDiagnostic } from '../storage';
import { repository } from './repository';

export type PortfolioState =
  | { status: 'loading' }
  | { status: 'failed'; code: string }
  | { status: 'ready'; active: ListedDiagnostic[]; deleted: ListedDiagnostic[]; damaged: number };

/** Every diagnostic kept on this computer. */
export const usePortfolio = defineStore('portfolio', () => {
  const state = shallowRef<PortfolioState>({ status: 'loading' });

  async function refresh(): Promise<void> {
    const opened = await repository();
    const listed = opened.ok ? await opened.value.list() : opened;
    if (!listed.ok) {
      state.value = { status: 'failed', code: listed.error.code };
      return;
    }
    const { diagnostics, damaged } = listed.value;
    state.value = {
      status: 'ready',
      active: diagnostics.filter(({ diagnostic }) => !isDeleted(diagnostic)),
      deleted: diagnostics.filter(({ diagnostic }) => isDeleted(diagnostic)),
      damaged: damaged.length,
    };
  }

  /** Creates a diagnostic with its first `meta` registers; gives its id, or the fault's code. */
  async function create(fields: Record<string, Json>): Promise<{ id: string } | { code: string }> {
    const [opened, catalogue] = await Promise.all([repository(), loadCatalogue()]);
    if (!opened.ok) return { code: opened.error.code };
    const id = crypto.randomUUID();
    const writes = Object.entries(fields).map(([field, value]) => ({ key: metaKey(field), value }));
    const created = await opened.value.create(id, writes, catalogue.version);
    return created.ok ? { id } : { code: created.error.code };
  }

  /** First step of deleting: the diagnostic leaves the list, and can come back. */
  async function setDeleted(id: string, deleted: boolean): Promise<string | null> {
    const [opened, catalogue] = await Promise.all([repository(), loadCatalogue()]);
    const written = opened.ok ? await opened.value.write(id, [{ key: metaKey('deleted'), value: deleted }], catalogue.version) : opened;
    await refresh();
    return written.ok ? null : written.error.code;
  }

  /** Second step: removed from this computer for good. */
  async function erase(id: string): Promise<string | null> {
    const opened = await repository();
    const erased = opened.ok ? await opened.value.erase(id) : opened;
    await refresh();
    return erased.ok ? null : erased.error.code;
  }

  return { state, refresh, create, setDeleted, erase };
});
