import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { loadCatalogue } from '../content';
import type { Catalogue } from '../content/schema';
import type { Fragment } from '../domain/diagnostic';
import type { ImportPlan, Suspect } from '../exchange';
import { useRecord } from './record';
import { repository } from './repository';

export interface Preview {
  kind: 'preview';
  plan: ImportPlan;
  catalogue: Catalogue;
  fragments: Fragment[];
  exportedAt: string;
  suspects: Suspect[];
}

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'refused'; code: string }
  | Preview
  | { kind: 'done'; id: string }
  | { kind: 'failed'; code: string };

/** A file comes in: read and checked whole, shown, and written only when the user says how. */
export const useImporting = defineStore('importing', () => {
  const state = shallowRef<ImportState>({ kind: 'idle' });

  async function read(file: File): Promise<void> {
    state.value = { kind: 'reading' };
    const [{ readFile, planImport }, opened, catalogue] = await Promise.all([import('../exchange'), repository(), loadCatalogue()]);
    const parsed = await readFile(file, Date.now());
    if (!parsed.ok) {
      state.value = { kind: 'refused', code: parsed.error.code };
      return;
    }
    const { diagnostic, fragments, header, suspects } = parsed.value;
    const held = opened.ok ? await opened.value.load(diagnostic) : opened;
    // What can no longer be read here is what a backup restores.
    if (!held.ok && held.error.code !== 'notFound' && held.error.code !== 'corrupt') {
      state.value = { kind: 'failed', code: held.error.code };
      return;
    }
    const plan = planImport(fragments, held.ok ? held.value.fragments : [], catalogue.version);
    state.value = { kind: 'preview', plan, catalogue, fragments, exportedAt: header.exportedAt, suspects };
  }

  async function accept(mode: 'merge' | 'copy'): Promise<void> {
    if (state.value.kind !== 'preview') return;
    const { fragments, plan } = state.value;
    const { asCopy } = await import('../exchange');
    const id = mode === 'copy' ? crypto.randomUUID() : plan.diagnostic;
    const opened = await repository();
    const put = opened.ok ? await opened.value.putFragments(id, mode === 'copy' ? asCopy(fragments, id) : fragments) : opened;
    if (put.ok) useRecord().close();
    state.value = put.ok ? { kind: 'done', id } : { kind: 'failed', code: put.error.code };
  }

  function cancel(): void {
    state.value = { kind: 'idle' };
  }

  return { state, read, accept, cancel };
});
