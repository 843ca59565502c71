/**
 * The shape of everything in `content/`: the single definition of its types. YAML is checked against it at build time; a JSON Schema is
 * generated from it for editors. Cross-file rules (dangling ids, cycles, unreachable options) live in `coherence.ts`.
 */
import * as v from 'valibot';
import { costs, doers, times, type Action, type Deadline, type Indicator, type Inventory, type Obligation } from './schema-advice';
import type { PortraitRules, References, Resource, Tool } from './schema-advice';
import { conditionSchema } from './schema-condition';
import { d, https, isoDate, level, slug, text } from './schema-parts';

const points = v.picklist([0, 1, 2, 3], '0, 1, 2 ou 3 points');
const confidence = d(
  v.picklist(['V1', 'V2']),
  'Marque de confiance du fait : V1 (source officielle) ou V2 (sources secondaires concordantes).',
);

export const lensIds = ['efficacite', 'souverainete', 'sobriete'] as const;

const optionSchema = v.strictObject({
  id: d(slug, 'Identifiant stable, jamais réutilisé.'),
  label: d(text, 'Ce que lit l’utilisateur : un fait que l’on peut observer.'),
  points: d(v.optional(points), 'De 0 à 3 ; absent si la question n’est pas notée.'),
  exclusive: d(v.optional(v.literal(true)), 'Pour un choix multiple : « rien de tout cela » décoche les autres.'),
  group: d(v.optional(slug), 'Groupe d’affichage, quand la question en déclare.'),
});

const groupSchema = v.strictObject({
  id: slug,
  label: text,
  when: d(v.optional(conditionSchema), 'Les options du groupe ne comptent que si la condition est vraie.'),
});

const common = {
  id: d(slug, 'Identifiant dans le thème ; l’identifiant complet est theme.question.'),
  label: d(text, 'La question, 20 mots au plus, une seule idée.'),
  hint: d(v.optional(text), 'Une courte phrase sous la question : ce qui compte comme oui, un exemple.'),
  express: d(v.optional(v.boolean(), false), 'Fait partie du parcours express.'),
  when: d(v.optional(conditionSchema), 'La question n’est posée que si la condition est vraie.'),
  hiddenBecause: d(v.optional(text), 'Obligatoire avec when : « ne vous concerne pas, car… ».'),
  notConcerned: d(v.optional(text), 'Offre « pas concerné » avec sa raison.'),
  why: d(text, 'Pourquoi cette question ?'),
  how: d(text, 'Comment le savoir ?'),
  ask: d(v.pipe(v.array(slug), v.minLength(1, 'au moins une personne à qui demander')), 'À qui demander (identifiants de personnes.yaml).'),
  lenses: d(v.optional(v.array(v.picklist(lensIds)), []), 'Regards transversaux auxquels la question contribue.'),
};
const weight = d(v.optional(v.picklist([1, 2, 3], 'un poids de 1 à 3')), 'Poids dans le thème ; absent si la question n’est pas notée.');
const options = v.pipe(v.array(optionSchema), v.minLength(2, 'au moins deux options'));

const singleSchema = v.strictObject({ kind: v.literal('single'), ...common, weight, options });
const multipleSchema = v.strictObject({
  kind: v.literal('multiple'),
  ...common,
  weight,
  groups: v.optional(v.array(groupSchema)),
  options,
});
const numberSchema = v.strictObject({
  kind: v.literal('number'),
  ...common,
  max: d(v.pipe(v.number(), v.integer()), 'Le plus grand nombre accepté.'),
  unit: d(text, 'Ce que l’on compte, affiché après le champ.'),
});
/** A count of groups of another multiple choice, worked out and never asked (services.diversite). */
const computedSchema = v.strictObject({
  kind: v.literal('computed'),
  id: slug,
  label: text,
  why: text,
  weight: v.picklist([1, 2, 3]),
  from: d(v.string(), 'La question à choix multiple dont on compte les groupes cochés.'),
  options: d(options, 'La n-ième option vaut pour n groupes ; la dernière pour ce nombre ou plus.'),
});
export const questionSchema = v.variant('kind', [singleSchema, multipleSchema, numberSchema, computedSchema]);

const lockSchema = v.strictObject({
  id: slug,
  when: conditionSchema,
  cap: d(level, 'Le niveau du thème ne dépasse pas ce plafond.'),
  because: d(text, 'La raison, en une phrase affichée avec le plafond.'),
  lift: d(text, 'Ce qui lève le verrou, en une phrase à l’infinitif.'),
});

