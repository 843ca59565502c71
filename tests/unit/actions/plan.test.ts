import { describe, expect, it } from 'vitest';
import { isDay, planKey, planValue, readPlan, type PlanEntry } from '../../../src/domain/actions';
import type { Catalogue } from '../../../src/content/schema';
import type { Diagnostic, Json } from '../../../src/domain/diagnostic';
import { calendarEvents } from '../../../src/ui/features/plan/plan-words';

const entry: PlanEntry = { action: 'copie', status: 'todo', owner: 'La secrétaire', due: '2027-02-28', note: 'Voir le devis', reason: '' };
const holding = (values: Record<string, Json>): Diagnostic => ({
  id: 'd',
  contentVersion: 1,
  registers: Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, t: '000000001-0000-a' }])),
});

describe('the plan in a record', () => {
  it('comes back as it was written', () => {
    expect(readPlan(holding({ [planKey('copie')]: planValue(entry), 'meta/name': 'x' }))).toEqual([entry]);
  });

  it.each<[string, Json]>([
    ['taken out', null],
    ['of an unknown status', { status: 'maybe' }],
    ['not an object', 'todo'],
    ['a list', [1]],
  ])('passes over what is %s', (_, value) => {
    expect(readPlan(holding({ 'plan/copie': value }))).toEqual([]);
  });

  it('keeps an entry whose date does not exist, without the date', () => {
    expect(readPlan(holding({ 'plan/copie': { status: 'doing', due: '2027-02-30' } }))).toEqual([
      { action: 'copie', status: 'doing', owner: '', due: null, note: '', reason: '' },
    ]);
  });
});

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2100-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['26-01-01', false],
  ['', false],
])('a day that exists: %j', (text, exists) => expect(isDay(text)).toBe(exists));

describe('the dates for the calendar', () => {
  const catalogue = { actions: [{ id: 'copie', title: 'Copier' }] } as unknown as Catalogue;
  const events = (entries: PlanEntry[], today = '2026-11-25') => calendarEvents(catalogue, 'd', entries, today, 'Ouessant');

  it('are those of what is still to do, and the yearly review', () => {
    const done = { ...entry, status: 'done' as const };
    const undated = { ...entry, due: null };
    expect(events([entry, done, undated])).toMatchObject([
      { id: 'd-copie', day: '2027-02-28', title: 'Copier' },
      { id: 'd-bilan', day: '2027-11-25', yearly: true },
    ]);
  });

  it('keep the review on a day that exists', () => {
    expect(events([], '2028-02-29')).toMatchObject([{ day: '2029-02-28' }]);
  });
});
