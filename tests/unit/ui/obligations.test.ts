import { describe, expect, test } from 'vitest';
import type { Action, Catalogue, Obligation } from '../../../src/content/schema';
import type { Advice } from '../../../src/domain/actions';
import type { ObligationOutcome, ObligationResult } from '../../../src/domain/obligations';
import { obligationGroups } from '../../../src/ui/features/obligations/obligation-groups';
import { countWords, dateWords, lawWords, reasonWords, thresholdWarning } from '../../../src/ui/features/obligations/obligation-words';
import { aCatalogue, aComputed, aMultiple, aSingle, aTheme } from '../../support/catalogue';

const NBSP = '\u00a0';

const obligation = (id: string): Obligation => ({
  ...{ id, title: `Titre ${id}`, theme: 't', what: 'Une règle.', law: 'Une loi', thresholds: [], everywhere: false },
  ...{ confidence: 'V1', url: 'https://exemple.fr', source: 'Test', checked: '2026-01-01' },
});
const action = (id: string, obligations: string[]) => ({ id, title: id, theme: 't', obligations }) as unknown as Action;
const result = (id: string, outcome: ObligationOutcome, nearThreshold: number | null = null): ObligationResult => ({
  ...{ obligation: id, theme: 't', nearThreshold },
  ...outcome,
});
const advice = (priorities: [string, string[]][], annex: [string, string[]][] = []): Advice => {
  const of = ([id, obligations]: [string, string[]]) => ({ action: id, theme: 't', class: 'b' as const, gain: 1, locks: [], obligations });
  return { priorities: priorities.map(of), annex: annex.map(of) };
};
const catalogue = (actions: Action[] = []): Catalogue =>
  aCatalogue({
    themes: [aTheme('t', [aSingle('q', { label: 'Une clé ?' }), aMultiple('m'), aComputed('c', 't.m')])],
    identity: [aSingle('i', { label: 'Qui ?' })],
    advice: { obligations: ['a', 'b', 'c'].map(obligation), actions },
  });
const unconfirmed: ObligationOutcome = { status: 'toCheck', because: 'unconfirmed', missing: [] };

describe('the groups of obligations', () => {
  test('what is to be done comes first, empty groups are left out, the declared order stays', () => {
    const obligations = [result('a', { status: 'met' }), result('b', { status: 'notMet' }), result('c', { status: 'notMet' })];
    const groups = obligationGroups(catalogue(), { obligations, actions: advice([]) });
    expect(groups.map(({ id, items }) => [id, items.map((item) => item.obligation.id)])).toEqual([
      ['notMet', ['b', 'c']],
      ['met', ['a']],
    ]);
  });

  const actionsFor = (outcome: ObligationOutcome, actions: Action[], given: Advice) =>
    obligationGroups(catalogue(actions), { obligations: [result('a', outcome)], actions: given })[0]!.items[0]!.actions.map(({ id }) => id);

  test('the actions that fulfil come before those that only lead there', () => {
    const actions = [action('mene', ['a']), action('remplit', []), action('autre', ['b'])];
    const given = advice(
      [
        ['autre', ['b']],
        ['mene', []],
      ],
      [['remplit', ['a']]],
    );
    expect(actionsFor({ status: 'notMet' }, actions, given)).toEqual(['remplit', 'mene']);
    expect(actionsFor(unconfirmed, actions, given)).toEqual(['remplit', 'mene']);
    expect(actionsFor({ status: 'met' }, actions, given)).toEqual([]);
  });

  test('an action already done is shown only where the obligation is not met and nothing else helps', () => {
    expect(actionsFor({ status: 'notMet' }, [action('faite', ['a'])], advice([]))).toEqual(['faite']);
    expect(actionsFor(unconfirmed, [action('faite', ['a'])], advice([]))).toEqual([]);
  });

  test('each missing fact has its words and its page', () => {
    const missing = ['t.q', 't.c', 'identite.i', 'population'];
    const obligations = [result('a', { status: 'undetermined', missing })];
    const [group] = obligationGroups(catalogue(), { obligations, actions: advice([]) });
    expect(group!.items[0]!.missing.map(({ label, to }) => [label, to])).toEqual([
      ['Une clé ?', 'question/t.q'],
      ['Une question ?', 'question/t.m'],
      ['Qui ?', 'question/identite.i'],
      ['Le nombre d’habitants', 'commune'],
    ]);
  });
});

describe('what the page says', () => {
  test.each<[ObligationOutcome[], string]>([
    [[], `Aucune obligation à remplir, 0${NBSP}à${NBSP}vérifier, 0${NBSP}remplie.`],
    [[{ status: 'notMet' }, { status: 'met' }], `1${NBSP}obligation à remplir, 0${NBSP}à${NBSP}vérifier, 1${NBSP}remplie.`],
    [
      [{ status: 'notMet' }, { status: 'notMet' }, unconfirmed, { status: 'undetermined', missing: [] }, { status: 'notConcerned' }],
      `2${NBSP}obligations à remplir, 1${NBSP}à${NBSP}vérifier, 1${NBSP}à${NBSP}préciser, 0${NBSP}remplie.`,
    ],
  ])('it counts (%#)', (outcomes, words) => expect(countWords(outcomes.map((outcome) => result('a', outcome)))).toBe(words));

  test('every "à vérifier" has its reason; what is settled has none', () => {
    for (const because of ['unconfirmed', 'localLaw', 'unmeasured', 'missingAnswer'] as const) {
      expect(reasonWords(result('a', { status: 'toCheck', because, missing: [] }))!.length).toBeGreaterThan(30);
    }
    expect(reasonWords(result('a', { status: 'toCheck', because: 'missingAnswer', missing: ['t.q', 't.m'] }))).toContain('des réponses');
    expect(reasonWords(result('a', { status: 'undetermined', missing: ['t.q'] }))).toContain('Cela dépend');
    expect(reasonWords(result('a', { status: 'notMet' }))).toBeNull();
  });

  test('a population near a threshold is said once, with all that it may change', () => {
    const near = [result('a', { status: 'notMet' }, 3500), result('b', { status: 'notConcerned' }, 3500), result('c', { status: 'met' })];
    expect(thresholdWarning(catalogue(), near, 3480)).toEqual({
      words: `Vous avez 3${NBSP}480${NBSP}habitants, tout près du seuil de 3${NBSP}500.`,
      titles: ['Titre a', 'Titre b'],
    });
    expect(thresholdWarning(catalogue(), near.slice(2), 412)).toBeNull();
  });

  test('the law says since when, or from when', () => {
    expect(lawWords({ law: 'Loi n° 1.' }, '2026-11-25')).toBe('Loi n° 1.');
    expect(lawWords({ law: 'Loi n° 1', since: '2022-07-01' }, '2026-11-25')).toBe(`Loi n° 1. Depuis le 1er${NBSP}juillet${NBSP}2022.`);
    expect(lawWords({ law: 'Loi n° 1', since: '2027-09-01' }, '2026-11-25')).toContain('À partir du 1er');
    expect(dateWords('2026-11-21')).toBe(`21${NBSP}novembre${NBSP}2026`);
  });
});
