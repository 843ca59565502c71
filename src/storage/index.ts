export type { ListedDiagnostic } from './reading';
export { openRepository, type OpenedRepository, type Repository, type RepositoryOptions } from './repository';
