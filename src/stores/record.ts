import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { loadCatalogue } from '../content';
import type { Catalogue } from '../content/schema';
import {
  answerKey,
  collectiviteOf,
  metaKey,
  pathOf,
  stampAbove,
  toStored,
  withRegister,
  type Answer,
  type Diagnostic,
  type Json,
  type Path,
} from '../domain/diagnostic';
import { evaluate } from '../domain/evaluate';
import { planOf, readSheet } from '../domain/questionnaire';
import { repository } from './repository';
import { useSaving } from './saving';

export type RecordState =
  | { status: 'none' }
  | { status: 'loading'; id: string }
  | { status: 'failed'; id: string; code: string }
  | { status: 'ready'; diagnostic: Diagnostic; place: string | null; catalogue: Catalogue };

const NO_STAMP = `${'0'.repeat(9)}-0000-screen`;

/** The diagnostic in hand. Answers show at once and are written one by one; the sign turns "Enregistré" only when storage says so. */
export const useRecord = defineStore('record', () => {
  const saving = useSaving();
  const state = shallowRef<RecordState>({ status: 'none' });
  const ready = computed(() => (state.value.status === 'ready' ? state.value : null));
  const sheet = computed(() => ready.value && readSheet(planOf(ready.value.catalogue), ready.value.diagnostic));
  const collectivite = computed(() => ready.value && collectiviteOf(ready.value.diagnostic));
  const path = computed<Path>(() => (ready.value ? pathOf(ready.value.diagnostic) : 'complete'));

  async function open(id: string): Promise<void> {
    if (ready.value?.diagnostic.id === id) return;
    state.value = { status: 'loading', id };
    const [opened, catalogue] = await Promise.all([repository(), loadCatalogue().catch(() => null)]);
    if (catalogue === null) return fail(id, 'content');
    if (!opened.ok) return fail(id, opened.error.code);
    const loaded = await opened.value.load(id);
    if (!loaded.ok) return fail(id, loaded.error.code);
    saving.reset();
    state.value = { status: 'ready', diagnostic: loaded.value.diagnostic, place: loaded.value.place?.place ?? null, catalogue };
  }

  function fail(id: string, code: string): void {
    state.value = { status: 'failed', id, code };
  }

  function write(writes: { key: string; value: Json }[], place?: string): Promise<void> {
    const held = ready.value;
    if (held === null) return Promise.resolve();
    let { diagnostic } = held;
    for (const { key, value } of writes) {
      diagnostic = withRegister(diagnostic, key, value, stampAbove(diagnostic.registers[key]?.t ?? NO_STAMP, 'screen'));
    }
    state.value = { ...held, diagnostic, place: place ?? held.place };
    return saving.save(diagnostic.id, writes, held.catalogue.version, place).then((registers) => {
      const now = ready.value;
      if (registers === null || now === null || now.diagnostic.id !== diagnostic.id) return;
      let settled = now.diagnostic;
      for (const [key, { v, t }] of Object.entries(registers)) settled = withRegister(settled, key, v, t);
      state.value = { ...now, diagnostic: settled };
    });
  }

  const answer = (question: string, given: Answer) =>
    write([{ key: answerKey('commun', question), value: toStored(given) }], `question/${question}`);
  const setMeta = (fields: Record<string, Json>) => write(Object.entries(fields).map(([field, value]) => ({ key: metaKey(field), value })));

  /** Remembers where the user is, so that the next visit resumes there. */
  async function visit(place: string): Promise<void> {
    const held = ready.value;
    if (held === null || held.place === place) return;
    state.value = { ...held, place };
    const opened = await repository();
    if (opened.ok) await opened.value.setPlace(held.diagnostic.id, place);
  }

  function close(): void {
    state.value = { status: 'none' };
    saving.reset();
  }

  /** The results of today (`YYYY-MM-DD`), or null while nothing is in hand. */
  const results = (date: string) => ready.value && evaluate(ready.value.catalogue, ready.value.diagnostic, { date });

  return { state, ready, sheet, collectivite, path, open, write, answer, setMeta, visit, close, results };
});
