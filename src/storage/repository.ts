import type { Fragment, Registers } from '../domain/diagnostic';
import { err, ok, type Result } from '../domain/shared/result';
import { openDatabase, type CadranDatabase, type DatabaseOptions } from './database';
import { classify, type StorageFault } from './faults';
import { erase, putFragments, type Merged } from './merging';
import { list, load, type Listing, type LoadedDiagnostic } from './reading';
import { readSetting } from './settings';
import { setPlace, write, type Write } from './writing';

type Outcome<T> = Promise<Result<T, StorageFault>>;

/** The records of this computer. Nothing here throws; what was written is on the disk when a promise resolves. */
export interface Repository {
  /** Every diagnostic, deleted ones included, and the rows that can no longer be read. */
  list(): Outcome<Listing>;
  /** `notFound`, or `corrupt` if none of its fragments can be read. */
  load(id: string): Outcome<LoadedDiagnostic>;
  /** A new diagnostic with its first registers; `id` is a new uuid in lower case. */
  create(id: string, writes: readonly Write[], contentVersion: number): Outcome<Registers>;
  /** Writes registers of a diagnostic that is here, and where the user is, as one. Gives the registers as stamped. */
  write(id: string, writes: readonly Write[], contentVersion: number, place?: string): Outcome<Registers>;
  setPlace(id: string, place: string): Outcome<void>;
  /** Takes in checked fragments of the diagnostic `id`: from a backup, a copy, another device. */
  putFragments(id: string, fragments: readonly Fragment[]): Outcome<Merged>;
  /** Removes a diagnostic from this computer for good. */
  erase(id: string): Outcome<void>;
  /** Asks the browser, once, not to clear our data by itself. Returns at once: some browsers never answer. */
  requestPersistence(): void;
  /** What the browser last answered to that; null if it never did. */
  persistence(): Outcome<boolean | null>;
  close(): void;
}

export interface RepositoryOptions extends DatabaseOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  persist?: () => Promise<boolean>;
}

export type OpenedRepository = Result<Repository, StorageFault>;

export async function openRepository(options: RepositoryOptions): Promise<OpenedRepository> {
  try {
    return ok(repositoryOn(await openDatabase(options), options));
  } catch (error) {
    return err(classify(error, false));
  }
}

const askBrowser = async () => (await navigator.storage?.persist?.()) ?? false;

function repositoryOn(database: CadranDatabase, { now, persist = askBrowser }: RepositoryOptions): Repository {
  let asked = false;

  async function attempt<T>(work: () => PromiseLike<T>): Outcome<T> {
    try {
      return ok(await work());
    } catch (error) {
      return err(classify(error, database.superseded));
    }
  }

  async function remember(): Promise<void> {
    await database.settings.put({ key: 'persistence', value: await persist() });
  }

  return {
    list: () => attempt(() => list(database, now())),
    load: (id) => attempt(() => load(database, id)),
    create: (id, writes, contentVersion) => attempt(() => write(database, { id, writes, contentVersion, now: now(), create: true })),
    write: (id, writes, contentVersion, place) =>
      attempt(() => write(database, { id, writes, contentVersion, place, now: now(), create: false })),
    setPlace: (id, place) => attempt(() => setPlace(database, id, place, now())),
    putFragments: (id, fragments) => attempt(() => putFragments(database, id, fragments)),
    erase: (id) => attempt(() => erase(database, id)),
    requestPersistence() {
      if (asked) return;
      asked = true;
      // A browser that cannot tell has not agreed: `persistence()` goes on saying that it never answered.
      remember().catch(() => undefined);
    },
    persistence: () =>
      attempt(async () => {
        const answer = await readSetting(database, 'persistence');
        return typeof answer === 'boolean' ? answer : null;
      }),
    close: () => database.close({ disableAutoOpen: true }),
  };
}
