import { joinFragment, type Fragment, type Registers } from '../domain/diagnostic';
import type { CadranDatabase } from './database';
import { deviceOf, renewDevice } from './device';
import { StorageError } from './faults';
import { fragmentRows } from './reading';
import { readRows, storable } from './rows';

export interface Merged {
  /** True when the fragments show that another computer bore our device id (a copied profile, a restored disk): ours has changed. */
  newDevice: boolean;
}

/**
 * Takes in fragments from elsewhere; each is joined with what its device already has here. A damaged row
 * gives way to the one that comes.
 */
export function putFragments(database: CadranDatabase, id: string, incoming: readonly Fragment[]): PromiseLike<Merged> {
  if (incoming.some(({ diagnostic }) => diagnostic !== id))
    throw new StorageError({ code: 'refused', detail: 'fragments of another diagnostic' });
  const { fragments, settings } = database;
  return database.transaction('rw', fragments, settings, async () => {
    const device = await deviceOf(database);
    const held = new Map(readRows(await fragmentRows(database, id)).fragments.map((fragment) => [fragment.device, fragment]));
    let newDevice = false;
    for (const fragment of incoming.map(storable)) {
      const ours = held.get(fragment.device);
      newDevice ||= fragment.device === device && knowsMore(fragment.registers, ours?.registers ?? {});
      const joined = ours === undefined ? fragment : storable(joinFragment(ours, fragment));
      held.set(fragment.device, joined);
      await fragments.put(joined);
    }
    if (newDevice) await renewDevice(database);
    return { newDevice };
  });
}

/** Never true of an older state of ours; of ours written twice at one moment, it is. */
function knowsMore(theirs: Registers, ours: Registers): boolean {
  return Object.entries(theirs).some(([key, { v, t }]) => {
    const held = Object.hasOwn(ours, key) ? ours[key] : undefined;
    return held === undefined || t > held.t || (t === held.t && JSON.stringify(v) !== JSON.stringify(held.v));
  });
}

/** Removes all that this computer keeps of a diagnostic, for good. */
export function erase(database: CadranDatabase, id: string): PromiseLike<void> {
  const { fragments, places, snapshots } = database;
  return database.transaction('rw', fragments, places, snapshots, async () => {
    await fragments.where('diagnostic').equals(id).delete();
    await places.delete(id);
    await snapshots.where('diagnostic').equals(id).delete();
  });
}
