export type { Place } from './database';
export type { StorageCode, StorageFault } from './faults';
export type { Merged } from './merging';
export type { Listing, ListedDiagnostic, LoadedDiagnostic } from './reading';
export { openRepository, type OpenedRepository, type Repository, type RepositoryOptions } from './repository';
export type { DamagedRow } from './rows';
export type { Write } from './writing';
