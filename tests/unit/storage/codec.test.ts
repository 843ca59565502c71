import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStamp } from '../../../src/domain/diagnostic';
import { foreignFragmentSchema, parseFragment } from '../../../src/storage/codec';
import { safeParse } from 'valibot';
import { aFragment, answered, fragmentsOf, NOON, registersOf, stampAt } from './fragments';

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
const holding = (key: string, v: unknown) => ({ ...aFragment(), registers: { [key]: { v, t: stampAt(NOON, 'pc') } } });
const pathOf = (input: unknown) => {
  const parsed = parseFragment(input);
  return parsed.ok ? 'accepted' : parsed.error.path;
};

describe('a fragment', () => {
  it('is read as it was written, sharing nothing with the input', () => {
    fc.assert(
      fc.property(fragmentsOf(), (fragment) => {
        const parsed = parseFragment(fragment);
        expect(parsed).toStrictEqual({ ok: true, value: fragment });
        if (!parsed.ok) return;
        expect(parsed.value).not.toBe(fragment);
        for (const [key, register] of Object.entries(parsed.value.registers)) {
          expect(register).not.toBe(fragment.registers[key]);
          if (typeof register.v === 'object' && register.v !== null) expect(register.v).not.toBe(fragment.registers[key]!.v);
        }
      }),
    );
  });

  it.each([
    ['commun/rgpd.dpo', null],
    ['elu/rgpd.dpo', { s: 'unknown' }],
    ['agent/rgpd.dpo', { s: 'notConcerned' }],
    ['commun/rgpd.dpo', answered('')],
    ['commun/rgpd.dpo', answered([])],
    ['commun/pilotage.temps', answered(-1.5)],
    ['meta/collectivite', { kind: 'commune', epci: { code: '242900314', name: 'Brest Métropole' } }],
    ['meta/target.securite', 4],
    ['plan/sauvegarde_hors_ligne', { owner: 'Mairie', steps: [{ done: false }] }],
    ['note/question/rgpd.dpo', 'x'.repeat(20_000)],
    ['note/securite', nested(6)],
  ])('accepts %s', (key, v) => {
    expect(pathOf(holding(key, v))).toBe('accepted');
  });

  it.each([
    ['an answer of another shape', 'commun/rgpd.dpo', 'oui'],
    ['an answer with more in it', 'commun/rgpd.dpo', { s: 'unknown', a: 'oui' }],
    ['an answer that is a list of numbers', 'commun/rgpd.dpo', { s: 'answered', a: [1] }],
    ['an answer that is not a number', 'commun/rgpd.dpo', { s: 'answered', a: NaN }],
    ['an infinite answer', 'commun/rgpd.dpo', { s: 'answered', a: Infinity }],
    ['a text too long', 'note/securite', 'x'.repeat(20_001)],
    ['a text too long in an answer', 'commun/rgpd.dpo', answered('x'.repeat(20_001))],
    ['too deep a value', 'note/securite', nested(7)],
    ['a value of 100 000 levels', 'note/securite', Array.from({ length: 100_000 }).reduce((inner) => [inner], 1 as unknown)],
    ['a date', 'meta/date', new Date(0)],
    ['a map', 'meta/map', new Map()],
    ['a hole', 'meta/path', undefined],
    ['a function', 'meta/path', () => 1],
    ['an infinite number', 'meta/population', { value: -Infinity }],
    ['a key that reaches a prototype', 'meta/population', JSON.parse('{"__proto__":{"x":1}}')],
    ['a nested one', 'meta/population', { a: [{ constructor: 1 }] }],
  ])('refuses %s', (_, key, v) => {
    expect(pathOf(holding(key, v))).toMatch(/^registers\./);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it.each([
    'rgpd.dpo',
    'maire/rgpd.dpo',
    'commun/rgpd',
    'commun/rgpd.dpo.',
    'commun/RGPD.dpo',
    'meta/',
    'meta/__proto__',
    'autre/x',
    '',
    `meta/${'x'.repeat(200)}`,
  ])('refuses the key %j', (key) => {
    expect(pathOf(holding(key, null))).not.toBe('accepted');
  });

  it.each([
    ['format', { format: 2 }],
    ['diagnostic', { diagnostic: 'AAAAAAAA-0000-4000-8000-000000000001' }],
    ['diagnostic', { diagnostic: '../../etc' }],
    ['device', { device: 'x'.repeat(33) }],
    ['device', { device: 'a-b' }],
    ['contentVersion', { contentVersion: 0 }],
    ['contentVersion', { contentVersion: 1.5 }],
    ['rev', { rev: -1 }],
    ['rev', { rev: '1' }],
    ['extra', { extra: 1 }],
    ['registers', { registers: null }],
    [
      'registers',
      { registers: Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`meta/f${i}`, { v: 1, t: stampAt(NOON, 'pc') }])) },
    ],
    ['registers.meta/path.t', { registers: { 'meta/path': { v: 1, t: 'yesterday' } } }],
    ['registers.meta/path', { registers: registersOf({ 'meta/path': 1 }, 'portable') }],
    ['registers.meta/path.more', { registers: { 'meta/path': { v: 1, t: stampAt(NOON, 'pc'), more: 1 } } }],
  ])('refuses a wrong %s', (path, over) => {
    expect(pathOf({ ...aFragment(), ...over })).toBe(path);
  });

  it.each([null, undefined, 1, 'x', [], {}, new Map()])('refuses %j', (input) => {
    expect(pathOf(input)).not.toBe('accepted');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (input) => {
        expect(parseFragment(input).ok).toBe(false);
        expect(parseFragment({ ...aFragment(), registers: { 'meta/x': input } }).ok).toBe(false);
        parseFragment(holding('meta/x', input));
      }),
    );
  });
});

describe('a fragment from elsewhere', () => {
  const stamped = (t: string) => ({ ...aFragment(), registers: { 'meta/path': { v: 1, t } } });

  it('has stamps, and none so late that nothing could be written above it', () => {
    expect(safeParse(foreignFragmentSchema, stamped('yzzzzzzzz-zzzz-pc')).success).toBe(true);
    expect(safeParse(foreignFragmentSchema, stamped('z00000000-0000-pc')).success).toBe(false);
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (t) => {
        expect(safeParse(foreignFragmentSchema, stamped(t)).success).toBe(false);
        expect(isStamp(t)).toBe(false);
      }),
    );
  });
});
