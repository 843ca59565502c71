import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, test, vi } from 'vitest';

/** The real storage on fake-indexeddb; only the door is held, to make it fail or wait. */
const held = vi.hoisted(() => ({ open: null as null | (() => Promise<unknown>) }));
vi.mock('../../../src/stores/repository', async () => {
  const { openRepository } = await import('../../../src/storage');
  const real = openRepository({ now: Date.now, persist: async () => true });
  return { repository: () => (held.open ? held.open() : real) };
});

import { usePortfolio } from '../../../src/stores/portfolio';
import { useRecord } from '../../../src/stores/record';
import { useSaving } from '../../../src/stores/saving';
import { repository } from '../../../src/stores/repository';

async function newRecord() {
  const created = await usePortfolio().create({ collectivite: { kind: 'commune', name: 'Test' }, population: { value: 412 } });
  if (!('id' in created)) throw new Error(created.code);
  await useRecord().open(created.id);
  return created.id;
}

const stored = async (id: string, question: string) => {
  const opened = await repository();
  const loaded = opened.ok ? await opened.value.load(id) : opened;
  return loaded.ok ? loaded.value.diagnostic.registers[`commun/${question}`]?.v : undefined;
};

beforeEach(() => {
  setActivePinia(createPinia());
  held.open = null;
});

test('an answer shows at once and is said saved only once storage has it', async () => {
  const id = await newRecord();
  const record = useRecord();
  const saving = useSaving();
  const done = record.answer('pilotage.referent', { state: 'answered', value: 'elu' });
  expect(record.sheet!.reading('pilotage.referent').answer).toEqual({ state: 'answered', value: 'elu' });
  expect(saving.sign.kind).not.toBe('saved');
  await done;
  expect(saving.sign.kind).toBe('saved');
  expect(await stored(id, 'pilotage.referent')).toEqual({ s: 'answered', a: 'elu' });
});

test('what could not be written is kept, said, and written with the next answer', async () => {
  const id = await newRecord();
  const record = useRecord();
  const saving = useSaving();
  held.open = async () => ({ ok: false, error: { code: 'quota' } });
  await record.answer('pilotage.referent', { state: 'answered', value: 'agent' });
  expect(saving.failure).toBe('quota');
  expect(record.sheet!.reading('pilotage.referent').answer).toEqual({ state: 'answered', value: 'agent' });
  held.open = null;
  await record.answer('pilotage.passation', { state: 'unknown' });
  expect(saving.failure).toBeNull();
  expect(await stored(id, 'pilotage.referent')).toEqual({ s: 'answered', a: 'agent' });
  expect(await stored(id, 'pilotage.passation')).toEqual({ s: 'unknown' });
});

test('a second answer to the same question replaces the first, here and in storage', async () => {
  const id = await newRecord();
  const record = useRecord();
  await Promise.all([
    record.answer('pilotage.referent', { state: 'answered', value: 'elu' }),
    record.answer('pilotage.referent', { state: 'answered', value: 'personne' }),
  ]);
  expect(record.sheet!.reading('pilotage.referent').answer).toEqual({ state: 'answered', value: 'personne' });
  expect(await stored(id, 'pilotage.referent')).toEqual({ s: 'answered', a: 'personne' });
});

test('deleting takes two steps, and the first can be undone', async () => {
  const id = await newRecord();
  const portfolio = usePortfolio();
  await portfolio.setDeleted(id, true);
  const ids = (list: 'active' | 'deleted') =>
    portfolio.state.status === 'ready' ? portfolio.state[list].map(({ diagnostic }) => diagnostic.id) : [];
  expect(ids('active')).not.toContain(id);
  expect(ids('deleted')).toContain(id);
  await portfolio.setDeleted(id, false);
  expect(ids('active')).toContain(id);
  await portfolio.setDeleted(id, true);
  await portfolio.erase(id);
  expect([...ids('active'), ...ids('deleted')]).not.toContain(id);
});
