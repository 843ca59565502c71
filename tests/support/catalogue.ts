/** Builders of small catalogues: a test writes only what matters, the rest is filled in. Ids of options: `p0`…`p3` are worth 0…3 points. */
import type * as schema from '../../src/content/schema';
import type { Condition } from '../../src/content/schema-condition';
import { sentences } from './sentences';

type Catalogue = schema.Catalogue;
type Question = schema.Question;
/** Option id → points; `null` in a question without weight. */
type Scale = Record<string, number>;
type Asked = Partial<Pick<schema.SingleQuestion, 'when' | 'notConcerned' | 'express' | 'lenses' | 'label'>>;
type Groups = { id: string; when?: Condition }[];

const FOUR: Scale = { p0: 0, p1: 1, p2: 2, p3: 3 };
const TICKS: Scale = { rien: 0, x1: 1, x2: 1, x3: 1, x4: 1, vide: 0 };

const said = { label: 'Une question ?', why: 'Parce que.', how: 'Ainsi.' };
const asked = (id: string, { when, ...given }: Asked) => ({
  ...{ id, ...said, express: false, ask: ['maire'], lenses: [], ...given },
  ...(when === undefined ? {} : { when, hiddenBecause: 'Ne vous concerne pas, car non.' }),
});

type Points = 0 | 1 | 2 | 3;
const optionsOf = (scale: Scale, weighted: boolean) =>
  Object.entries(scale).map(([id, points]) => ({ id, label: `Option ${id}`, ...(weighted ? { points: points as Points } : {}) }));

/** A single choice, scored when it has a weight. */
export function aSingle(id: string, { weight, options = FOUR, ...given }: Asked & { weight?: 1 | 2 | 3; options?: Scale } = {}): Question {
  return { kind: 'single', ...asked(id, given), weight, options: optionsOf(options, weight !== undefined) };
}

type Multiple = Asked & { weight?: 1 | 2 | 3; options?: Scale; exclusive?: string[]; groups?: Groups; groupOf?: Record<string, string> };
/** A multiple choice: `rien` is exclusive, `x1`…`x4` give 1 point each, `vide` none. `groupOf`: option → group. */
export function aMultiple(
  id: string,
  { weight, options = TICKS, exclusive = ['rien'], groups, groupOf = {}, ...given }: Multiple = {},
): Question {
  const list = optionsOf(options, weight !== undefined).map((option) => ({
    ...option,
    ...(exclusive.includes(option.id) ? { exclusive: true as const } : {}),
    ...(groupOf[option.id] === undefined ? {} : { group: groupOf[option.id] }),
  }));
  const labelled = groups?.map((group) => ({ label: group.id, ...group }));
  return { kind: 'multiple', ...asked(id, given), weight, options: list, ...(labelled ? { groups: labelled } : {}) };
}

export function aNumber(id: string, { max = 9999, ...given }: Asked & { max?: number } = {}): Question {
  return { kind: 'number', ...asked(id, given), max, unit: 'unités' };
}

/** Counts the ticked groups of `from` (full id): `d0`…`d3`, the last for 3 or more. */
export function aComputed(id: string, from: string, weight: 1 | 2 | 3 = 1): Question {
  return { kind: 'computed', id, label: said.label, why: said.why, weight, from, options: optionsOf({ d0: 0, d1: 1, d2: 2, d3: 3 }, true) };
}

export type Cap = schema.Lock['cap'];
export const aLock = (id: string, when: Condition, cap: Cap): schema.Lock => ({
  id,
  when,
  cap,
  because: `Le verrou ${id} tient.`,
  lift: 'Le lever.',
});

export function aTheme(id: string, questions: Question[], locks: schema.Lock[] = [], weight?: number): schema.Theme {
  return {
    id,
    title: `Titre ${id}`,
    short: id,
    intro: 'De quoi il s’agit.',
    questions,
    locks,
    ...(weight === undefined ? {} : { weight }),
  };
}

export function aTraining(id: string, given: Partial<schema.Training>): schema.Training {
  const facts = {
    what: 'Un cours.',
    cost: 'Gratuit',
    url: 'https://exemple.fr',
    source: 'Test',
    checked: '2026-01-01',
    confidence: 'V1' as const,
  };
  const fit = { themes: ['t'], floor: 1 as const, ceiling: 5 as const, roles: ['elu' as const], formats: [], wishes: [] };
  return { id, name: id, publisher: 'Test', ...facts, ...fit, ...given };
}

/** The theme that holds the wishes of training; nothing scored. */
export const aWishTheme = (given: Asked = {}): schema.Theme =>
  aTheme('competences', [
    aMultiple('souhaits', { options: { rgpd: 0, securite: 0, rien: 0 }, ...given }),
    aMultiple('format', { options: { visio: 0, sur_place: 0 }, exclusive: [] }),
  ]);

interface Parts {
  themes: schema.Theme[];
  identity?: Question[];
  trainings?: schema.Training[];
  supports?: schema.Support[];
  /** Theme → target per band; the bands are those of the method: < 500, < 2 000, < 3 500, the rest and EPCI. */
  targets?: Record<string, Cap[]>;
  answerMap?: Partial<schema.AnswerMap>;
  says?: Partial<schema.Sentences['headline']>;
  advice?: Partial<Catalogue>;
}

export function aCatalogue({
  themes,
  identity = [],
  trainings = [],
  supports = [],
  targets = {},
  answerMap,
  says,
  advice,
}: Parts): Catalogue {
  const named = ([1, 2, 3, 4, 5] as const).map((level) => ({ level, name: `Nom ${level}`, meaning: 'Un sens.' }));
  const bands = [500, 2000, 3500, undefined].map((below, index) => ({
    id: `b${index}`,
    label: `Strate ${index}`,
    ...(below ? { below } : {}),
  }));
  const lens = (id: schema.LensId) => ({ id, title: id, intro: 'Un regard.', atMostIndicative: id === 'sobriete' });
  return {
    version: 1,
    date: '2026-01-01',
    identity: { id: 'identite', title: 'Commune', short: 'Commune', intro: 'Qui répond.', questions: identity },
    themes,
    people: [{ id: 'maire', label: 'le maire', to: 'au maire' }],
    levels: { levels: named, bands, targets, lenses: [lens('efficacite'), lens('souverainete'), lens('sobriete')] },
    trainings,
    supports,
    sentences: { ...sentences, headline: { ...sentences.headline, ...says } } as schema.Sentences,
    answerMap: { questions: {}, options: {}, ...answerMap },
    actions: [],
    obligations: [],
    deadlines: [],
    tools: [],
    resources: [],
    references: { studies: [], references: [] },
    indicators: [],
    inventory: { question: 'services.inventaire', source: 'Test', domains: [] },
    portrait: [],
    ...advice,
  };
}

/** Conditions in few words. */
export const is = (question: string, ...ids: string[]): Condition => ({ question, in: ids });
export const ticks = (question: string, ...ids: string[]): Condition => ({ question, includes: ids });
export const only = (question: string, ...ids: string[]): Condition => ({ question, only: ids });
export const not = (condition: Condition): Condition => ({ not: condition });
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const people = (bounds: { lt?: number; lte?: number; gt?: number; gte?: number }): Condition => ({ fact: 'population', ...bounds });
