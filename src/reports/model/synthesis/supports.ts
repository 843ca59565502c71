import type { Catalogue, Support } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import { fill } from '../../../domain/sentences';
import { paragraph } from '../build';
import type { Block, Table } from '../document';
import { isBusy } from './busy';
import { readable, unbroken } from '../words';

/** Beside the emergency ones: a synthesis is short. */
const most = (results: Results) => (isBusy(results) ? 2 : 3);

/** Emergency supports, then those that serve a theme short of its target, not complete or held by a lock; those that serve any theme come too. */
export function supportsOf(catalogue: Catalogue, results: Results): Support[] {
  const { supports, themes } = results;
  const open = new Set(
    themes
      .filter(
        ({ target, status, locks }) =>
          status !== 'notConcerned' && (target.status !== 'met' || locks.some(({ state }) => state === 'active')),
      )
      .map(({ theme }) => theme),
  );
  const known = supports.map((id) => catalogue.supports.find((support) => support.id === id)!);
  const useful = known.filter(
    (support) => !support.emergency && (support.themes.length === 0 || support.themes.some((theme) => open.has(theme))),
  );
  return [...known.filter(({ emergency }) => emergency), ...useful.slice(0, most(results))];
}

/** Who can help; phone and address stand in full, since the page is printed. */
export function supports(catalogue: Catalogue, results: Results): Block[] {
  const says = catalogue.sentences.report.supports;
  const rows = supportsOf(catalogue, results).map((support) => rowOf(catalogue, support));
  if (rows.length === 0) return [];
  const columns = [
    { title: fill(says.name), share: 20 },
    { title: fill(says.what), share: 80 },
  ];
  return [{ kind: 'table', caption: fill(says.caption), columns, rows }];
}

function rowOf({ sentences }: Catalogue, { name, what, phone, url, emergency }: Support): Table['rows'][number] {
  const { supports: says, document } = sentences.report;
  const calls = phone === undefined ? [] : [{ text: `${fill(says.phone, { phone: unbroken(phone) })}.`, bold: true }];
  const address = url === undefined ? [] : [{ text: readable(url), link: { url, says: fill(document.link, { name, url }) } }];
  return [
    [paragraph('strong', name), ...(emergency ? [paragraph('alert', fill(says.emergency))] : [])],
    [paragraph('body', { text: `${what} ` }, ...calls, ...(calls.length > 0 && url !== undefined ? [' '] : []), ...address)],
  ];
}
