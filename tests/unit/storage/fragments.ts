/** Builders and random values for fragments: every one of them is valid. */
import fc from 'fast-check';
import { startOfTime, tick, type Fragment, type Json, type Registers } from '../../../src/domain/diagnostic';
import { forbiddenKeys } from '../../../src/storage/codec';

export const DIAGNOSTIC = '00000000-0000-4000-8000-000000000001';
export const OTHER = '00000000-0000-4000-8000-000000000002';
export const NOON = Date.UTC(2026, 10, 22, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export function stampAt(time: number, device: string, counter = 0): string {
  return counter === 0 ? tick(startOfTime, time, device).stamp : tick({ time, counter: counter - 1 }, 0, device).stamp;
}

/** Its keys in order, as the codec leaves them. */
export const answered = (a: string | string[] | number): Json => ({ a, s: 'answered' });

/** Registers all written at the same moment by one device. */
export function registersOf(values: Record<string, Json>, device = 'pc', time = NOON): Registers {
  return Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, t: stampAt(time, device) }]));
}

export function aFragment(values: Record<string, Json> = { 'commun/rgpd.dpo': answered('oui') }, over: Partial<Fragment> = {}): Fragment {
  const device = over.device ?? 'pc';
  return { format: 1, diagnostic: DIAGNOSTIC, device, contentVersion: 1, rev: 1, registers: registersOf(values, device), ...over };
}

/** Any text a disk may hold, lone surrogates included. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 0xffff })), { maxLength })
    .map((units) => String.fromCharCode(...units));

/** JSON without what Cadran refuses, names that reach a prototype; and without -0, which JSON cannot say. */
const anyJson = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value), (key, item: unknown) => (forbiddenKeys.has(key) ? undefined : item)) as Json);

const slug = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const answerKey = fc
  .tuple(fc.constantFrom('commun', 'elu', 'agent'), slug, slug)
  .map(([voice, theme, question]) => `${voice}/${theme}.${question}`);
const freeKey = fc
  .tuple(fc.constantFrom('meta', 'plan', 'note'), fc.stringMatching(/^[A-Za-z][A-Za-z0-9_./-]{0,12}$/))
  .map((parts) => parts.join('/'));
const text = anyText(40);
const number = fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
const anAnswer: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, { s: 'unknown' }, { s: 'notConcerned' }),
  fc.oneof(text, fc.array(text, { maxLength: 4 }), number).map(answered),
);

/** Few keys and few moments, so that registers meet. */
const crowded = fc.constantFrom('commun/rgpd.dpo', 'elu/rgpd.dpo', 'commun/securite.mots', 'commun/pilotage.temps');
const moment = fc.tuple(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: NOON })), fc.integer({ min: 0, max: 3 }));

export function registersBy(device: string): fc.Arbitrary<Registers> {
  const register = <V>(value: fc.Arbitrary<V>) =>
    fc.record({ v: value, t: moment.map(([time, counter]) => stampAt(time, device, counter)) }, { noNullPrototype: true });
  const answers = fc.dictionary(fc.oneof(crowded, answerKey), register(anAnswer), { maxKeys: 12, noNullPrototype: true });
  const others = fc.dictionary(freeKey, register(anyJson), { maxKeys: 4, noNullPrototype: true });
  return fc.tuple(answers, others).map((parts) => Object.assign({}, ...parts) as Registers);
}

export const aDevice = fc.constantFrom('pc', 'portable', 'Mairie2', 'a');

export function fragmentsOf(diagnostic = DIAGNOSTIC): fc.Arbitrary<Fragment> {
  return aDevice.chain((device) =>
    fc.record(
      {
        format: fc.constant(1 as const),
        diagnostic: fc.constant(diagnostic),
        device: fc.constant(device),
        contentVersion: fc.integer({ min: 1, max: 9 }),
        rev: fc.nat(),
        registers: registersBy(device),
      },
      { noNullPrototype: true },
    ),
  );
}

/** All that is known of one diagnostic: at most one fragment per device. */
export const someFragments = fc.uniqueArray(fragmentsOf(), { selector: ({ device }) => device, minLength: 1, maxLength: 4 });
