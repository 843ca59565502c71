import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import type { LockResult, ThemeResult } from '../../../domain/scoring';
import { fill, lockWords, lowerFirst } from '../../../domain/sentences';
import { heading, paragraph } from '../build';
import type { Block, Paragraph } from '../document';
import { titleOf } from '../words';

/** Every active lock is said; those that only an answer could wake are said up to this many in all, then counted. */
const MOST = 5;

/** The locks that hold a level, or may, with what lifts them; nothing at all when there is none. */
export function locks(catalogue: Catalogue, { themes }: Results): Block[] {
  const says = catalogue.sentences.report.locks;
  const standing = themes.flatMap((theme) => theme.locks.filter((lock) => matters(theme, lock)).map((lock) => ({ theme, lock })));
  if (standing.length === 0) return [];
  const order = ({ lock }: (typeof standing)[number]) => (lock.bites ? 0 : lock.state === 'active' ? 1 : 2);
  standing.sort((a, b) => order(a) - order(b) || a.lock.cap - b.lock.cap);
  const shown = Math.max(MOST, standing.filter(({ lock }) => lock.state === 'active').length);
  const items = standing.slice(0, shown).map(({ theme, lock }) => [item(catalogue, theme, lock)]);
  const rest = standing.length - items.length;
  return [
    heading(3, fill(says.heading)),
    paragraph('note', fill(says.intro)),
    { kind: 'list', marker: 'bullet', items },
    ...(rest > 0 ? [paragraph('note', fill(says.more, { count: rest }, rest))] : []),
  ];
}

/** An undetermined lock matters only where it could lower a level that is said. */
function matters(theme: ThemeResult, { state, cap }: LockResult): boolean {
  return state === 'active' || (state === 'undetermined' && 'level' in theme && cap < theme.level);
}

function item(catalogue: Catalogue, theme: ThemeResult, lock: LockResult): Paragraph {
  const says = catalogue.sentences.report.locks;
  const title = titleOf(catalogue, theme);
  const { text, lift } = lockWords(catalogue, lock);
  if (lock.state === 'undetermined') return paragraph('small', { text: `${fill(says.open, { theme: title })} `, bold: true }, text);
  const { because } = catalogue.themes.find(({ id }) => id === theme.theme)!.locks.find(({ id }) => lock.lock === `${theme.theme}.${id}`)!;
  return paragraph(
    'small',
    { text: `${fill(says.held, { theme: title, cap: lock.cap })} `, bold: true },
    `${because} ${fill(says.lift, { lift: lowerFirst(lift) })}`,
  );
}
