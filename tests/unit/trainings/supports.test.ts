import { describe, expect, it } from 'vitest';
import type { Support } from '../../../src/content/schema';
import { aCatalogue, people } from '../../support/catalogue';
import { aPlace, resultsFor } from '../../support/diagnostic';

const aSupport = (id: string, given: Partial<Support> = {}): Support => ({
  ...{ id, name: id, what: 'Une aide.', themes: [], url: 'https://exemple.fr', source: 'Test', checked: '2026-01-01', confidence: 'V1' },
  ...given,
});
const supports = [
  aSupport('partout'),
  aSupport('petites', { when: people({ lt: 3500 }) }),
  aSupport('bretagne', { regions: ['53'] }),
  aSupport('ailleurs', { regions: ['84'], emergency: true }),
  aSupport('urgence', { emergency: true }),
  aSupport('csirt', { regions: ['53'], emergency: true }),
];
const catalogue = aCatalogue({ themes: [], supports });

describe('whom a commune may turn to', () => {
  it.each([
    ['its region, emergencies first, then declared order', aPlace(300), ['urgence', 'csirt', 'partout', 'petites', 'bretagne']],
    ['3 500 inhabitants', aPlace(3500), ['urgence', 'csirt', 'partout', 'bretagne']],
    ['an EPCI, whatever its population', aPlace(300, 'epci'), ['urgence', 'csirt', 'partout', 'bretagne']],
    ['population not known', aPlace(null), ['urgence', 'csirt', 'partout', 'bretagne']],
    ['nothing known', {}, ['urgence', 'partout']],
  ])('%s', (_, meta, expected) => {
    expect(resultsFor(catalogue, {}, meta).supports).toEqual(expected);
  });
});
