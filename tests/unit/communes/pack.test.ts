import { describe, expect, it, vi } from 'vitest';
import { decodeCommunes } from '../../../src/communes/decode';
import { fromChar, toChar } from '../../../src/communes/format';
import { packCommunes } from '../../../src/communes/pack';
import { readSource, type Source, type SourceCommune } from '../../../src/communes/source';

// Sweeps of the whole list: a slow machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const aCommune = (code: string, nom: string, more: Partial<SourceCommune> = {}): SourceCommune => ({
  code,
  nom,
  type: 'commune-actuelle',
  departement: '01',
  region: '84',
  ...more,
});

const aSource = (...communes: SourceCommune[]): Source => ({
  vintage: '2026',
  communes,
  departements: [{ code: '01', nom: 'Ain', region: '84' }],
  regions: [{ code: '84', nom: 'Auvergne-Rhône-Alpes' }],
  epcis: [],
});

const decode = (...communes: SourceCommune[]) => decodeCommunes(packCommunes(aSource(...communes)).buffer);

describe('packing', () => {
  it('weighs no more than 340 kB', () => {
    expect(packCommunes().length).toBeLessThanOrEqual(340_000);
  });

  it('gives the same bytes for the same list, whatever its order', () => {
    const source = readSource();
    const turned = { ...source, communes: [...source.communes].reverse() };
    expect(Buffer.compare(packCommunes(source), packCommunes(turned))).toBe(0);
  });

  it('gives a city the postal codes of its arrondissements, and leaves these out', async () => {
    const index = await decode(
      aCommune('01001', 'Ville', { codesPostaux: ['01000'] }),
      aCommune('01901', 'Ville 1er', { type: 'arrondissement-municipal', commune: '01001', codesPostaux: ['01000', '01009'] }),
    );
    expect(index.size).toBe(1);
    expect(index.byCode('01001')!.postalCodes).toEqual(['01000', '01009']);
  });

  it('takes a list without any former commune', async () => {
    const index = await decode(aCommune('01001', 'Ville', { population: 0 }));
    expect(index.byCode('01001')).toMatchObject({ population: 0, postalCodes: [], former: [], epci: null });
    expect(index.search('vi')).toHaveLength(1);
  });

  it.each([
    ['a former commune of no commune', [aCommune('01001', 'A'), aCommune('01002', 'B', { type: 'commune-deleguee', chefLieu: '01009' })]],
    ['a commune outside its région', [aCommune('01001', 'A', { region: '11' })]],
    ['a code outside its département', [aCommune('02001', 'A')]],
    ['an unknown département', [aCommune('03001', 'A', { departement: '03' })]],
    ['a population out of bounds', [aCommune('01001', 'A', { population: 64 ** 4 })]],
    ['the same code twice', [aCommune('01001', 'A'), aCommune('01001', 'B')]],
  ])('refuses %s', (_what, communes) => {
    expect(() => packCommunes(aSource(...communes))).toThrow();
  });
});

describe('a number as a character', () => {
  it('comes back', () => {
    for (const value of [0, 1, 63, 64, 1000, 50_000]) expect(fromChar(`x${toChar(value)}`, 1)).toBe(value);
  });

  it.each([-1, 55_296, NaN])('refuses %d', (value) => {
    expect(() => toChar(value)).toThrow(RangeError);
  });
});
