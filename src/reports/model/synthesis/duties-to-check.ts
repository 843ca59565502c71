import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import type { CheckReason, ObligationResult } from '../../../domain/obligations';
import { fill, lowerFirst } from '../../../domain/sentences';
import { heading, paragraph } from '../build';
import type { Block } from '../document';
import { listed } from '../words';
import { isBusy } from './busy';
import { obligationOf } from './duties';

/** A synthesis is short: the others are counted. */
const most = (results: Results) => (isBusy(results) ? 3 : 6);

type ToCheck = Extract<ObligationResult, { status: 'toCheck' }>;

/** What an answer settles comes first, what Cadran cannot know comes last. */
const REASONS: readonly CheckReason[] = ['missingAnswer', 'localLaw', 'unconfirmed', 'unmeasured'];

/** One item a reason, with the obligations that it holds; then how many are left, and how many may not apply. */
export function toCheck(catalogue: Catalogue, results: Results): Block[] {
  const { obligations } = results;
  const { obligations: says, reasons } = catalogue.sentences.report;
  const rank = ({ because }: ToCheck) => REASONS.indexOf(because);
  const found = obligations.filter((result): result is ToCheck => result.status === 'toCheck').sort((a, b) => rank(a) - rank(b));
  const unsure = obligations.filter(({ status }) => status === 'undetermined').length;
  const kept = found.slice(0, most(results));
  const rest = found.length - kept.length;
  const items = REASONS.map((reason) => ({ reason, own: kept.filter(({ because }) => because === reason) }))
    .filter(({ own }) => own.length > 0)
    .map(({ reason, own }) => {
      const titles = listed(own.map((result) => lowerFirst(obligationOf(catalogue, result).title)));
      return [paragraph('small', { text: `${fill(reasons[reason])} `, bold: true }, `${titles}.`)];
    });
  const counted = [
    ...(rest > 0 ? [fill(says.more, { count: rest }, rest)] : []),
    ...(unsure > 0 ? [fill(says.undetermined, { count: unsure }, unsure)] : []),
  ];
  return [
    ...(found.length + unsure > 0 ? [heading(3, fill(says.toCheck))] : []),
    ...(items.length > 0 ? [{ kind: 'list' as const, marker: 'bullet' as const, items }] : []),
    ...(counted.length > 0 ? [paragraph('note', counted.join(' '))] : []),
  ];
}
