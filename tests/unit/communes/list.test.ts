import { describe, expect, it, vi } from 'vitest';
import { loadCommunes } from '../../../src/communes';
import { readSource } from '../../../src/communes/source';

// Sweeps of the whole list: a slow machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const index = await loadCommunes();
const source = readSource();
const current = source.communes.filter((c) => c.type === 'commune-actuelle');
const commune = (code: string) => index.byCode(code)!;

describe('the packed list', () => {
  it('holds every current commune of the package, and nothing else', () => {
    expect(index.size).toBe(current.length);
    expect(current.filter((c) => index.byCode(c.code)?.code !== c.code)).toEqual([]);
  });

  it('gives back all that the package says of each commune', () => {
    const name = (table: { code: string; nom: string }[]) => new Map(table.map((row) => [row.code, row.nom]));
    const [departements, regions] = [name(source.departements), name(source.regions)];
    const epcis = new Map(source.epcis.flatMap((e) => e.membres.map((m) => [m.code, { code: e.code, name: e.nom }])));
    const former = source.communes.filter((c) => c.chefLieu).sort((a, b) => (a.code < b.code ? -1 : 1));
    const formerOf = new Map<string, string[]>();
    for (const { chefLieu, nom } of former) formerOf.set(chefLieu!, [...(formerOf.get(chefLieu!) ?? []), nom]);
    const expected = current.map((c) => ({
      code: c.code,
      name: c.nom,
      departement: c.departement,
      departementName: departements.get(c.departement),
      region: c.region,
      regionName: regions.get(c.region),
      epci: epcis.get(c.code) ?? null,
      population: c.population ?? null,
      postalCodes: c.codesPostaux ?? [],
      former: formerOf.get(c.code) ?? [],
    }));
    expect(current.map((c) => commune(c.code))).toEqual(expected);
  });

  it('names the year and the package of the list, as its README does', () => {
    expect(index.vintage).toBe('2026 (@etalab/decoupage-administratif 6.0.0)');
  });

  it('knows no code that is not a current commune', () => {
    for (const code of ['', '99999', '13201', '69381', '01015x', '2A', '00000']) expect(index.byCode(code)).toBeUndefined();
  });

  it('gives the same object for the same commune', () => {
    expect(index.search('Ouessant')[0]!.commune).toBe(index.byCode('29155'));
  });
});

describe('singular communes', () => {
  it.each([
    ['22016', 'Île-de-Bréhat'],
    ['29083', 'Île-de-Sein'],
    ['29155', 'Ouessant'],
    ['85113', "L'Île-d'Yeu"],
  ])('%s %s has no EPCI', (code, name) => {
    expect(commune(code)).toMatchObject({ name, epci: null });
  });

  it('in metropolitan France and the five overseas départements, only these four have none', () => {
    const without = current.filter((c) => !/^97[578]|^98/.test(c.code) && commune(c.code).epci === null);
    expect(without.map((c) => c.code).sort()).toEqual(['22016', '29083', '29155', '85113']);
  });

  it('the three cities with arrondissements are one commune each, with all their postal codes', () => {
    expect(commune('75056')).toMatchObject({ name: 'Paris', departementName: 'Paris', regionName: 'Île-de-France' });
    expect(commune('75056').postalCodes).toHaveLength(21);
    expect(commune('75056').postalCodes).toEqual(expect.arrayContaining(['75001', '75016', '75116', '75020']));
    expect(commune('69123').postalCodes).toHaveLength(9);
    expect(commune('13055').postalCodes).toHaveLength(16);
  });

  it('Corsica keeps its letters', () => {
    expect(commune('2A004')).toMatchObject({ name: 'Ajaccio', departement: '2A', departementName: 'Corse-du-Sud', regionName: 'Corse' });
    expect(commune('2B033')).toMatchObject({ name: 'Bastia', departement: '2B', postalCodes: ['20200', '20600'] });
  });

  it.each([
    ['97502', 'Saint-Pierre', '975', 'Saint-Pierre-et-Miquelon'],
    ['97701', 'Saint-Barthélemy', '977', 'Saint-Barthélemy'],
    ['97801', 'Saint-Martin', '978', 'Saint-Martin'],
    ['98613', 'Uvea', '986', 'Wallis et Futuna'],
    ['98735', 'Papeete', '987', 'Polynésie française'],
    ['98818', 'Nouméa', '988', 'Nouvelle-Calédonie'],
  ])('%s %s, overseas collectivity, has a population and no EPCI', (code, name, departement, departementName) => {
    expect(commune(code)).toMatchObject({ name, departement, departementName, region: departement, epci: null });
    expect(commune(code).population).toBeGreaterThan(0);
  });

  it('tells nobody from unknown', () => {
    expect(commune('55189')).toMatchObject({ name: 'Fleury-devant-Douaumont', population: 0 });
    expect(commune('98412')).toMatchObject({ name: 'Archipel des Kerguelen', population: null, postalCodes: [] });
  });
});

describe('groups', () => {
  it('an EPCI has its members, across départements too', () => {
    const largest = source.epcis.reduce((a, b) => (b.membres.length > a.membres.length ? b : a));
    const members = largest.membres.map((m) => m.code).sort();
    expect(index.inEpci(largest.code).map((c) => c.code)).toEqual(members);
    const across = index.epcis().filter((e) => new Set(index.inEpci(e.code).map((c) => c.departement)).size > 1);
    expect(across.length).toBeGreaterThan(50);
  });

  it('lists every EPCI once, by SIREN', () => {
    expect(index.epcis().map((e) => e.code)).toEqual(source.epcis.map((e) => e.code).sort());
  });

  it('the départements and the régions share out the whole list', () => {
    const sum = (groups: string[], of: (code: string) => unknown[]) => groups.reduce((total, code) => total + of(code).length, 0);
    expect(
      sum(
        source.departements.map((d) => d.code),
        index.inDepartement,
      ),
    ).toBe(index.size);
    expect(
      sum(
        source.regions.map((r) => r.code),
        index.inRegion,
      ),
    ).toBe(index.size);
    expect(index.inDepartement('90').every((c) => c.departementName === 'Territoire de Belfort')).toBe(true);
  });

  it('an unknown code has none', () => {
    expect([index.inEpci('1'), index.inDepartement('00'), index.inRegion('')]).toEqual([[], [], []]);
  });
});
