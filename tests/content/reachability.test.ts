import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/content/schema-condition';
import { MAX_POINTS, pointsOf } from '../../src/domain/scoring';
import { aPlace, resultsFor, themeIn, type Answers } from '../support/diagnostic';
import { readBy, truthOf, truthsOf, worldsOver } from './assignments';
import { catalogue, questionsById, sections, whenOf } from './real';
import { bestSheet, expressSheet } from './sheets';

const conditions: [what: string, when: Condition][] = [...questionsById].flatMap(([id, question]) => {
  const groups = question.kind === 'multiple' ? (question.groups ?? []) : [];
  return [{ id: 'question', when: whenOf(question) }, ...groups].flatMap((part): [string, Condition][] =>
    part.when === undefined ? [] : [[`${id} (${part.id})`, part.when]],
  );
});
const of = (what: string, items: readonly { id: string }[], ...fields: string[]) =>
  items.flatMap((item) =>
    fields.flatMap((field): [string, Condition][] => {
      const when = (item as Partial<Record<string, unknown>>)[field] as Condition | undefined;
      return when === undefined ? [] : [[`${what} ${item.id} (${field})`, when]];
    }),
  );
/** The portrait has its own test: a rule there is tried after those before it. */
const advice = [
  ...of('training', catalogue.trainings, 'when'),
  ...of('support', catalogue.supports, 'when'),
  ...of('action', catalogue.actions, 'when'),
  ...of('obligation', catalogue.obligations, 'when', 'met'),
  ...of('deadline', catalogue.deadlines, 'when'),
  ...of('tool', catalogue.tools, 'when', 'eligible'),
  ...of('indicator', catalogue.indicators, 'base', 'hit'),
];

describe('every condition of the content', () => {
  it('is found by this test', () => {
    expect(conditions.length).toBeGreaterThanOrEqual(12);
  });

  it.each(conditions)('%s is true for some answers, and false for others', (_, when) => {
    expect([...truthsOf(when)]).toEqual(expect.arrayContaining(['true', 'false']));
  });

  it('is found by this test in each list of advice that has some', () => {
    expect(new Set(advice.map(([what]) => what.split(' ')[0])).size).toBeGreaterThanOrEqual(6);
  });

  it.each(advice)('%s is for some communes, and not for others', (_, when) => {
    expect([...truthsOf(when)]).toEqual(expect.arrayContaining(['true', 'false']));
  });

  it('would not pass for one that nothing can make true', () => {
    expect(
      truthsOf({
        all: [
          { fact: 'population', lt: 3500 },
          { fact: 'population', gte: 3500 },
        ],
      }),
    ).toEqual(new Set(['false']));
  });
});

const locks = catalogue.themes.flatMap(({ id: theme, locks: list }) => list.map((lock) => ({ theme, lock, name: `${theme}.${lock.id}` })));

describe.each(locks)('the lock $name', ({ theme, lock, name }) => {
  const bites = (answers: Answers, meta = aPlace(400)) => {
    const result = themeIn(resultsFor(catalogue, answers, meta), theme);
    const state = result.locks.find((held) => held.lock === name)!;
    return 'level' in result ? { ...state, level: result.level, uncapped: result.uncapped } : null;
  };

  it('changes the level of some commune where all the rest is at its best', () => {
    const bitten = [...worldsOver(readBy(lock.when), bestSheet())].find(
      (world) => truthOf(lock.when, world) === 'true' && bites(world.answers, world.meta)?.bites,
    );
    expect(bitten, `no answer sheet on which ${name} bites`).toBeDefined();
    const { level, uncapped } = bites(bitten!.answers, bitten!.meta)!;
    expect(level).toBeLessThan(uncapped);
    expect(level).toBeLessThanOrEqual(lock.cap);
  });

  it('is off when everything is at its best', () => {
    expect(bites(bestSheet())).toMatchObject({ state: 'inactive', bites: false });
  });
});

describe('the best answers', () => {
  it('give 3 points to each scored question, and level 5 to each theme', () => {
    const results = resultsFor(catalogue, bestSheet(), aPlace(400));
    expect(results.themes.map((result) => ('level' in result ? result.level : result.status))).toEqual(sections.slice(1).map(() => 5));
    for (const [id, question] of questionsById) {
      if (question.kind === 'number' || question.weight === undefined || question.kind === 'computed') continue;
      const value = bestSheet()[id] as string | string[];
      expect(pointsOf(question, { state: 'answered', value }), id).toBe(MAX_POINTS);
    }
  });
});

const branches: [name: string, answers: Answers, meta?: ReturnType<typeof aPlace>][] = [
  ['a village of 60 where nobody works away', { 'teletravail.pratique': 'personne', 'identite.situations': ['rien'] }, aPlace(60)],
  ['a commune of 400 without a site', { 'services.site': 'nulle_part' }],
  ['a commune of 3 400 with a site and cameras', { 'identite.situations': ['cameras'], 'services.site': 'site_hebdo' }, aPlace(3400)],
  ['a commune of 5 000 that publishes nothing', { 'opendata.actes': 'non', 'opendata.jeux': ['aucune'] }, aPlace(5000)],
  [
    'elected people only work away, on a key',
    { 'teletravail.pratique': 'elus_seulement', 'teletravail.acces_fichiers': 'cle_ou_courriel' },
  ],
  ['files on a key only', { 'donnees.supports': ['cle_usb'] }],
  ['an EPCI', {}, aPlace(null, 'epci')],
];

describe('the express path, all answered', () => {
  it.each(branches)('says at least "indicatif" in every theme: %s', (_, answers, meta = aPlace(400)) => {
    const { themes } = resultsFor(catalogue, expressSheet(answers), { ...meta, path: 'express' });
    for (const { theme, status } of themes) expect(['indicative', 'established', 'notConcerned'], theme).toContain(status);
    const remote = answers['teletravail.pratique'] === 'personne' ? ['teletravail'] : [];
    expect(themes.filter(({ status }) => status === 'notConcerned').map(({ theme }) => theme)).toEqual(remote);
  });
});