/** One file of `questionnaire/`: a theme, its questions in order, its locks. */
export const themeSchema = v.strictObject({
  id: slug,
  title: d(text, 'Nom du thème.'),
  short: d(text, 'Un ou deux mots, pour les axes du radar.'),
  intro: d(text, 'Une phrase qui dit de quoi parle le thème.'),
  weight: d(v.optional(v.pipe(v.number(), v.minValue(0.1))), 'Poids du thème dans l’ensemble ; 1 si absent.'),
  questions: v.pipe(v.array(questionSchema), v.minLength(1)),
  locks: v.optional(v.array(lockSchema), []),
});

/** `questionnaire/identite.yaml`: who answers, what exists; nothing scored. The commune itself is chosen on its own screen. */
export const identitySchema = v.strictObject({
  id: v.literal('identite'),
  title: text,
  short: text,
  intro: text,
  questions: v.array(questionSchema),
});

export const manifestSchema = v.strictObject({
  version: d(v.pipe(v.number(), v.integer(), v.minValue(1)), 'Version du contenu, gardée avec chaque réponse.'),
  date: isoDate,
  themes: d(v.array(slug), 'Les thèmes, dans l’ordre.'),
});

export const peopleSchema = v.strictObject({
  people: v.array(
    v.strictObject({
      id: slug,
      label: d(text, 'Par exemple « votre intercommunalité ».'),
      to: d(text, 'Avec la préposition : « à votre intercommunalité ».'),
    }),
  ),
});

export const levelsSchema = v.strictObject({
  levels: v.pipe(v.array(v.strictObject({ level, name: text, meaning: text })), v.length(5)),
  bands: d(
    v.array(v.strictObject({ id: slug, label: text, below: v.optional(v.number()) })),
    'Strates du niveau visé ; la dernière est sans borne.',
  ),
  targets: d(v.record(slug, v.array(level)), 'Niveau visé : un niveau par strate, dans l’ordre des strates.'),
  lenses: v.array(v.strictObject({ id: v.picklist(lensIds), title: text, intro: text, atMostIndicative: v.optional(v.boolean(), false) })),
});

const roleIds = ['elu', 'agent'] as const;
export const trainingSchema = v.strictObject({
  id: slug,
  name: text,
  publisher: text,
  what: d(text, 'Ce que l’on y apprend, en une ou deux phrases.'),
  themes: v.pipe(v.array(slug), v.minLength(1)),
  floor: d(level, 'Sous ce niveau, la formation est trop difficile.'),
  ceiling: d(level, 'Au-dessus de ce niveau, elle n’apprend plus rien.'),
  roles: d(v.pipe(v.array(v.picklist(roleIds)), v.minLength(1)), 'Le public principal en premier.'),
  formats: d(v.array(slug), 'Identifiants des options de competences.format.'),
  wishes: d(v.optional(v.array(slug), []), 'Identifiants des options de competences.souhaits.'),
  when: v.optional(conditionSchema),
  duration: v.optional(text),
  cost: text,
  url: https,
  source: d(text, 'D’où vient le fait.'),
  checked: isoDate,
  confidence,
});

export const trainingsSchema = v.strictObject({ trainings: v.array(trainingSchema) });

export const supportSchema = v.strictObject({
  id: slug,
  name: text,
  what: text,
  themes: d(v.optional(v.array(slug), []), 'Thèmes concernés ; vide : tous.'),
  regions: d(v.optional(v.array(v.pipe(v.string(), v.regex(/^\d{2,3}$/)))), 'Codes Insee des régions servies ; absent : partout.'),
  when: v.optional(conditionSchema),
  emergency: d(v.optional(v.literal(true)), 'À appeler en cas d’attaque.'),
  phone: v.optional(text),
  url: d(v.optional(https), 'Absente quand chaque département a la sienne.'),
  source: text,
  checked: isoDate,
  confidence,
});
export const supportsSchema = v.strictObject({ supports: v.array(supportSchema) });

/** A sentence with {holes}; with `one` and `other`, the first serves for 0 and 1, as French does. */
const sentence = v.union([text, v.strictObject({ one: text, other: text })]);
const sentences = <K extends string>(...keys: K[]) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, sentence])) as Record<K, typeof sentence>);

