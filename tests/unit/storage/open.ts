/** The real repository on a fake browser database. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { openRepository, type Repository, type RepositoryOptions } from '../../../src/storage';
import { NOON } from './fragments';

/** For properties that open databases, on a busy machine. In ms. */
export const PATIENCE = 60_000;

export interface World {
  indexedDB: IDBFactory;
  /** The computer's clock, in ms, to be set at will. */
  time: number;
  open(options?: Partial<RepositoryOptions>): Promise<Repository>;
}

export function aWorld(): World {
  const world: World = {
    indexedDB: new IDBFactory(),
    time: NOON,
    async open(options = {}) {
      const opened = await openRepository({ indexedDB: world.indexedDB, IDBKeyRange, now: () => world.time, ...options });
      if (!opened.ok) throw new Error(`Not opened: ${opened.error.code}`);
      return opened.value;
    },
  };
  return world;
}

export function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const asPromise = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as Error);
  });

/** The database as the browser holds it, behind the repository's back. Closed at the end of the test. */
export async function rawDatabase({ indexedDB }: World, version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open('cadran', version);
  if (upgrade) request.onupgradeneeded = () => upgrade(request.result as unknown as IDBDatabase);
  const database = (await asPromise(request as unknown as IDBRequest<IDBDatabase>)) as IDBDatabase;
  onTestFinished(() => database.close());
  return database;
}

export async function rawRows(world: World, store: string): Promise<unknown[]> {
  const database = await rawDatabase(world);
  const rows = await asPromise(database.transaction(store).objectStore(store).getAll());
  database.close();
  return rows;
}

export async function rawPut(world: World, store: string, row: unknown): Promise<void> {
  const database = await rawDatabase(world);
  await asPromise(database.transaction(store, 'readwrite').objectStore(store).put(row));
  database.close();
}
