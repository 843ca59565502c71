import { IDBDatabase as FakeDatabase, IDBFactory, IDBKeyRange, IDBObjectStore as FakeStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { openRepository } from '../../../src/storage';
import { openDatabase } from '../../../src/storage/database';
import { versions } from '../../../src/storage/versions';
import { expectWarning } from '../../support/warn-guard';
import { aFragment, answered, DIAGNOSTIC, NOON } from './fragments';
import { aWorld, must, rawDatabase, rawRows } from './open';

const yes = { key: 'commun/rgpd.dpo', value: answered('oui') };
const now = () => NOON;

/** The database as version 1 was published. Never to be changed: records of that shape are on people's computers. */
function asVersion1(database: IDBDatabase): void {
  database.createObjectStore('fragments', { keyPath: ['diagnostic', 'device'] }).createIndex('diagnostic', 'diagnostic');
  database.createObjectStore('places', { keyPath: 'diagnostic' });
  database.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('diagnostic', 'diagnostic');
  database.createObjectStore('settings', { keyPath: 'key' });
}

describe('the database', () => {
  it('has one function per version', async () => {
    const database = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
    expect(database.verno).toBe(versions.length);
    database.close();
  });

  it('of version 1 opens, with its records', async () => {
    const world = aWorld();
    const old = await rawDatabase(world, 10, asVersion1);
    old.transaction('fragments', 'readwrite').objectStore('fragments').put(aFragment());
    old.close();
    const repository = await world.open();
    expect(must(await repository.list()).diagnostics).toHaveLength(1);
    expect(must(await repository.load(DIAGNOSTIC)).fragments).toStrictEqual([aFragment()]);
  });

  it('asks that every write be on the disk before it is said to be saved', async () => {
    const asked = vi.spyOn(FakeDatabase.prototype, 'transaction');
    const repository = await aWorld().open();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    must(await repository.write(DIAGNOSTIC, [yes], 1));
    must(await repository.setPlace(DIAGNOSTIC, 'themes'));
    must(await repository.putFragments(DIAGNOSTIC, [aFragment()]));
    must(await repository.erase(DIAGNOSTIC));
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(5);
    expect(writes.every(([, , options]) => (options as IDBTransactionOptions).durability === 'strict')).toBe(true);
  });

  it('says that a write is done only once its transaction is', async () => {
    let complete = false;
    const transaction = FakeDatabase.prototype.transaction;
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
      const opened = transaction.apply(this, asked);
      if (asked[1] === 'readwrite') opened.addEventListener('complete', () => (complete = true));
      return opened;
    });
    const repository = await aWorld().open();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    expect(complete).toBe(true);
  });
});

describe('a database written by a newer Cadran', () => {
  it('is refused, and left as it is', async () => {
    const world = aWorld();
    const newer = await rawDatabase(world, 20, (database) => {
      asVersion1(database);
      database.createObjectStore('later');
    });
    newer.close();
    expect(await openRepository({ indexedDB: world.indexedDB, IDBKeyRange, now })).toMatchObject({
      ok: false,
      error: { code: 'newerData' },
    });
    const after = await rawDatabase(world);
    expect(after.version).toBe(20);
    expect(after.objectStoreNames).toContain('later');
  });

  it('closes an old tab for good, and tells it', async () => {
    const world = aWorld();
    const onSuperseded = vi.fn();
    const repository = await world.open({ onSuperseded });
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    const newer = await rawDatabase(world, 20);
    expect(onSuperseded).toHaveBeenCalledOnce();
    newer.close();
    for (const outcome of [await repository.write(DIAGNOSTIC, [yes], 1), await repository.list(), await repository.load(DIAGNOSTIC)]) {
      expect(outcome).toMatchObject({ ok: false, error: { code: 'superseded' } });
    }
    expect((await rawRows(world, 'fragments'))[0]).toMatchObject({ rev: 1 });
  });

  it('is refused too by a tab that lost its connection meanwhile', async () => {
    const world = aWorld();
    const database = await openDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
    database.close({ disableAutoOpen: false });
    (await rawDatabase(world, 20)).close();
    await expect(database.fragments.toArray()).rejects.toMatchObject({
      name: expect.stringMatching(/^(StorageError|DatabaseClosedError)$/),
    });
    database.close();
  });
});

describe('another tab', () => {
  it('that holds the database back is waited for, and the user told', async () => {
    const world = aWorld();
    const stuck = await rawDatabase(world, 5, (database) => database.createObjectStore('before'));
    const onBlocked = vi.fn(() => setTimeout(() => stuck.close()));
    const repository = await world.open({ onBlocked });
    expect(onBlocked).toHaveBeenCalledOnce();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
  });
});

describe('a browser', () => {
  it('that loses the connection is reopened by the next write', async () => {
    const world = aWorld();
    const database = vi.spyOn(FakeDatabase.prototype, 'transaction');
    const repository = await world.open();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    const connection = database.mock.contexts.at(-1) as unknown as { onclose(event: Event): void; close(): void };
    connection.close();
    connection.onclose(new Event('close'));
    must(await repository.write(DIAGNOSTIC, [yes], 1));
    expect((await rawRows(world, 'fragments'))[0]).toMatchObject({ rev: 2 });
  });

  it('whose data are cleared under our feet does not get one answer as a whole diagnostic', async () => {
    const world = aWorld();
    const repository = await world.open();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    const other = await world.open();
    must(await other.erase(DIAGNOSTIC));
    expect(await repository.write(DIAGNOSTIC, [yes], 1)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });

  it('that has no database, or throws, is said unavailable', async () => {
    const broken = (name: string) => ({ open: () => { throw new DOMException('x', name); } }) as unknown as IDBFactory; // prettier-ignore
    expect(await openRepository({ now })).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(await openRepository({ now, indexedDB: broken('SecurityError'), IDBKeyRange })).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
    expectWarning(/UnknownError on open/);
    expect(await openRepository({ now, indexedDB: broken('UnknownError'), IDBKeyRange })).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
  });

  it('with no room left says so, and what was written stays', async () => {
    const repository = await aWorld().open();
    const before = must(await repository.create(DIAGNOSTIC, [yes], 1));
    const put = vi.spyOn(FakeStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await repository.write(DIAGNOSTIC, [{ key: 'meta/path', value: 'express' }], 1, 'themes')).toMatchObject({
      ok: false,
      error: { code: 'quota' },
    });
    put.mockRestore();
    expect(must(await repository.load(DIAGNOSTIC))).toMatchObject({ diagnostic: { registers: before }, place: null });
    must(await repository.write(DIAGNOSTIC, [yes], 1));
  });
});
