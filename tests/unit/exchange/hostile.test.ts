import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readFile, type FileFault } from '../../../src/exchange';
import { answered, anyText, DIAGNOSTIC, NOON, someFragments } from '../storage/fragments';
import { aWorld, must, PATIENCE, rawRows } from '../storage/open';
import { aFile, chosen } from './files';

const codes: FileFault['code'][] = [
  'tooBig',
  'unreadable',
  'notJson',
  'truncated',
  'notOurs',
  'newerFormat',
  'forbiddenKey',
  'tooDeep',
  'invalid',
  'checksum',
  'severalDiagnostics',
];

/** What the importing screen does: reads, then writes only what was accepted. */
async function importing(text: string) {
  const world = aWorld();
  const repository = await world.open();
  must(await repository.create(DIAGNOSTIC, [{ key: 'commun/rgpd.dpo', value: answered('oui') }], 1));
  const rows = () => Promise.all(['fragments', 'places', 'snapshots', 'settings'].map((store) => rawRows(world, store)));
  const before = await rows();
  const read = await readFile(chosen(text), NOON);
  if (read.ok) must(await repository.putFragments(read.value.diagnostic, read.value.fragments));
  return { read, before, after: await rows(), list: must(await repository.list()) };
}

const at = fc.nat(1_000_000);
const inserted = fc.oneof(anyText(5), fc.constantFrom('NaN', '1e999', '{', ']', '"', '\\', 'null'));
const mutation = fc.oneof(
  fc.record({ at, length: fc.integer({ min: 1, max: 40 }), put: fc.constant('') }),
  fc.record({ at, length: fc.integer({ min: 0, max: 3 }), put: inserted }),
  fc.record({ at, length: fc.constant(Infinity), put: fc.constant('') }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

const mutated = (text: string, { at, length, put }: Mutation) => {
  const start = at % text.length;
  return text.slice(0, start) + put + text.slice(start + length);
};

describe('a damaged or hostile file', () => {
  it(
    'is read or refused with a known code, never by throwing',
    async () => {
      await fc.assert(
        fc.asyncProperty(someFragments, fc.array(mutation, { minLength: 1, maxLength: 3 }), async (fragments, mutations) => {
          const read = await readFile(chosen(mutations.reduce(mutated, aFile({ fragments }))), NOON);
          if (!read.ok) expect(codes).toContain(read.error.code);
        }),
        { numRuns: 400 },
      );
    },
    PATIENCE,
  );

  it(
    'writes nothing when it is refused, and only records when it is not',
    async () => {
      await fc.assert(
        fc.asyncProperty(someFragments, mutation, async (fragments, change) => {
          const { read, before, after, list } = await importing(mutated(aFile({ fragments }), change));
          if (!read.ok) expect(after).toStrictEqual(before);
          expect(list.damaged).toStrictEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );

  it.each([0.1, 0.5, 0.9, 0.999])('cut at %d of its length is refused as cut', async (share) => {
    const text = aFile();
    const { read, before, after } = await importing(text.slice(0, Math.floor((text.length - 2) * share)));
    expect(read).toStrictEqual({ ok: false, error: { code: 'truncated' } });
    expect(after).toStrictEqual(before);
  });

  it(
    'that is any JSON at all is refused',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), fc.boolean(), async (value, ours) => {
          const header = { format: 'cadran-diagnostic', formatVersion: 1 };
          const text = JSON.stringify(ours && typeof value === 'object' && value !== null ? { ...value, ...header } : value);
          expect((await readFile(chosen(text), NOON)).ok).toBe(false);
        }),
      );
    },
    PATIENCE,
  );
});

describe('a key that reaches a prototype', () => {
  afterEach(() => {
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  const member = '"KEY": {"x": 1, "toString": 1}';
  const places = [
    ['"format": ', `${member}, "format": `],
    ['"commune": {', `"commune": {${member}, `],
    ['"registers": {', `"registers": {${member}, `],
    ['"v": {', `"v": {${member}, `],
    ['"fragments": [', `"fragments": [{${member}}, `],
  ] as const;

  const cases = places.flatMap((place) => ['__proto__', 'constructor', 'prototype'].map((key) => [...place, key] as const));

  it.each(cases)('near %s (%s, %s) is refused', async (place, put, key) => {
    const text = aFile().replace(place, put.replace('KEY', key));
    expect(text).toContain(key);
    const { read, before, after } = await importing(text);
    expect(read).toStrictEqual({ ok: false, error: { code: 'forbiddenKey' } });
    expect(after).toStrictEqual(before);
  });

  it('written with escapes is refused too', async () => {
    const text = aFile().replace('"commune": {', '"commune": {"\\u005f\\u005fproto__": {"x": 1}, ');
    expect(await readFile(chosen(text), NOON)).toStrictEqual({ ok: false, error: { code: 'forbiddenKey' } });
  });
});
