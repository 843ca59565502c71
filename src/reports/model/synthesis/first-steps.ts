import type { Action, Catalogue } from '../../../content/schema';
import { FIRST_STEPS, type ActionAdvice } from '../../../domain/actions';
import type { Results } from '../../../domain/evaluate';
import { enumerate, fill, lowerFirst } from '../../../domain/sentences';
import { heading, paragraph } from '../build';
import type { Block, Table } from '../document';
import { listed, titleOf } from '../words';

/** The first three steps in full, the other priorities by title, the rest counted. */
export function firstSteps(catalogue: Catalogue, results: Results): Block[] {
  const says = catalogue.sentences.report.steps;
  const { priorities, annex } = results.actions;
  if (priorities.length === 0 || results.overall.themesScored === 0)
    return [heading(2, fill(says.heading)), paragraph('body', fill(says.none))];
  const columns = [
    { title: fill(says.action), share: 53 },
    { title: fill(says.time), share: 12 },
    { title: fill(says.cost), share: 12 },
    { title: fill(says.who), share: 23 },
  ];
  const rows = priorities.slice(0, FIRST_STEPS).map((advice, index) => rowOf(catalogue, results, advice, index + 1));
  return [
    heading(2, fill(says.heading)),
    { kind: 'table', caption: fill(says.caption), columns, rows },
    ...others(catalogue, results, annex.length),
  ];
}

const actionOf = ({ actions }: Catalogue, { action }: ActionAdvice): Action => actions.find(({ id }) => id === action)!;

function rowOf(catalogue: Catalogue, results: Results, advice: ActionAdvice, number: number): Table['rows'][number] {
  const { times, costs } = catalogue.sentences.report;
  const action = actionOf(catalogue, advice);
  return [
    [paragraph('strong', `${number}. ${action.title}`), paragraph('body', [action.why, ...settles(catalogue, advice)].join(' '))],
    [paragraph('body', fill(times[action.time]))],
    [paragraph('body', fill(costs[action.cost]))],
    [paragraph('body', doersOf(catalogue, results, action))],
  ];
}

/** The locks that it ends or else the first obligation that it fulfils: why it comes first. */
function settles(catalogue: Catalogue, { locks, obligations }: ActionAdvice): string[] {
  const says = catalogue.sentences.report.steps;
  const themes = [...new Set(locks.map((lock) => titleOf(catalogue, { theme: lock.split('.')[0]! })))];
  if (themes.length > 0) return [fill(says.lock, { themes: enumerate(themes) }, locks.length)];
  const fulfilled = catalogue.obligations.find(({ id }) => id === obligations[0]);
  return fulfilled === undefined ? [] : [fill(says.obligation, { title: lowerFirst(fulfilled.title) })];
}

/** Where there is no intercommunalité, the shared service alone is named. */
function doersOf({ sentences: { report } }: Catalogue, { collectivite: { kind, code, epci } }: Results, { who }: Action): string {
  const alone = kind === 'commune' && code !== null && epci === null;
  const words = who.map((doer) => fill(report.doers[doer === 'intercommunalite' && alone ? 'syndicat' : doer]));
  return words.join(`, ${fill(report.steps.or)} `);
}

function others(catalogue: Catalogue, { actions: { priorities } }: Results, rest: number): Block[] {
  const says = catalogue.sentences.report.steps;
  const titles = priorities.slice(FIRST_STEPS).map((advice) => lowerFirst(actionOf(catalogue, advice).title));
  if (titles.length === 0) return [];
  const more = rest > 0 ? ` ${fill(says.more, { count: rest }, rest)}` : '';
  return [paragraph('small', { text: `${fill(says.then)} `, bold: true }, `${listed(titles)}.${more}`)];
}
