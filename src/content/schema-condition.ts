/** The small declarative language of conditions: on answers (`question`) and on what the commune is (`fact`). */
import * as v from 'valibot';

const question = v.pipe(v.string(), v.regex(/^[a-z_]+\.[a-z0-9_]+$/, 'theme.question'));
const ids = v.pipe(v.array(v.string()), v.minLength(1));
const bound = v.optional(v.pipe(v.number(), v.finite()));

const boundKeys = ['lt', 'lte', 'gt', 'gte'] as const;
export type Bounds = Partial<Record<(typeof boundKeys)[number], number>>;
const bounds = { lt: bound, lte: bound, gt: bound, gte: bound };

/** `in`: the single answer is one of these · `includes`: a multiple choice ticks at least one of these · `only`: it ticks nothing else. */
export type Atom =
  | { question: string; in: string[] }
  | { question: string; includes: string[] }
  | { question: string; only: string[] }
  | ({ question: string } & Bounds)
  | { fact: 'kind' | 'region' | 'departement'; in: string[] }
  | ({ fact: 'population' } & Bounds);

export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Atom;

const self: v.GenericSchema<Condition> = v.lazy((input) => shapeOf(input));

/** The schema is chosen by the keys present, so that an error names the faulty key and not "no alternative fits". */
function shapeOf(input: unknown): v.GenericSchema<Condition> {
  const has = (key: string) => typeof input === 'object' && input !== null && key in input;
  if (has('all')) return v.strictObject({ all: v.array(self) });
  if (has('any')) return v.strictObject({ any: v.array(self) });
  if (has('not')) return v.strictObject({ not: self });
  if (has('fact')) return has('in') ? factMembership : factBounds;
  if (has('includes')) return v.strictObject({ question, includes: ids });
  if (has('only')) return v.strictObject({ question, only: ids });
  if (has('in')) return v.strictObject({ question, in: ids });
  return questionBounds;
}
const factMembership = v.strictObject({ fact: v.picklist(['kind', 'region', 'departement']), in: ids });
const wantsBound = 'une comparaison : lt, lte, gt ou gte';
const factBounds = v.pipe(
  v.strictObject({ fact: v.literal('population'), ...bounds }),
  v.check((input) => boundKeys.some((key) => input[key] !== undefined), wantsBound),
) as unknown as v.GenericSchema<Condition>;
const questionBounds = v.pipe(
  v.strictObject({ question, ...bounds }),
  v.check((input) => boundKeys.some((key) => input[key] !== undefined), wantsBound),
) as unknown as v.GenericSchema<Condition>;

export const conditionSchema = self;