/** Sentences that results say on screen and on paper. The domain fills the holes; it holds no French of its own. */
export const sentencesSchema = v.strictObject({
  status: sentences('established', 'indicative', 'insufficient', 'notConcerned'),
  target: sentences('met', 'notMet', 'toComplete', 'none', 'metButObligations'),
  level: sentences('one', 'range', 'named'),
  lock: sentences('bites', 'waits', 'open'),
  headline: sentences(
    'commune',
    'epci',
    'autre',
    'overall',
    'overallRange',
    'overallInsufficient',
    'overallCapped',
    'overallMayBeCapped',
    'strongAndWeak',
    'strongAndWeakSoFar',
    'noneSolid',
    'equals',
    'onlyOne',
    'noneYet',
    'missing',
    'change',
    'complete',
  ),
  training: sentences('legal', 'lock', 'gap', 'wish', 'format', 'role'),
  report: v.strictObject({
    months: d(v.pipe(v.array(text), v.length(12)), 'Les mois, en lettres.'),
    document: sentences(
      'product',
      'sort',
      'title',
      'subject',
      'unnamed',
      'departement',
      'population',
      'populationCorrected',
      'populationMissing',
      'date',
      'firstDay',
      'content',
      'express',
      'complete',
      'page',
      'link',
    ),
    overall: sentences('heading', 'level', 'range', 'missing', 'between', 'exact', 'themes', 'alt'),
    portrait: v.strictObject({ first: d(v.array(slug), 'Sujets du portrait dits sur papier, du plus utile au moins utile.') }),
    bars: sentences('heading', 'headingEmpty', 'alt', 'score', 'between', 'target', 'capped', 'names'),
    duties: sentences('heading', 'met', 'notMet', 'allMet', 'unknown', 'advice', 'near', 'thresholds', 'nearAsk'),
    obligations: sentences('caption', 'title', 'law', 'since', 'from', 'toCheck', 'more', 'undetermined'),
    deadlines: sentences('upcoming', 'dated'),
    reasons: sentences('missingAnswer', 'unconfirmed', 'localLaw', 'unmeasured'),
    steps: sentences('heading', 'caption', 'action', 'time', 'cost', 'who', 'or', 'lock', 'obligation', 'then', 'more', 'none'),
    times: sentences(...times),
    costs: sentences(...costs),
    doers: sentences(...doers, 'syndicat'),
    help: sentences('heading', 'ask', 'group', 'list'),
    numbers: sentences('heading'),
    table: sentences('caption', 'theme', 'score', 'between', 'level', 'target', 'state'),
    cells: sentences('bounds', 'exact', 'range', 'named', 'met'),
    locks: sentences('heading', 'intro', 'held', 'open', 'lift', 'more'),
    radar: sentences('heading', 'caption', 'alt', 'value'),
    lenses: sentences('heading', 'score', 'other'),
    trainings: sentences('heading', 'everyone', 'elu', 'agent', 'because', 'durationAndCost', 'cost', 'none'),
    supports: sentences('emergency', 'caption', 'name', 'what', 'phone'),
    method: sentences('heading', 'unknown', 'between', 'indicative', 'target', 'choices', 'declared', 'checked', 'private'),
  }),
});

/** Removed or renamed ids → new id, or "ask-again" when the meaning changed. */
const mapped = v.record(v.string(), v.string());
export const answerMapSchema = v.strictObject({
  questions: d(mapped, 'Ancienne question → nouvelle question, ou ask-again.'),
  options: d(v.record(v.string(), mapped), 'Question → (ancienne option → nouvelle option, ou ask-again).'),
});

export type Option = v.InferOutput<typeof optionSchema>;
export type SingleQuestion = v.InferOutput<typeof singleSchema>;
export type MultipleQuestion = v.InferOutput<typeof multipleSchema>;
export type NumberQuestion = v.InferOutput<typeof numberSchema>;
export type ComputedQuestion = v.InferOutput<typeof computedSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
export type AskedQuestion = Exclude<Question, ComputedQuestion>;
export type Lock = v.InferOutput<typeof lockSchema>;
export type Theme = v.InferOutput<typeof themeSchema>;
export type Identity = v.InferOutput<typeof identitySchema>;
export type Levels = v.InferOutput<typeof levelsSchema>;
export type LensId = (typeof lensIds)[number];
export type Person = v.InferOutput<typeof peopleSchema>['people'][number];
export type Training = v.InferOutput<typeof trainingSchema>;
export type TrainingRole = (typeof roleIds)[number];
export type Support = v.InferOutput<typeof supportSchema>;
export type Sentence = v.InferOutput<typeof sentence>;
export type Sentences = v.InferOutput<typeof sentencesSchema>;
export type AnswerMap = v.InferOutput<typeof answerMapSchema>;

export type { Action, Deadline, Indicator, Inventory, Obligation, Reference, References, Resource, Tool } from './schema-advice';

/** The checked content, whole: what `content/index.ts` loads and the domain reads. */
export interface Catalogue {
  version: number;
  date: string;
  identity: Identity;
  themes: Theme[];
  people: Person[];
  levels: Levels;
  trainings: Training[];
  supports: Support[];
  sentences: Sentences;
  answerMap: AnswerMap;
  actions: Action[];
  obligations: Obligation[];
  deadlines: Deadline[];
  tools: Tool[];
  resources: Resource[];
  references: References;
  indicators: Indicator[];
  inventory: Inventory;
  portrait: PortraitRules['sentences'];
}
