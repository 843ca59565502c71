import type { Json } from '../domain/diagnostic';

/** Inside one register: longest text, deepest nesting of lists and objects. */
export const MAX_TEXT = 20_000;
const MAX_DEPTH = 6;

/** Names through which an object reaches its prototype: Cadran never writes them, and refuses them wherever they are met. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A fresh copy, sharing nothing with the input; undefined if it is not JSON, too deep, too long or holds a forbidden key. The keys of its
 * objects are sorted: equal values have one text, whichever way they came.
 */
export function copyJson(value: unknown, depth = MAX_DEPTH): Json | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.length <= MAX_TEXT ? value : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth === 0) return undefined;
  return Array.isArray(value) ? copyList(value, depth) : copyObject(value, depth);
}

function copyList(list: unknown[], depth: number): Json[] | undefined {
  const copy: Json[] = [];
  for (const item of list) {
    const copied = copyJson(item, depth - 1);
    if (copied === undefined) return undefined;
    copy.push(copied);
  }
  return copy;
}

function copyObject(object: object, depth: number): { [key: string]: Json } | undefined {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined;
  const copy: { [key: string]: Json } = {};
  for (const key of Object.keys(object).sort()) {
    const copied = copyJson((object as Record<string, unknown>)[key], depth - 1);
    if (copied === undefined || forbiddenKeys.has(key) || key.length > MAX_TEXT) return undefined;
    copy[key] = copied;
  }
  return copy;
}
