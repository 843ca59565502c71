import { Dexie, type Table } from 'dexie';
import type { Fragment } from '../domain/diagnostic';
import { StorageError } from './faults';
import { versions } from './versions';

/** Where the user was in a diagnostic; `at` in ms since 1970. */
export interface Place {
  diagnostic: string;
  place: string;
  at: number;
}

export interface Setting {
  key: 'device' | 'clock' | 'persistence';
  value: unknown;
}

/** What is read is `unknown` until a codec has read it: a disk may give anything back. */
export class CadranDatabase extends Dexie {
  declare fragments: Table<unknown, [diagnostic: string, device: string], Fragment>;
  declare places: Table<unknown, string, Place>;
  /** Finished rounds; nothing writes them yet. */
  declare snapshots: Table<unknown, string>;
  declare settings: Table<unknown, Setting['key'], Setting>;
  /** True once another tab has asked for a newer version: this one has let go of the database for good. */
  superseded = false;
}

export interface DatabaseOptions {
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  name?: string;
  /** Another tab upgrades the database: this one can no longer write. */
  onSuperseded?: () => void;
  /** Our upgrade waits for another tab to close; opening goes on by itself afterwards. */
  onBlocked?: () => void;
}

/** Opens the database, and refuses one that a newer Cadran has written (Dexie alone would write old rows into it). */
export async function openDatabase(options: DatabaseOptions): Promise<CadranDatabase> {
  const { indexedDB, IDBKeyRange, name = 'cadran', onSuperseded, onBlocked } = options;
  const injected = indexedDB === undefined ? {} : { indexedDB, IDBKeyRange };
  const database = new CadranDatabase(name, { chromeTransactionDurability: 'strict', ...injected });
  for (const version of versions) version(database);
  database.on('versionchange', () => {
    database.superseded = true;
    database.close({ disableAutoOpen: true });
    onSuperseded?.();
    return false;
  });
  database.on('blocked', () => {
    onBlocked?.();
    return false;
  });
  // Sticky: Dexie reopens by itself after a lost connection, maybe on a database upgraded meanwhile.
  database.on('ready', () => refuseNewer(database), true);
  try {
    await database.open();
  } catch (error) {
    database.close({ disableAutoOpen: true });
    throw error;
  }
  return database;
}

function refuseNewer(database: CadranDatabase): void {
  if (database.backendDB().version > database.verno * 10) throw new StorageError({ code: 'newerData' });
}
