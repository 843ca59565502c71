import { createHaystack, entryText, LINE, type Haystack } from './haystack';
import type { Commune } from './types';
import type { Departement, Table } from './unpack';

/** The communes of a table, by place. A `Commune` is made when first asked for, and is the same object ever after. */
export class CommuneList {
  readonly table: Table;
  private readonly names: Haystack;
  private readonly made: Commune[] = [];

  constructor(table: Table) {
    this.table = table;
    this.names = createHaystack(LINE + table.names + LINE, table.size);
  }

  at(place: number): Commune {
    return (this.made[place] ??= this.make(place));
  }

  name(place: number): string {
    return entryText(this.names, place);
  }

  code(place: number): string {
    const { code } = this.departement(place);
    return code + String(this.table.numbers[place]).padStart(5 - code.length, '0');
  }

  postalCodes(place: number): readonly string[] {
    return this.table.postal[this.table.postalOf[place]!]!;
  }

  departement(place: number): Departement {
    return this.table.departements[this.table.departementOf[place]!]!;
  }

  /** The place of an INSEE code, -1 when there is none. */
  find(code: string): number {
    const place = this.lowest(code);
    return place < this.table.size && this.code(place) === code ? place : -1;
  }

  /** The place of the first INSEE code that is not before this one; the size of the list when all are. */
  lowest(code: string): number {
    let low = 0;
    let high = this.table.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.code(middle) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  filter(keep: (place: number) => boolean): Commune[] {
    const kept: Commune[] = [];
    for (let place = 0; place < this.table.size; place++) if (keep(place)) kept.push(this.at(place));
    return kept;
  }

  private make(place: number): Commune {
    const { table } = this;
    const departement = this.departement(place);
    const population = table.populations[place]!;
    return {
      code: this.code(place),
      name: this.name(place),
      departement: departement.code,
      departementName: departement.name,
      region: departement.region,
      regionName: departement.regionName,
      epci: table.epcis[table.epciOf[place]!] ?? null,
      population: population < 0 ? null : population,
      postalCodes: this.postalCodes(place),
      former: table.former.filter((f) => f.owner === place).map((f) => f.name),
    };
  }
}
