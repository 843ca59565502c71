import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadCommunes } from '../../../src/communes';
import { readSource } from '../../../src/communes/source';

// Sweeps of the whole list: a slow machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const index = await loadCommunes();
const communes = readSource()
  .communes.filter((c) => c.type === 'commune-actuelle')
  .map((c) => index.byCode(c.code)!);

const anyCommune = fc.integer({ min: 0, max: communes.length - 1 }).map((i) => communes[i]!);
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."abest éœ'-()|\n0129AB.*+?[]\\^$") }),
  anyCommune.chain((c) => fc.integer({ min: 0, max: c.name.length }).map((end) => c.name.slice(0, end))),
  fc.tuple(anyCommune, anyCommune).map(([a, b]) => `${a.name} ${b.departementName}`),
);

describe('any query', () => {
  it('gives at most the limit, each commune once, in an order that does not depend on the limit', () => {
    fc.assert(
      fc.property(anyQuery, fc.integer({ min: 1, max: 40 }), (query, limit) => {
        const found = index.search(query, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map((m) => m.commune.code)).size).toBe(found.length);
        expect(index.search(query, limit)).toEqual(found);
        const names = index.search(query, 40).filter((m) => m.via === 'name' || m.via === 'former');
        if (found.every((m) => m.via === 'name' || m.via === 'former')) expect(names.slice(0, limit)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});

const spelled = (name: string) => [
  name,
  name.toUpperCase(),
  name.normalize('NFD').replace(/\p{M}/gu, ''),
  name.replace(/[-']/g, ' '),
  name.replace(/Saint(e?)-/g, 'St$1 '),
];

describe('any commune', () => {
  it('comes first when its name is typed whole with its département, however it is spelled', () => {
    fc.assert(
      fc.property(anyCommune, fc.nat(4), (commune, spelling) => {
        const name = spelled(commune.name)[spelling]!;
        for (const query of [
          `${name} (${commune.departement})`,
          `${name} ${commune.departement}`,
          `${name} (${commune.departementName})`,
          `${name} ${commune.departementName}`,
        ])
          expect(index.search(query)[0]?.commune.code, query).toBe(commune.code);
      }),
      { numRuns: 150 },
    );
  });

  it('is found by its INSEE code and by each of its postal codes with its name', () => {
    fc.assert(
      fc.property(anyCommune, (commune) => {
        expect(index.search(commune.code).map((m) => m.commune.code)).toContain(commune.code);
        for (const postal of commune.postalCodes) expect(index.search(`${postal} ${commune.name}`)[0]!.commune.code).toBe(commune.code);
      }),
      { numRuns: 100 },
    );
  });

  it('is found by each of its former names with its département', () => {
    const renamed = communes.filter((c) => c.former.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...renamed), (commune) => {
        for (const name of commune.former)
          expect(index.search(`${name} (${commune.departement})`, 30).map((m) => m.commune.code)).toContain(commune.code);
      }),
      { numRuns: 200 },
    );
  });
});
