import { emptyFragment, joinRegisters, write as writeRegister, type Json, type Registers } from '../domain/diagnostic';
import { nextStamp, observeAll, readClock } from './clock';
import type { CadranDatabase } from './database';
import { deviceOf, renewDevice } from './device';
import { StorageError } from './faults';
import { fragmentRows } from './reading';
import { readRows, storable } from './rows';

export interface Write {
  key: string;
  value: Json;
}

export interface WriteRequest {
  id: string;
  writes: readonly Write[];
  contentVersion: number;
  place?: string;
  now: number;
  /** False: a diagnostic that is not here is not found. One erased in another tab does not come back as a single answer. */
  create: boolean;
}

/** One transaction that reads, stamps and writes: two tabs writing at once lose nothing. Gives the new registers. */
export function write(database: CadranDatabase, request: WriteRequest): PromiseLike<Registers> {
  const { fragments, places, settings } = database;
  return database.transaction('rw', fragments, places, settings, async () => {
    const { id, place, now } = request;
    const rows = await fragmentRows(database, id);
    if (rows.length === 0 && !request.create) throw new StorageError({ code: 'notFound' });
    const read = readRows(rows);
    const device = await usableDevice(database, read.damaged);
    const held = read.fragments.find((fragment) => fragment.device === device) ?? emptyFragment(id, device, request.contentVersion);
    const present = joinRegisters(read.fragments.map(({ registers }) => registers));
    let clock = observeAll(await readClock(database), held, now);
    let fragment = held;
    const written: Registers = {};
    for (const { key, value } of request.writes) {
      const next = nextStamp(clock, present, key, now, device);
      clock = next.clock;
      fragment = writeRegister(fragment, key, value, next.stamp, request.contentVersion);
      written[key] = { v: value, t: next.stamp };
    }
    await fragments.put(storable(fragment));
    await settings.put({ key: 'clock', value: clock });
    if (place !== undefined) await places.put({ diagnostic: id, place, at: now });
    return written;
  });
}

/** A damaged row of ours is left as it is, for whoever may read it one day: this computer goes on under a new id. */
async function usableDevice(database: CadranDatabase, damaged: readonly { device: string | null }[]): Promise<string> {
  const device = await deviceOf(database);
  return damaged.some((row) => row.device === device) ? renewDevice(database) : device;
}

/** Remembers where the user is in a diagnostic of this computer. */
export function setPlace(database: CadranDatabase, id: string, place: string, now: number): PromiseLike<void> {
  const { fragments, places } = database;
  return database.transaction('rw', fragments, places, async () => {
    if ((await fragments.where('diagnostic').equals(id).count()) === 0) throw new StorageError({ code: 'notFound' });
    await places.put({ diagnostic: id, place, at: now });
  });
}
