import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import url from 'virtual:cadran/communes';

const load = async () => (await import('../../../src/communes')).loadCommunes;
const realFetch = globalThis.fetch;

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('loadCommunes', () => {
  it('fetches the list once, for callers at once and later', async () => {
    const fetch = vi.fn(realFetch);
    vi.stubGlobal('fetch', fetch);
    const loadCommunes = await load();
    const [first, second] = await Promise.all([loadCommunes(), loadCommunes()]);
    expect(second).toBe(first);
    expect(await loadCommunes()).toBe(first);
    expect(fetch.mock.calls).toEqual([[url]]);
  });

  it.each([
    ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server says no', () => Promise.resolve(new Response('', { status: 404 }))],
    ['a page comes instead', () => Promise.resolve(new Response('<!doctype html>'))],
  ])('rejects with an Error when %s, and tries again the next time', async (_what, failure) => {
    vi.stubGlobal('fetch', vi.fn(realFetch).mockImplementationOnce(failure));
    const loadCommunes = await load();
    const refused = await loadCommunes().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Error);
    expect((refused as Error).cause).toBeInstanceOf(Error);
    expect((await loadCommunes()).size).toBeGreaterThan(34_000);
  });
});
