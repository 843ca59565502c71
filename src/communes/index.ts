import url from 'virtual:cadran/communes';
import { decodeCommunes } from './decode';
import type { CommuneIndex } from './types';

let loading: Promise<CommuneIndex> | undefined;

/**
 * The official list, fetched and decoded once. Rejects with an Error when it cannot be had; the next call then tries again.
 */
export function loadCommunes(): Promise<CommuneIndex> {
  loading ??= fetchCommunes().catch((cause: unknown) => {
    loading = undefined;
    throw new Error('The list of communes could not be loaded', { cause });
  });
  return loading;
}

async function fetchCommunes(): Promise<CommuneIndex> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return decodeCommunes(await response.arrayBuffer());
}
