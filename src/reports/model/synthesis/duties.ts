import type { Catalogue, Obligation } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import type { ObligationResult } from '../../../domain/obligations';
import { fill, lowerFirst } from '../../../domain/sentences';
import { heading, panel, paragraph } from '../build';
import type { Block, Table } from '../document';
import { dateInWords, grouped, listed, NBSP } from '../words';
import { toCheck } from './duties-to-check';

/** What the law asks: what is met, counted; what remains, with its text; what is to be checked, in short; the dates that come. */
export function duties(catalogue: Catalogue, results: Results): Block[] {
  return [
    heading(2, fill(catalogue.sentences.report.duties.heading)),
    ...verdict(catalogue, results),
    ...nearThreshold(catalogue, results),
    ...toDo(catalogue, results),
    ...toCheck(catalogue, results),
    ...deadlines(catalogue, results),
  ];
}

export const obligationOf = ({ obligations }: Catalogue, { obligation }: ObligationResult): Obligation =>
  obligations.find(({ id }) => id === obligation)!;

function verdict({ sentences }: Catalogue, { obligations }: Results): Block[] {
  const says = sentences.report.duties;
  const count = (wanted: ObligationResult['status']) => obligations.filter(({ status }) => status === wanted).length;
  const [met, left] = [count('met'), count('notMet')];
  const known = [
    ...(met > 0 ? [fill(says.met, { count: met }, met)] : []),
    ...(left > 0 ? [fill(says.notMet, { count: left }, left)] : met > 0 ? [fill(says.allMet)] : [fill(says.unknown)]),
  ];
  return [paragraph('lead', known.join(' ')), paragraph('note', fill(says.advice))];
}

/** Several counts of inhabitants exist: near a threshold, only the prefecture can say which one the law means. */
function nearThreshold(catalogue: Catalogue, { obligations, collectivite: { population } }: Results): Block[] {
  const says = catalogue.sentences.report.duties;
  const near = obligations.filter((result) => result.nearThreshold !== null);
  if (near.length === 0 || population === null) return [];
  const thresholds = [...new Set(near.map((result) => grouped(result.nearThreshold!)))].reduce((first, second) =>
    fill(says.thresholds, { first, second }),
  );
  const titles = listed(near.map((result) => lowerFirst(obligationOf(catalogue, result).title)));
  return [
    panel(
      paragraph('strong', fill(says.near, { count: grouped(population), thresholds }, population)),
      paragraph('body', fill(says.nearAsk, { titles })),
    ),
  ];
}

function toDo(catalogue: Catalogue, { obligations, date }: Results): Block[] {
  const says = catalogue.sentences.report.obligations;
  const unmet = obligations.filter(({ status }) => status === 'notMet').map((result) => obligationOf(catalogue, result));
  if (unmet.length === 0) return [];
  const columns = [
    { title: fill(says.title), share: 46 },
    { title: fill(says.law), share: 54 },
  ];
  const row = (obligation: Obligation): Table['rows'][number] => [
    [paragraph('strong', obligation.title)],
    [paragraph('note', lawWords(catalogue, obligation, date))],
  ];
  return [{ kind: 'table', caption: fill(says.caption), columns, rows: unmet.map(row) }];
}

function lawWords({ sentences: { report } }: Catalogue, { law: text, since }: Obligation, today: string): string {
  const law = `${text.replace(/\.$/, '').replace(/(n°|[LRD]\.) /g, `$1${NBSP}`)}.`;
  if (since === undefined) return law;
  return fill(since > today ? report.obligations.from : report.obligations.since, { law, date: dateInWords(report, since) });
}

function deadlines({ sentences: { report }, deadlines: known }: Catalogue, { deadlines: called }: Results): Block[] {
  const titles = known
    .filter(({ id }) => called.includes(id))
    .map(({ title, date }) => (date === undefined ? title : fill(report.deadlines.dated, { title, date: dateInWords(report, date) })));
  if (titles.length === 0) return [];
  return [paragraph('small', { text: `${fill(report.deadlines.upcoming)} `, bold: true }, `${listed(titles.map(lowerFirst))}.`)];
}
