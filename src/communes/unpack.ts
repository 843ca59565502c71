import { fromChar, MAGIC, POPULATION_BASE, POPULATION_DIGITS, SECTION, sectionNames, type Sections } from './format';
import type { Epci } from './types';

export interface Departement {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly regionName: string;
  readonly count: number;
}

/**
 * The list as columns, one place a commune, by INSEE code. Objects are made for the few communes in sight only: making 35 000 costs
 * more than all the rest of decoding.
 */
export interface Table {
  readonly vintage: string;
  readonly size: number;
  readonly departements: readonly Departement[];
  readonly epcis: readonly Epci[];
  /** Distinct sets of postal codes, in no order. */
  readonly postal: readonly (readonly string[])[];
  /** One a line. */
  readonly names: string;
  /** What follows the département in the INSEE code. */
  readonly numbers: Uint16Array;
  /** -1 when unknown. */
  readonly populations: Int32Array;
  /** Places in `departements`, in `epcis` (-1 for none) and in `postal`. */
  readonly departementOf: Uint8Array;
  readonly epciOf: Int16Array;
  readonly postalOf: Uint16Array;
  readonly former: readonly { readonly owner: number; readonly name: string }[];
}

/** Reads the text written by `pack.ts`. Throws when it is anything else. */
export function unpack(text: string): Table {
  const parts = text.split(SECTION);
  const sections = Object.fromEntries(sectionNames.map((name, i) => [name, parts[i] ?? ''])) as Sections;
  if (sections.magic !== MAGIC || parts.length !== sectionNames.length) throw new Error('Not a packed list of communes');
  const departements = readDepartements(sections);
  const size = departements.reduce((sum, departement) => sum + departement.count, 0);
  if (sections.codes.length !== size) throw new Error('The packed list of communes is cut');
  return {
    vintage: sections.vintage,
    size,
    departements,
    epcis: readEpcis(sections.epcis),
    postal: sections.newPostal.split('\n').map((line) => (line === '' ? [] : line.split(' '))),
    names: sections.names,
    populations: readPopulations(sections.populations, size),
    former: readFormer(sections.former),
    ...readByDepartement(sections, departements, size),
  };
}

const rows = (section: string): string[][] => section.split('\n').map((row) => row.split('\t'));

function readDepartements(sections: Sections): Departement[] {
  const regions = rows(sections.regions);
  return rows(sections.departements).map(([code, name, region, count]) => {
    const [regionCode, regionName] = regions[Number(region)]!;
    return { code: code!, name: name!, region: regionCode!, regionName: regionName!, count: Number(count) };
  });
}

function readEpcis(section: string): Epci[] {
  let siren = 0;
  return rows(section).map(([delta, name]) => {
    siren += Number(delta);
    return { code: String(siren), name: name! };
  });
}

function readPopulations(columns: string, size: number): Int32Array {
  const populations = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    let value = 0;
    for (let at = (POPULATION_DIGITS - 1) * size + i; at >= 0; at -= size) value = value * POPULATION_BASE + fromChar(columns, at);
    populations[i] = value - 1;
  }
  return populations;
}

function readFormer(section: string) {
  let owner = 0;
  return rows(section).flatMap(([delta, ...names]) => {
    owner += Number(delta);
    const here = owner;
    return names.map((name) => ({ owner: here, name }));
  });
}

function readByDepartement(sections: Sections, departements: readonly Departement[], size: number) {
  const columns = {
    numbers: new Uint16Array(size),
    departementOf: new Uint8Array(size),
    epciOf: new Int16Array(size),
    postalOf: new Uint16Array(size),
  };
  const newEpcis = sections.newEpcis.split('\n').map((line) => (line === '' ? -1 : Number(line)));
  let epcisTaken = 0;
  let postalTaken = 0;
  let i = 0;
  departements.forEach(({ count }, departement) => {
    const epcis: number[] = [];
    const postal: number[][] = [];
    let number = 0;
    for (const end = i + count; i < end; i++) {
      number += fromChar(sections.codes, i);
      const place = fromChar(sections.epciPlaces, i);
      if (place === epcis.length) epcis.push(newEpcis[epcisTaken++]!);
      const postalHere = (postal[place] ??= []);
      const postalPlace = fromChar(sections.postalPlaces, i);
      if (postalPlace === postalHere.length) postalHere.push(postalTaken++);
      columns.numbers[i] = number;
      columns.departementOf[i] = departement;
      columns.epciOf[i] = epcis[place]!;
      columns.postalOf[i] = postalHere[postalPlace]!;
    }
  });
  return columns;
}
