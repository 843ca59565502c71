import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeCommunes } from '../../../src/communes/decode';
import { packCommunes } from '../../../src/communes/pack';

const packed = packCommunes();
const gzip = (text: string) => new Uint8Array(gzipSync(text)).buffer;

afterEach(() => vi.unstubAllGlobals());

describe.each(['with DecompressionStream', 'without it (Safari 15.6)'])('decoding %s', (how) => {
  const decode = (bytes: ArrayBuffer) => {
    if (how.startsWith('without')) vi.stubGlobal('DecompressionStream', undefined);
    return decodeCommunes(bytes);
  };

  it('reads the list', async () => {
    const index = await decode(packed.buffer);
    expect(index.size).toBeGreaterThan(34_000);
    expect(index.byCode('62633')?.name).toBe('Œuf-en-Ternois');
  });

  it.each([
    ['nothing', () => new ArrayBuffer(0)],
    ['a page', () => new TextEncoder().encode('<!doctype html>').buffer],
    ['another gzipped text', () => gzip('hello')],
    ['a cut download', () => packed.slice(0, packed.length / 2).buffer],
    ['a cut text', () => gzip(gunzipSync(packed).toString().slice(0, 300_000))],
    [
      'another format',
      () =>
        gzip(
          gunzipSync(packed)
            .toString()
            .replace(/^cadran-communes \d+/, 'cadran-communes 0'),
        ),
    ],
  ])('refuses %s with an Error', async (_what, bytes) => {
    await expect(decode(bytes())).rejects.toBeInstanceOf(Error);
  });
});
