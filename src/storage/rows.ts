import type { Fragment } from '../domain/diagnostic';
import { parseFragment } from './codec';
import type { Place } from './database';
import { StorageError } from './faults';

/** A row that is no longer a record. It stays where it is; nothing but erasing or restoring removes it. */
export interface DamagedRow {
  diagnostic: string | null;
  device: string | null;
  /** Where it departs from the schema. */
  path: string;
}

export interface ReadRows {
  fragments: Fragment[];
  damaged: DamagedRow[];
}

/** Every good fragment, and the list of those that cannot be read. */
export function readRows(rows: readonly unknown[]): ReadRows {
  const read: ReadRows = { fragments: [], damaged: [] };
  for (const row of rows) {
    const parsed = parseFragment(row);
    if (parsed.ok) read.fragments.push(parsed.value);
    else read.damaged.push({ diagnostic: textAt(row, 'diagnostic'), device: textAt(row, 'device'), path: parsed.error.path });
  }
  return read;
}

/** The fragment as it may be stored: what the codec would refuse to read must never be written. Throws `refused`. */
export function storable(fragment: Fragment): Fragment {
  const parsed = parseFragment(fragment);
  if (!parsed.ok) throw new StorageError({ code: 'refused', detail: parsed.error.path });
  return parsed.value;
}

/** Where the user was; null when it is not known, or no longer readable: the diagnostic then opens on its list of themes. */
export function readPlace(row: unknown): Place | null {
  const [diagnostic, place] = [textAt(row, 'diagnostic'), textAt(row, 'place')];
  const at = field(row, 'at');
  return diagnostic === null || place === null || typeof at !== 'number' ? null : { diagnostic, place, at };
}

function textAt(row: unknown, name: string): string | null {
  const value = field(row, name);
  return typeof value === 'string' ? value : null;
}

/** A field of a row that may be anything. */
export function field(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, name) ? (row as Record<string, unknown>)[name] : undefined;
}
