import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { classify, StorageError } from '../../../src/storage/faults';

const exception = (name: string) => new DOMException('words of the browser', name);
const wrapping = (error: Error, inner: unknown) => Object.assign(error, { inner });

describe('an error of the browser or of Dexie', () => {
  it.each([
    ['quota', exception('QuotaExceededError')],
    ['quota', wrapping(new Dexie.AbortError('aborted'), exception('QuotaExceededError'))],
    ['quota', wrapping(new Dexie.AbortError('aborted'), wrapping(new Dexie.QuotaExceededError('full'), exception('QuotaExceededError')))],
    ['quota', new Error('failed', { cause: exception('QuotaExceededError') })],
    ['unavailable', exception('UnknownError')],
    ['unavailable', exception('InvalidStateError')],
    ['unavailable', exception('SecurityError')],
    ['unavailable', new Dexie.MissingAPIError('no IndexedDB')],
    ['unavailable', wrapping(new Dexie.OpenFailedError('not opened'), exception('UnknownError'))],
    ['unavailable', new Dexie.DatabaseClosedError('closed')],
    ['unavailable', new Dexie.AbortError('aborted')],
    ['newerData', exception('VersionError')],
    ['newerData', wrapping(new Dexie.DatabaseClosedError('closed'), new StorageError({ code: 'newerData' }))],
    ['corrupt', exception('NotReadableError')],
    ['notFound', new StorageError({ code: 'notFound' })],
    ['unexpected', new TypeError('a mistake of ours')],
    ['unexpected', exception('DataCloneError')],
    ['unexpected', 'a text'],
    ['unexpected', null],
    ['unexpected', undefined],
  ])('is %s: %s', (code, error) => {
    expect(classify(error, false).code).toBe(code);
  });

  it('is superseded once another tab has taken over', () => {
    expect(classify(new Dexie.DatabaseClosedError('closed'), true).code).toBe('superseded');
    expect(classify(exception('InvalidStateError'), true).code).toBe('superseded');
    expect(classify(exception('QuotaExceededError'), true).code).toBe('quota');
  });

  it('tells support all that was said, and ends on a loop of causes', () => {
    const loop = wrapping(new Dexie.AbortError('aborted'), undefined);
    wrapping(loop, loop);
    expect(classify(loop, false).code).toBe('unavailable');
    expect(classify(wrapping(new Dexie.AbortError('aborted'), exception('QuotaExceededError')), false).detail).toBe(
      'AbortError: aborted < QuotaExceededError: words of the browser',
    );
  });
});
