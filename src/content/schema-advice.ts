/** The shape of advice: actions, obligations, tools, resources, reference figures, indicators, portrait. */
import * as v from 'valibot';
import { conditionSchema } from './schema-condition';
import { d, https, isoDate, slug, text } from './schema-parts';

const ids = (what: string) => d(v.optional(v.array(slug), []), what);
const fullId = v.pipe(v.string(), v.regex(/^[a-z_]+\.[a-z0-9_]+$/, 'theme.question'));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const dated = {
  source: d(text, 'Qui le dit, et quand.'),
  checked: d(isoDate, 'Date de la dernière vérification.'),
};

/** A law or a deadline may have no page to show: its text is then its reference. */
const sourced = { url: d(v.optional(https), 'Adresse de la page où vérifier ; absente si aucune n’est sûre.'), ...dated };
/** A tool or a resource without an address would be of no use. */
const linked = { url: d(https, 'Adresse où le trouver.'), ...dated };

export const times = ['heure', 'demi_journee', 'jours'] as const;
export const costs = ['gratuit', 'moins_300', 'moins_2000', 'plus'] as const;
export const doers = ['vous', 'intercommunalite', 'prestataire', 'hors_de_portee'] as const;

/** One file of `actions/`: what a commune can do to raise the answers of one theme. */
export const actionSchema = v.strictObject({
  id: slug,
  title: d(text, 'À l’infinitif : « Mettre une copie des fichiers hors de la mairie ».'),
  why: d(text, 'Une phrase de village.'),
  steps: d(v.pipe(v.array(text), v.minLength(3), v.maxLength(6)), 'De 3 à 6 étapes concrètes, à l’infinitif.'),
  sets: d(
    v.record(fullId, v.union([slug, v.array(slug)])),
    'Les réponses que l’action fait atteindre : une option, ou une liste pour un choix multiple.',
  ),
  when: d(v.optional(conditionSchema), 'L’action n’est proposée que si la condition n’est pas fausse.'),
  time: d(v.picklist(times), 'Temps : heure, demi_journee ou jours.'),
  cost: d(v.picklist(costs), 'Coût la première année : gratuit, moins_300, moins_2000 ou plus.'),
  difficulty: d(v.picklist([1, 2, 3]), 'De 1 (facile) à 3 (demande de l’aide).'),
  who: d(v.pipe(v.array(v.picklist(doers)), v.minLength(1)), 'Qui peut la faire, le plus probable en premier.'),
  obligations: ids('Obligations liées.'),
  trainings: ids('Formations utiles.'),
  tools: ids('Outils utiles.'),
  resources: ids('Ressources utiles.'),
});
export const actionsSchema = v.strictObject({ theme: slug, actions: v.pipe(v.array(actionSchema), v.minLength(1)) });

export const obligationSchema = v.strictObject({
  id: slug,
  title: d(text, 'Ce que la loi demande, à l’infinitif.'),
  theme: d(slug, 'Le thème dont elle dépend.'),
  what: d(text, 'Une ou deux phrases simples.'),
  when: d(v.optional(conditionSchema), 'À qui elle s’applique ; absent : à toutes les collectivités.'),
  otherwise: d(v.optional(text), 'Obligatoire avec when : « Ne vous concerne pas, car… ».'),
  met: d(v.optional(conditionSchema), 'Les réponses qui la remplissent ; absent : Cadran ne peut pas le savoir, c’est un conseil.'),
  law: d(text, 'Le texte : loi, décret, article.'),
  since: d(v.optional(isoDate), 'Date d’entrée en vigueur.'),
  thresholds: d(v.optional(v.array(v.number()), []), 'Seuils de population près desquels il faut demander à la préfecture.'),
  everywhere: d(v.optional(v.boolean(), false), 'Vaut aussi dans les collectivités d’outre-mer à droit local.'),
  confidence: d(v.picklist(['V1', 'V2', 'C']), 'C : affichée « à vérifier ».'),
  ...sourced,
});
export const obligationsSchema = v.strictObject({ obligations: v.array(obligationSchema) });

/** Deadlines that some answers call for (copper, 2G, Windows 10…). */
export const deadlineSchema = v.strictObject({
  id: slug,
  title: text,
  what: text,
  date: d(v.optional(isoDate), 'La date limite, quand il y en a une seule.'),
  when: conditionSchema,
  confidence: v.picklist(['V1', 'V2', 'C']),
  ...sourced,
});
export const deadlinesSchema = v.strictObject({ deadlines: v.array(deadlineSchema) });

