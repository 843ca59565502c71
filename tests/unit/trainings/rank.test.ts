import { describe, expect, it } from 'vitest';
import type { Training } from '../../../src/content/schema';
import { aCatalogue, aLock, aTraining, aWishTheme, is } from '../../support/catalogue';
import { aPlace, aProfile, resultsFor, type Given } from '../../support/diagnostic';

/** Targets of 3: `low` misses it by 2, `mid` by 1, `even` is on it, `high` above by 2; `held` misses by 2 and a lock holds it; `open` is insufficient. */
const profile = { low: '000', mid: '110', even: '211', high: '333', held: '000', open: '???' };
const targets = Object.fromEntries(Object.keys(profile).map((theme) => [theme, [3, 3, 3, 3] as (1 | 2 | 3 | 4 | 5)[]]));
const locks = { held: [aLock('l', is('held.q0', 'p0'), 1)] };

const order = (trainings: Record<string, Partial<Training>>, souhaits: Given = ['rgpd', 'securite'], format: Given = ['visio']) => {
  const { themes, answers } = aProfile(profile, locks);
  const list = Object.entries(trainings).map(([id, given]) => aTraining(id, given));
  const catalogue = aCatalogue({ themes: [...themes, aWishTheme()], targets, trainings: list });
  const wishes = { 'competences.souhaits': souhaits, 'competences.format': format };
  const { elu, agent } = resultsFor(catalogue, { ...answers, ...wishes }, aPlace(300)).trainings;
  return { elu: elu.map(({ training }) => training), agent: agent.map(({ training }) => training) };
};

describe('the better of two trainings, declared last', () => {
  it.each<[string, Partial<Training>, Partial<Training>]>([
    ['a lock before any gap', { themes: ['low', 'mid'] }, { themes: ['held'] }],
    ['the larger gap', { themes: ['mid'] }, { themes: ['low'] }],
    ['the larger sum of gaps', { themes: ['low'] }, { themes: ['low', 'mid'] }],
    ['a gap before wishes', { themes: ['even'], wishes: ['rgpd', 'securite'] }, { themes: ['mid'] }],
    ['a gap before an insufficient theme, whose need is 0', { themes: ['open'], wishes: ['rgpd'] }, { themes: ['mid'] }],
    ['at equal gaps, the wish', { themes: ['mid'] }, { themes: ['mid'], wishes: ['rgpd'] }],
    [
      'at equal gaps, the wish before format and role',
      { themes: ['mid'], formats: ['visio'] },
      { themes: ['mid'], wishes: ['rgpd'], roles: ['agent', 'elu'] },
    ],
    ['at equal wishes, the format', { themes: ['mid'] }, { themes: ['mid'], formats: ['visio'] }],
    ['the format before the role', { themes: ['mid'] }, { themes: ['mid'], formats: ['visio'], roles: ['agent', 'elu'] }],
    ['at equal formats, the main public', { themes: ['mid'], roles: ['agent', 'elu'] }, { themes: ['mid'], roles: ['elu', 'agent'] }],
    ['a level above its target takes nothing away', { themes: ['mid'] }, { themes: ['low', 'high'] }],
  ])('%s', (_, worse, better) => {
    expect(order({ worse, better }).elu).toEqual(['better', 'worse']);
  });

  it('keeps the declared order on a full tie, whatever the order of the ids', () => {
    const same = { themes: ['mid'] };
    expect(order({ b: same, a: same, c: same }).elu).toEqual(['b', 'a', 'c']);
    expect(order({ c: same, a: same, b: same }).elu).toEqual(['c', 'a', 'b']);
  });

  it('counts a wish only if it was ticked', () => {
    const given = { plain: { themes: ['mid'] }, wished: { themes: ['mid'], wishes: ['rgpd'] } };
    expect(order(given, ['securite']).elu).toEqual(['plain', 'wished']);
    expect(order(given, null).elu).toEqual(['plain', 'wished']);
  });

  it('ranks for each person apart', () => {
    const given = {
      first: { themes: ['mid'], roles: ['agent' as const, 'elu' as const] },
      second: { themes: ['mid'], roles: ['elu' as const, 'agent' as const] },
    };
    expect(order(given)).toEqual({ elu: ['second', 'first'], agent: ['first', 'second'] });
  });
});

describe('five per person', () => {
  const many = (roles: Training['roles']) =>
    Object.fromEntries([...'abcdefg'].map((id) => [`${roles[0]}_${id}`, { themes: ['mid'], roles }]));

  it('keeps the five best', () => {
    const seven = { ...many(['elu']), best: { themes: ['low'] } };
    expect(order(seven).elu).toEqual(['best', 'elu_a', 'elu_b', 'elu_c', 'elu_d']);
  });

  it('counts élu and agent apart', () => {
    const { elu, agent } = order({ ...many(['elu']), ...many(['agent']) });
    expect([elu.length, agent.length]).toEqual([5, 5]);
  });

  it('fills up with nothing', () => {
    expect(order({ one: { themes: ['mid'] } })).toEqual({ elu: ['one'], agent: [] });
  });
});
