import { createCommuneIndex } from './commune-index';
import type { CommuneIndex } from './types';
import { unpack } from './unpack';

/**
 * Opens the packed list. Rejects with an Error when the bytes are not that list (a proxy's page in its place, a cut download).
 */
export async function decodeCommunes(bytes: ArrayBuffer): Promise<CommuneIndex> {
  return createCommuneIndex(unpack(await gunzip(bytes)));
}

async function gunzip(bytes: ArrayBuffer): Promise<string> {
  if (typeof DecompressionStream === 'function') return gunzipStream(bytes);
  // Safari before 16.4.
  const { gunzipSync } = await import('fflate');
  return new TextDecoder().decode(gunzipSync(new Uint8Array(bytes)));
}

async function gunzipStream(bytes: ArrayBuffer): Promise<string> {
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // A fault of the writing side also reaches the reader, below.
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);

  const reader = readable.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
