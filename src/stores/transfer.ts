import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { loadCatalogue } from '../content';
import type { CalendarEvent } from '../exchange';
import { collectiviteOf } from '../domain/diagnostic';
import { evaluate } from '../domain/evaluate';
import { repository } from './repository';
import { save } from './download';

export type { CalendarEvent } from '../exchange';

type What = 'backup' | 'pdf' | 'calendar';
export type TransferState =
  { kind: 'idle' } | { kind: 'working'; what: What } | { kind: 'done'; what: What; file: string } | { kind: 'failed'; what: What };

/** Files that leave this computer when the user says so: the backup and the synthesis. Their code comes on demand. */
export const useTransfer = defineStore('transfer', () => {
  const state = shallowRef<TransferState>({ kind: 'idle' });

  async function run(what: What, make: () => Promise<{ file: Blob; name: string }>): Promise<void> {
    if (state.value.kind === 'working') return;
    state.value = { kind: 'working', what };
    try {
      const { file, name } = await make();
      save(file, name);
      state.value = { kind: 'done', what, file: name };
    } catch {
      state.value = { kind: 'failed', what };
    }
  }

  /** The backup file of one diagnostic, as it is stored. */
  const download = (id: string) =>
    run('backup', async () => {
      const { toFile, fileName } = await import('../exchange');
      const { diagnostic, fragments } = await load(id);
      const collectivite = collectiviteOf(diagnostic);
      const exportedAt = new Date().toISOString();
      const text = await toFile({ fragments, collectivite, appVersion: __APP_VERSION__, exportedAt });
      return { file: new Blob([text], { type: 'application/json' }), name: fileName(collectivite.name ?? '', exportedAt.slice(0, 10)) };
    });

  /** The synthesis for the council; `date` is today, `YYYY-MM-DD`. */
  const synthesis = (id: string, date: string) =>
    run('pdf', async () => {
      const [{ synthesisPdf, pdfName }, catalogue, { diagnostic }] = await Promise.all([import('../reports'), loadCatalogue(), load(id)]);
      const bytes = await synthesisPdf(catalogue, evaluate(catalogue, diagnostic, { date }), { appVersion: __APP_VERSION__ });
      return {
        file: new Blob([bytes as BlobPart], { type: 'application/pdf' }),
        name: pdfName(collectiviteOf(diagnostic).name ?? '', date),
      };
    });

  async function load(id: string) {
    const opened = await repository();
    const loaded = opened.ok ? await opened.value.load(id) : opened;
    if (!loaded.ok) throw new Error(loaded.error.code);
    return loaded.value;
  }

  /** The dates of the plan, for the calendar of the town hall. */
  const calendar = (id: string, events: readonly CalendarEvent[]) =>
    run('calendar', async () => {
      const { toCalendar, fileName } = await import('../exchange');
      const { diagnostic } = await load(id);
      const stamp = new Date().toISOString();
      const name = fileName(collectiviteOf(diagnostic).name ?? '', stamp.slice(0, 10)).replace(/\.cadran\.json$/, '.ics');
      return { file: new Blob([toCalendar(events, stamp)], { type: 'text/calendar' }), name };
    });

  return { state, download, synthesis, calendar };
});
