import { isDeleted, isSuspect, joinDiagnostic, stampTime, compareText, type Diagnostic, type Fragment } from '../domain/diagnostic';
import type { CadranDatabase, Place } from './database';
import { StorageError } from './faults';
import { readPlace, readRows, type DamagedRow } from './rows';

export interface ListedDiagnostic {
  diagnostic: Diagnostic;
  /** Where the user was; null if he never went further than its creation. */
  place: Place | null;
  /** When it was last written, on any device, in ms since 1970. Stamps of a clock more than 24 h ahead count only if there are no others. */
  lastWrite: number;
  /** Deleted, and not yet erased: it can come back. */
  deleted: boolean;
}

export interface Listing {
  /** The last written first. */
  diagnostics: ListedDiagnostic[];
  damaged: DamagedRow[];
}

export interface LoadedDiagnostic {
  diagnostic: Diagnostic;
  place: Place | null;
  /** One per device, those that can be read; by device id. */
  fragments: Fragment[];
  damaged: DamagedRow[];
}

export async function list(database: CadranDatabase, now: number): Promise<Listing> {
  const [rows, places] = await database.transaction('r', database.fragments, database.places, () =>
    Promise.all([database.fragments.toArray(), database.places.toArray()]),
  );
  const { fragments, damaged } = readRows(rows);
  const placeOf = new Map(places.map(readPlace).map((place) => [place?.diagnostic, place]));
  const diagnostics = byDiagnostic(fragments).map((own) => {
    const diagnostic = joinDiagnostic(own);
    const place = placeOf.get(diagnostic.id) ?? null;
    return { diagnostic, place, lastWrite: lastWrite(diagnostic, now), deleted: isDeleted(diagnostic) };
  });
  diagnostics.sort((a, b) => b.lastWrite - a.lastWrite || compareText(a.diagnostic.id, b.diagnostic.id));
  return { diagnostics, damaged };
}

export async function load(database: CadranDatabase, id: string): Promise<LoadedDiagnostic> {
  const [rows, place] = await database.transaction('r', database.fragments, database.places, () =>
    Promise.all([fragmentRows(database, id), database.places.get(id)]),
  );
  if (rows.length === 0) throw new StorageError({ code: 'notFound' });
  const { fragments, damaged } = readRows(rows);
  if (fragments.length === 0) throw new StorageError({ code: 'corrupt', detail: damaged.map(({ path }) => path).join(', ') });
  return { diagnostic: joinDiagnostic(fragments), place: readPlace(place), fragments, damaged };
}

/** By device id. */
export function fragmentRows({ fragments }: CadranDatabase, id: string): PromiseLike<unknown[]> {
  return fragments.where('diagnostic').equals(id).toArray();
}

function byDiagnostic(fragments: readonly Fragment[]): Fragment[][] {
  const groups = new Map<string, Fragment[]>();
  for (const fragment of fragments) {
    const group = groups.get(fragment.diagnostic);
    if (group === undefined) groups.set(fragment.diagnostic, [fragment]);
    else group.push(fragment);
  }
  return [...groups.values()];
}

function lastWrite(diagnostic: Diagnostic, now: number): number {
  const stamps = Object.values(diagnostic.registers).map(({ t }) => t);
  const trusted = stamps.filter((stamp) => !isSuspect(stamp, now));
  return Math.max(0, ...(trusted.length > 0 ? trusted : stamps).map(stampTime));
}