export const toolCategories = [
  'messagerie',
  'bureautique',
  'partage',
  'visio',
  'securite',
  'sauvegarde',
  'site',
  'actes',
  'services',
  'donnees',
  'archives',
] as const;
export const hostings = ['poste', 'france', 'europe', 'au_choix', 'operateur'] as const;
export const sizes = ['petite', 'moyenne', 'grande'] as const;
export const toolSchema = v.strictObject({
  id: slug,
  name: text,
  category: v.picklist(toolCategories),
  publisher: text,
  licence: text,
  free: d(v.nullable(v.boolean()), 'Logiciel libre : true, false, ou null quand c’est à vérifier.'),
  hosting: d(v.picklist(hostings), 'Où sont les données : poste, france, europe, au_choix ou operateur (syndicat numérique).'),
  what: d(text, 'À quoi ça sert, en une ou deux phrases.'),
  sizes: d(
    v.pipe(v.array(v.picklist(sizes)), v.minLength(1)),
    'petite : moins de 500 ; moyenne : de 500 à 1 999 ; grande : 2 000 et plus.',
  ),
  sill: d(v.optional(text), 'Statut dans la liste du socle interministériel de logiciels libres de février 2022.'),
  maturity: d(v.optional(text), 'Par exemple « version bêta en juillet 2026 ».'),
  prudence: d(
    v.picklist(['operateur', 'suite_territoriale', 'simple', 'technicien']),
    'Ordre de prudence ; technicien : à installer soi-même seulement avec un technicien.',
  ),
  eligible: d(v.optional(conditionSchema), 'Réservé à certaines collectivités.'),
  when: d(v.optional(conditionSchema), 'Proposé « pour vous » si la condition est vraie.'),
  because: d(v.optional(text), 'Obligatoire avec when : la raison.'),
  confidence: v.picklist(['V1', 'V2']),
  ...linked,
});
export const toolsSchema = v.strictObject({ tools: v.array(toolSchema) });

export const resourceFormats = ['guide', 'site', 'exercice', 'cours', 'personne', 'modele'] as const;
export const resourceSchema = v.strictObject({
  id: slug,
  title: text,
  publisher: text,
  format: v.picklist(resourceFormats),
  what: text,
  themes: v.pipe(v.array(slug), v.minLength(1)),
  roles: v.pipe(v.array(v.picklist(['elu', 'agent'])), v.minLength(1)),
  confidence: v.picklist(['V1', 'V2']),
  ...linked,
});
export const resourcesSchema = v.strictObject({ resources: v.array(resourceSchema) });

const study = v.strictObject({
  id: slug,
  name: text,
  year: v.pipe(v.number(), v.integer()),
  sample: d(text, 'Qui a répondu, et combien.'),
  caution: d(v.optional(text), 'Ce qu’il faut savoir avant de comparer.'),
  source: text,
  url: v.optional(https),
});
const referenceSchema = v.strictObject({
  id: d(v.pipe(v.string(), v.regex(/^[a-z0-9]+\.[a-z0-9-]+$/)), 'Par exemple osinum23.telework.'),
  study: slug,
  label: d(text, 'Ce que la figure mesure, après « des répondants » ou « des communes ».'),
  precision: d(v.optional(v.picklist(['exact', 'au_moins', 'environ']), 'exact'), 'Comment le dit la source.'),
  value: d(v.optional(percent), 'En pour cent, toutes tailles.'),
  bands: d(
    v.optional(v.array(v.strictObject({ label: text, from: v.number(), below: v.optional(v.number()), value: percent }))),
    'Par taille, si la source la donne.',
  ),
  base: text,
});
export const referencesSchema = v.strictObject({ studies: v.array(study), references: v.array(referenceSchema) });

const indicatorSchema = v.strictObject({
  id: slug,
  theme: slug,
  label: d(text, 'Ce que l’on compare, sans verbe.'),
  question: d(fullId, 'La question à côté de laquelle il s’affiche.'),
  base: d(v.optional(conditionSchema), 'Communes comptées ; absent : toutes.'),
  hit: conditionSchema,
  yes: d(text, 'Ce qui est vrai chez vous quand la condition est vraie : « Vous… ».'),
  no: d(text, 'Quand elle est fausse.'),
  references: v.pipe(v.array(v.string()), v.minLength(1)),
});
export const indicatorsSchema = v.strictObject({ indicators: v.array(indicatorSchema) });

/** Rules are tried in order; the first true one of each sentence speaks, none if all are false or undetermined. */
export const portraitSchema = v.strictObject({
  sentences: v.array(
    v.strictObject({
      id: slug,
      rules: v.pipe(v.array(v.strictObject({ when: conditionSchema, says: text })), v.minLength(1)),
    }),
  ),
});

const serviceDomain = v.strictObject({ group: slug, share: d(v.optional(text), 'Part publiée, en toutes lettres.'), sentence: text });
export const inventorySchema = v.strictObject({ question: fullId, source: text, domains: v.array(serviceDomain) });

export type Action = v.InferOutput<typeof actionSchema> & { theme: string };
export type Obligation = v.InferOutput<typeof obligationSchema>;
export type Deadline = v.InferOutput<typeof deadlineSchema>;
export type Tool = v.InferOutput<typeof toolSchema>;
export type Resource = v.InferOutput<typeof resourceSchema>;
export type References = v.InferOutput<typeof referencesSchema>;
export type Reference = v.InferOutput<typeof referenceSchema>;
export type Indicator = v.InferOutput<typeof indicatorSchema>;
export type PortraitRules = v.InferOutput<typeof portraitSchema>;
export type Inventory = v.InferOutput<typeof inventorySchema>;
