import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDiagnostic, joinFragment, joinRegisters, withRegister, type Fragment } from '../../../src/domain/diagnostic';
import { aDevice, aFragment, answered, fragmentsOf, OTHER, NOON, registersBy, registersOf, stampAt } from '../storage/fragments';

const anyRegisters = aDevice.chain(registersBy);
const sameDevice = aDevice.chain((device) => {
  const one = registersBy(device).chain((registers) =>
    fc
      .record({ contentVersion: fc.integer({ min: 1, max: 9 }), rev: fc.nat(99) })
      .map((rest): Fragment => aFragment({}, { device, registers, ...rest })),
  );
  return fc.tuple(one, one, one);
});

describe('the join of registers', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (a, b) => {
        expect(joinRegisters([a, b])).toStrictEqual(joinRegisters([b, a]));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, anyRegisters, (a, b, c) => {
        const all = joinRegisters([a, b, c]);
        expect(joinRegisters([joinRegisters([a, b]), c])).toStrictEqual(all);
        expect(joinRegisters([a, joinRegisters([b, c])])).toStrictEqual(all);
      }),
    );
  });

  it('is idempotent, and leaves the keys in order', () => {
    fc.assert(
      fc.property(anyRegisters, (a) => {
        const once = joinRegisters([a]);
        expect(joinRegisters([once, a, once])).toStrictEqual(once);
        expect(once).toStrictEqual(a);
        expect(Object.keys(once)).toStrictEqual(Object.keys(a).sort());
      }),
    );
  });

  it('keeps the greatest stamp, ties between devices included', () => {
    const early = { 'commun/rgpd.dpo': { v: answered('oui'), t: stampAt(NOON, 'pc') } };
    const late = { 'commun/rgpd.dpo': { v: null, t: stampAt(NOON + 1, 'pc') } };
    const tie = { 'commun/rgpd.dpo': { v: answered('non'), t: stampAt(NOON, 'portable') } };
    expect(joinRegisters([late, early])).toStrictEqual(late);
    expect(joinRegisters([tie, early])).toStrictEqual(tie);
  });
});

describe('the join of two states of one fragment', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(sameDevice, ([a, b, c]) => {
        expect(joinFragment(a, b)).toStrictEqual(joinFragment(b, a));
        expect(joinFragment(joinFragment(a, b), c)).toStrictEqual(joinFragment(a, joinFragment(b, c)));
        expect(joinFragment(a, a)).toStrictEqual(a);
      }),
    );
  });
});

describe('a diagnostic', () => {
  it('does not depend on the order of its fragments', () => {
    fc.assert(
      fc.property(fc.array(fragmentsOf(), { minLength: 1, maxLength: 4 }), (fragments) => {
        expect(joinDiagnostic([...fragments].reverse())).toStrictEqual(joinDiagnostic(fragments));
      }),
    );
  });

  it('is made of fragments of its own, at least one', () => {
    expect(() => joinDiagnostic([])).toThrow();
    expect(() => joinDiagnostic([aFragment(), aFragment({}, { diagnostic: OTHER })])).toThrow();
  });

  it('takes a later register and ignores an earlier one', () => {
    const diagnostic = joinDiagnostic([aFragment({ 'meta/path': 'express' })]);
    const before = withRegister(diagnostic, 'meta/path', 'complete', stampAt(NOON - 1, 'portable'));
    const after = withRegister(diagnostic, 'meta/path', 'complete', stampAt(NOON + 1, 'portable'));
    expect(before.registers).toStrictEqual(registersOf({ 'meta/path': 'express' }));
    expect(after.registers['meta/path']?.v).toBe('complete');
  });
});
