import * as v from 'valibot';
import { isStamp, stampDevice, type Fragment, type Registers, type StoredAnswer } from '../domain/diagnostic';
import { err, ok, type Result } from '../domain/shared/result';
import { copyJson, MAX_TEXT } from './json';

export { forbiddenKeys } from './json';

/** `path` says where, with dots; empty for the whole. */
export interface FragmentFault {
  code: 'invalid';
  path: string;
}

const SLUG = '[a-z][a-z0-9_]*';
export const answerKeyPattern = new RegExp(`^(?:commun|elu|agent)/${SLUG}\\.${SLUG}$`);
export const freeKeyPattern = /^(?:meta|plan|note)\/[A-Za-z][A-Za-z0-9_./-]*$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** A stamp that leaves room above itself: over one of the year 5100, an answer given again could not win. */
const FOREIGN_STAMP = /^[0-9a-y][0-9a-z]{8}-[0-9a-z]{4}-[A-Za-z0-9]{1,32}$/;

const DEVICE = /^[A-Za-z0-9]{1,32}$/;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const key = v.pipe(
  v.string(),
  v.maxLength(200),
  v.check((name) => answerKeyPattern.test(name) || freeKeyPattern.test(name)),
);

export const storedAnswerSchema: v.GenericSchema<StoredAnswer> = v.nullable(
  v.variant('s', [
    v.strictObject({ s: v.literal('unknown') }),
    v.strictObject({ s: v.literal('notConcerned') }),
    v.strictObject({ s: v.literal('answered'), a: v.union([text, v.array(text), v.pipe(v.number(), v.finite())]) }),
  ]),
);

const json = v.pipe(
  v.any(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const copy = copyJson(dataset.value);
    if (copy !== undefined) return copy;
    addIssue();
    return NEVER;
  }),
);

const entry = (input: Record<string, unknown>, name: string): v.ObjectPathItem => ({
  type: 'object',
  origin: 'value',
  input,
  key: name,
  value: input[name],
});

const answersOnly = v.rawCheck<Registers>(({ dataset, addIssue }) => {
  if (!dataset.typed) return;
  for (const [name, register] of Object.entries(dataset.value)) {
    if (answerKeyPattern.test(name) && !v.is(storedAnswerSchema, register.v)) addIssue({ path: [entry(dataset.value, name)] });
  }
});

const ownStampsOnly = v.rawCheck<Fragment>(({ dataset, addIssue }) => {
  if (!dataset.typed) return;
  const { device, registers } = dataset.value;
  for (const [name, { t }] of Object.entries(registers)) {
    if (stampDevice(t) !== device) addIssue({ path: [entry({ ...dataset.value }, 'registers'), entry(registers, name)] });
  }
});

function fragmentWith(stamp: v.GenericSchema<string>): v.GenericSchema<Fragment> {
  return v.pipe(
    v.strictObject({
      format: v.literal(1),
      diagnostic: v.pipe(v.string(), v.regex(UUID)),
      device: v.pipe(v.string(), v.regex(DEVICE)),
      contentVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      rev: count,
      registers: v.pipe(v.record(key, v.strictObject({ v: json, t: stamp })), v.maxEntries(2_000), answersOnly),
    }),
    ownStampsOnly,
  );
}

const storedFragmentSchema = fragmentWith(v.pipe(v.string(), v.check(isStamp)));
/** For fragments that come from elsewhere. */
export const foreignFragmentSchema = fragmentWith(v.pipe(v.string(), v.regex(FOREIGN_STAMP)));

/** Reads a row of this computer, or what is about to become one. The fragment is rebuilt field by field: it shares nothing with the input. */
export function parseFragment(input: unknown): Result<Fragment, FragmentFault> {
  const parsed = v.safeParse(storedFragmentSchema, input);
  return parsed.success ? ok(parsed.output) : err({ code: 'invalid', path: v.getDotPath(parsed.issues[0]) ?? '' });
}

export function isDeviceId(value: unknown): value is string {
  return typeof value === 'string' && DEVICE.test(value);
}
