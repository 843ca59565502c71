/** Builders of advice: a test writes only what matters, the rest is filled in. */
import type { Action, Catalogue, Obligation } from '../../src/content/schema';
import type { Advice } from '../../src/domain/actions';
import type { Json } from '../../src/domain/diagnostic';
import { resultsFor, type Answers } from './diagnostic';

/** An action of the theme of its first answer; half a day unless the test says otherwise. */
export function anAction(id: string, sets: Action['sets'], given: Partial<Action> = {}): Action {
  return {
    id,
    theme: Object.keys(sets)[0]!.split('.')[0]!,
    title: `Faire ${id}`,
    why: 'Pour le village.',
    steps: ['Un.', 'Deux.', 'Trois.'],
    sets,
    time: 'demi_journee',
    cost: 'gratuit',
    difficulty: 1,
    who: ['vous'],
    obligations: [],
    trainings: [],
    tools: [],
    resources: [],
    ...given,
  };
}

export function anObligation(id: string, given: Partial<Obligation> = {}): Obligation {
  return {
    id,
    title: `Devoir ${id}`,
    theme: 't',
    what: 'La loi le demande.',
    law: 'Un texte.',
    thresholds: [],
    everywhere: false,
    confidence: 'V1',
    source: 'Test',
    checked: '2026-01-01',
    ...given,
  };
}

export const adviceFor = (catalogue: Catalogue, answers: Answers = {}, meta: Record<string, Json> = {}): Advice =>
  resultsFor(catalogue, answers, meta).actions;

/** Priorities, then the annex. */
export const everyItem = ({ priorities, annex }: Advice) => [...priorities, ...annex];
export const ids = (advice: Advice): string[] => everyItem(advice).map(({ action }) => action);
