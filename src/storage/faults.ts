/**
 * `quota`: nothing more can be written now (never proof that the disk is full). `unavailable`: this browser does not let us store.
 * `superseded`: a newer Cadran took over in another tab. `newerData`: a newer Cadran wrote the database. `corrupt`: what was read is not a
 * record. `notFound`: no such diagnostic here. `refused`: what was to be written is not a record within the limits of `codec.ts`.
 */
type StorageCode = 'quota' | 'unavailable' | 'superseded' | 'newerData' | 'corrupt' | 'notFound' | 'refused' | 'unexpected';

export interface StorageFault {
  code: StorageCode;
  /** For support, in technical words. */
  detail?: string;
}

/** Carries a fault out of a transaction, which it rolls back. */
export class StorageError extends Error {
  constructor(readonly fault: StorageFault) {
    super(fault.detail ?? fault.code);
    this.name = 'StorageError';
  }
}

const codes: Record<string, StorageCode> = {
  QuotaExceededError: 'quota',
  VersionError: 'newerData',
  NotReadableError: 'corrupt',
  UnknownError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  DatabaseClosedError: 'unavailable',
  TimeoutError: 'unavailable',
  AbortError: 'unavailable',
};

/** What an error of IndexedDB or Dexie means. Both wrap the cause in `inner`: the innermost that says something wins. */
export function classify(error: unknown, superseded: boolean): StorageFault {
  const chain = causes(error);
  const known = chain.find((item) => item instanceof StorageError);
  if (known !== undefined) return known.fault;
  const names = chain.map((item) => item.name);
  if (superseded && names.some((name) => name === 'DatabaseClosedError' || name === 'InvalidStateError')) return { code: 'superseded' };
  const code = names
    .reverse()
    .map((name) => codes[name])
    .find((found) => found !== undefined);
  return { code: code ?? 'unexpected', detail: chain.map((item) => `${item.name}: ${item.message}`).join(' < ') };
}

const MAX_CAUSES = 5;

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  let next = error;
  while (isError(next) && chain.length < MAX_CAUSES) {
    chain.push(next);
    next = (next as { inner?: unknown }).inner ?? next.cause;
  }
  return chain;
}

/** A DOMException is an Error for browsers, but not always across realms. */
function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
