import type { PlanEntry, PlanStatus } from '../../../domain/actions';
import type { Catalogue } from '../../../content/schema';
import type { CalendarEvent } from '../../../stores/transfer';

export const planStatusWords: Record<PlanStatus, string> = { todo: 'À faire', doing: 'En cours', done: 'Fait', dropped: 'Abandonné' };

/** The due dates still ahead of the work, and the yearly review a year from `today` (`YYYY-MM-DD`). */
export function calendarEvents(
  catalogue: Catalogue,
  diagnostic: string,
  entries: readonly PlanEntry[],
  today: string,
  commune: string,
): CalendarEvent[] {
  const due = entries
    .filter((entry): entry is PlanEntry & { due: string } => entry.due !== null && (entry.status === 'todo' || entry.status === 'doing'))
    .map((entry) => {
      const action = catalogue.actions.find(({ id }) => id === entry.action);
      const who = entry.owner === '' ? '' : `Qui\u00a0: ${entry.owner}. `;
      return {
        id: `${diagnostic}-${entry.action}`,
        day: entry.due,
        title: action?.title ?? entry.action,
        text: `${who}${entry.note}`.trim(),
      };
    });
  const [year = '', month = '', day = ''] = today.split('-');
  const nextYear = `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
  const review = {
    id: `${diagnostic}-bilan`,
    day: nextYear,
    title: `Refaire le point numérique de ${commune}`,
    text: 'Ouvrez Cadran et reprenez le diagnostic.',
    yearly: true,
  };
  return [...due, review];
}
