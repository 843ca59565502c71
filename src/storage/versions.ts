import type { Dexie } from 'dexie';

/** One function per version of the database, the oldest first. A published one never changes: a new shape is a new function. */
export const versions: readonly ((database: Dexie) => void)[] = [version1];

function version1(database: Dexie): void {
  database.version(1).stores({
    fragments: '[diagnostic+device], diagnostic',
    places: 'diagnostic',
    snapshots: 'id, diagnostic',
    settings: 'key',
  });
}
