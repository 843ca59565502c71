import type { Catalogue, Sentences } from '../../../content/schema';
import type { Collectivite } from '../../../domain/diagnostic';
import type { Results } from '../../../domain/evaluate';
import { fill } from '../../../domain/sentences';
import type { Title } from '../document';
import { dateInWords, grouped, unbroken } from '../words';

export function nameOf({ sentences }: Catalogue, { collectivite }: Results): string {
  return collectivite.name ?? fill(sentences.report.document.unnamed);
}

/** Whose diagnostic it is, of which day, with which questions. */
export function header(catalogue: Catalogue, results: Results, date: string): Title {
  const says = catalogue.sentences.report;
  const { collectivite, path } = results;
  const place = [...departement(says, collectivite), population(says, collectivite), dateInWords(says, date)];
  const content = fill(says.document.content, { version: catalogue.version, date: dateInWords(says, catalogue.date) });
  return {
    kind: 'title',
    product: fill(says.document.product),
    sort: fill(says.document.sort),
    name: nameOf(catalogue, results),
    details: [place.join(' · '), `${content} · ${fill(says.document[path])}`],
  };
}

function departement({ document }: Sentences['report'], { departement: code, departementName: name }: Collectivite): string[] {
  if (name !== null && code !== null) return [unbroken(fill(document.departement, { name, code }))];
  return (name ?? code) ? [(name ?? code)!] : [];
}

function population({ document }: Sentences['report'], { population: count, populationCorrected }: Collectivite): string {
  if (count === null) return fill(document.populationMissing);
  return fill(populationCorrected ? document.populationCorrected : document.population, { count: grouped(count) }, count);
}
