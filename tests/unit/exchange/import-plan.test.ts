import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDiagnostic } from '../../../src/domain/diagnostic';
import { asCopy, planImport } from '../../../src/exchange';
import { aFragment, answered, DIAGNOSTIC, HOUR, NOON, OTHER, registersOf, someFragments } from '../storage/fragments';

const theirs = (values: Parameters<typeof registersOf>[0], time = NOON + HOUR) =>
  aFragment({}, { device: 'portable', registers: registersOf(values, 'portable', time) });

describe('the preview of an import', () => {
  it('of a diagnostic that is not here has everything new', () => {
    const fragments = [aFragment({ 'commun/rgpd.dpo': answered('oui'), 'meta/path': 'express' })];
    expect(planImport(fragments, [], 1)).toStrictEqual({
      diagnostic: DIAGNOSTIC,
      isNew: true,
      newerContent: false,
      sameCount: 0,
      newRegisters: ['commun/rgpd.dpo', 'meta/path'],
      changedRegisters: [],
      after: joinDiagnostic(fragments),
    });
  });

  it('counts what is the same, and lists what is new and what differs, with what will stay', () => {
    const held = aFragment({ 'commun/rgpd.dpo': answered('oui'), 'meta/path': 'express', 'commun/securite.mots': null });
    const later = theirs({ 'commun/rgpd.dpo': answered('non'), 'meta/path': 'express', 'note/rgpd': 'à voir' });
    const plan = planImport([later], [held], 1);
    expect(plan).toMatchObject({ isNew: false, sameCount: 1, newRegisters: ['note/rgpd'] });
    const [ours, other] = [held, later].map(({ registers }) => registers['commun/rgpd.dpo']);
    expect(plan.changedRegisters).toStrictEqual([{ key: 'commun/rgpd.dpo', ours, theirs: other, kept: 'theirs' }]);
    expect(plan.after.registers['commun/rgpd.dpo']?.v).toStrictEqual(answered('non'));
  });

  it('says that an older answer of the file gives way', () => {
    const older = theirs({ 'commun/rgpd.dpo': answered('non') }, NOON - HOUR);
    expect(planImport([older], [aFragment()], 1).changedRegisters).toMatchObject([{ kept: 'ours' }]);
  });

  it('does not take the order of keys for a difference', () => {
    const [a, b] = [
      aFragment({ 'meta/population': { value: 788, vintage: '2023' } }),
      theirs({ 'meta/population': { vintage: '2023', value: 788 } }),
    ];
    expect(planImport([b], [a], 1)).toMatchObject({ sameCount: 1, changedRegisters: [] });
  });

  it('says when a newer content wrote in the file', () => {
    const newer = aFragment({}, { contentVersion: 4 });
    expect(planImport([newer], [], 3).newerContent).toBe(true);
    expect(planImport([newer], [], 4).newerContent).toBe(false);
  });

  it('counts every register of the file once, and shows what the import gives', () => {
    fc.assert(
      fc.property(someFragments, someFragments, (incoming, held) => {
        const { sameCount, newRegisters, changedRegisters, after } = planImport(incoming, held, 1);
        const keys = new Set(incoming.flatMap(({ registers }) => Object.keys(registers)));
        expect(sameCount + newRegisters.length + changedRegisters.length).toBe(keys.size);
        expect(after).toStrictEqual(joinDiagnostic([...incoming, ...held]));
        for (const { key, ours, theirs: other, kept } of changedRegisters) {
          expect(after.registers[key]?.v).toStrictEqual(kept === 'ours' ? ours.v : other.v);
        }
      }),
    );
  });
});

describe('a copy', () => {
  it('is another diagnostic with the same registers by the same devices', () => {
    fc.assert(
      fc.property(someFragments, (fragments) => {
        const copy = asCopy(fragments, OTHER);
        expect(joinDiagnostic(copy)).toStrictEqual({ ...joinDiagnostic(fragments), id: OTHER });
        expect(copy.map(({ device }) => device)).toStrictEqual(fragments.map(({ device }) => device));
      }),
    );
  });
});
