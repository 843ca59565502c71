/** Build time only: packs the official list into the few hundred kilobytes that `decode.ts` reads. */
import { gzipSync } from 'node:zlib';
import { MAGIC, POPULATION_BASE, POPULATION_DIGITS, SECTION, sectionNames, toChar, type Sections } from './format';
import { readSource, type Source, type SourceCommune } from './source';

/** The packed list, gzipped. Same package, same bytes. */
export function packCommunes(source: Source = readSource()): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(packText(source), { level: 9, memLevel: 9 }));
}

/** The packed list before compression. Throws when the source contradicts itself. */
function packText(source: Source): string {
  const communes = source.communes.filter((c) => c.type === 'commune-actuelle').sort(byCode);
  const sections: Sections = {
    magic: MAGIC,
    vintage: source.vintage,
    regions: rows(source.regions.map((r) => [r.code, r.nom])),
    departements: packDepartements(source, communes),
    codes: packCodes(communes),
    names: communes.map((c) => c.nom).join('\n'),
    populations: packPopulations(communes),
    former: packFormer(source, communes),
    ...packEpcisAndPostal(source, communes),
  };
  return sectionNames.map((name) => sections[name]).join(SECTION);
}

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

const rows = (table: (string | number)[][]) => table.map((fields) => fields.join('\t')).join('\n');

function packDepartements({ departements, regions }: Source, communes: SourceCommune[]): string {
  const inOrder = [...new Set(communes.map((c) => c.departement))];
  return rows(
    inOrder.map((code) => {
      const departement = departements.find((d) => d.code === code);
      const region = regions.findIndex((r) => r.code === departement?.region);
      const members = communes.filter((c) => c.departement === code);
      if (!departement || members.some((c) => c.region !== departement.region || !c.code.startsWith(code)))
        throw new Error(`Département ${code} does not hold together`);
      return [code, departement.nom, region, members.length];
    }),
  );
}

function packCodes(communes: SourceCommune[]): string {
  let departement = '';
  let before = 0;
  return communes
    .map((c) => {
      if (c.departement !== departement) before = 0;
      departement = c.departement;
      const number = Number(c.code.slice(departement.length));
      const delta = number - before;
      if (!(delta > 0)) throw new Error(`${c.code} is not an INSEE code of its own`);
      before = number;
      return toChar(delta);
    })
    .join('');
}

function packPopulations(communes: SourceCommune[]): string {
  const values = communes.map((c) => (c.population === undefined ? 0 : c.population + 1));
  if (values.some((value) => value >= POPULATION_BASE ** POPULATION_DIGITS)) throw new RangeError('A population is too large');
  return Array.from({ length: POPULATION_DIGITS }, (_, digit) =>
    values.map((value) => toChar(Math.floor(value / POPULATION_BASE ** digit) % POPULATION_BASE)).join(''),
  ).join('');
}

function packEpcisAndPostal(source: Source, communes: SourceCommune[]) {
  const epcis = [...source.epcis].sort(byCode);
  const epciOf = new Map(epcis.flatMap((epci, index) => epci.membres.map((member) => [member.code, index] as const)));
  const arrondissements = source.communes.filter((c) => c.type === 'arrondissement-municipal');
  const postal = (commune: SourceCommune) => {
    const own = arrondissements.filter((a) => a.commune === commune.code).flatMap((a) => a.codesPostaux ?? []);
    return [...new Set([...(commune.codesPostaux ?? []), ...own])].join(' ');
  };
  const epciColumn = new PlaceColumn();
  const postalColumn = new PlaceColumn();
  for (const commune of communes) {
    const epci = String(epciOf.get(commune.code) ?? '');
    epciColumn.add(commune.departement, epci);
    postalColumn.add(`${commune.departement} ${epci}`, postal(commune));
  }
  return {
    epcis: rows(epcis.map((epci, i) => [Number(epci.code) - Number(epcis[i - 1]?.code ?? 0), epci.nom])),
    epciPlaces: epciColumn.places.join(''),
    newEpcis: epciColumn.news.join('\n'),
    postalPlaces: postalColumn.places.join(''),
    newPostal: postalColumn.news.join('\n'),
  };
}

/** Neighbours share few values: each group lists its own as they come, and a commune names a place in the list of its group. */
class PlaceColumn {
  readonly places: string[] = [];
  readonly news: string[] = [];
  private readonly lists = new Map<string, string[]>();

  add(group: string, value: string) {
    const list = this.lists.get(group) ?? [];
    this.lists.set(group, list);
    const known = list.indexOf(value);
    this.places.push(toChar(known < 0 ? list.length : known));
    if (known >= 0) return;
    list.push(value);
    this.news.push(value);
  }
}

function packFormer({ communes: all }: Source, communes: SourceCommune[]): string {
  const names = new Map<string, string[]>();
  for (const c of all.filter((c) => c.chefLieu !== undefined).sort(byCode))
    names.set(c.chefLieu!, [...(names.get(c.chefLieu!) ?? []), c.nom]);
  let before = 0;
  const table = communes.flatMap((commune, index) => {
    const former = names.get(commune.code);
    if (!former) return [];
    names.delete(commune.code);
    const delta = index - before;
    before = index;
    return [[delta, ...former]];
  });
  if (names.size > 0) throw new Error(`Former communes of unknown communes: ${[...names.keys()].join(', ')}`);
  return rows(table);
}
