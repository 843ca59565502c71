import { CommuneList } from './list';
import { createSearch } from './search';
import type { CommuneIndex } from './types';
import type { Table } from './unpack';

const DEFAULT_LIMIT = 12;

/** The official list as the rest of the application sees it. */
export function createCommuneIndex(table: Table): CommuneIndex {
  const list = new CommuneList(table);
  const search = createSearch(list);
  const names = new Map(table.departements.map(({ region, regionName }) => [region, regionName]));
  const regions = [...names].map(([code, name]) => ({ code, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    size: table.size,
    vintage: table.vintage,
    search: (query, limit = DEFAULT_LIMIT) => (limit >= 1 ? search(query, limit) : []),
    byCode(code) {
      const place = list.find(code);
      return place < 0 ? undefined : list.at(place);
    },
    inEpci(code) {
      const epci = table.epcis.findIndex((e) => e.code === code);
      return epci < 0 ? [] : list.filter((place) => table.epciOf[place] === epci);
    },
    inDepartement: (code) => list.filter((place) => list.departement(place).code === code),
    inRegion: (code) => list.filter((place) => list.departement(place).region === code),
    regions: () => regions,
    epcis: () => table.epcis,
  };
}
