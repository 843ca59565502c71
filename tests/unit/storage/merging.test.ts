import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDiagnostic, joinFragment } from '../../../src/domain/diagnostic';
import { aFragment, answered, DIAGNOSTIC, fragmentsOf, HOUR, NOON, OTHER, registersOf } from './fragments';
import { aWorld, must, PATIENCE, rawRows } from './open';

const yes = { key: 'commun/rgpd.dpo', value: answered('oui') };
const no = { key: 'commun/rgpd.dpo', value: answered('non') };

/** A computer that wrote one answer, and its id. */
async function aComputer() {
  const world = aWorld();
  const repository = await world.open();
  must(await repository.create(DIAGNOSTIC, [yes], 1));
  const own = must(await repository.load(DIAGNOSTIC)).fragments[0]!;
  return { world, repository, own };
}

describe('fragments from elsewhere', () => {
  it(
    'are the same diagnostic in whatever order they come, and come again',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fragmentsOf(), { minLength: 1, maxLength: 4 }), async (fragments) => {
          const loads = [fragments, [...fragments].reverse(), [...fragments, ...fragments]].map(async (sent) => {
            const repository = await aWorld().open();
            for (const fragment of sent) must(await repository.putFragments(DIAGNOSTIC, [fragment]));
            return must(await repository.load(DIAGNOSTIC));
          });
          const [first, ...others] = await Promise.all(loads);
          expect(first!.diagnostic).toStrictEqual(joinDiagnostic(fragments));
          for (const other of others) expect(other.fragments).toStrictEqual(first!.fragments);
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE,
  );

  it('stay beside ours, each under its device', async () => {
    const { repository, own } = await aComputer();
    const theirs = aFragment({ 'meta/path': 'express' }, { device: 'portable' });
    expect(must(await repository.putFragments(DIAGNOSTIC, [theirs]))).toStrictEqual({ newDevice: false });
    const { fragments } = must(await repository.load(DIAGNOSTIC));
    expect(new Set(fragments)).toStrictEqual(new Set([own, theirs]));
  });

  it('of another diagnostic than the one named are refused', async () => {
    const { world, repository } = await aComputer();
    const before = await rawRows(world, 'fragments');
    expect(await repository.putFragments(OTHER, [aFragment()])).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await rawRows(world, 'fragments')).toStrictEqual(before);
  });

  it('that would not be records once joined are refused, all of them', async () => {
    const { world, repository } = await aComputer();
    const many = (from: number) =>
      aFragment(Object.fromEntries(Array.from({ length: 1_500 }, (_, i) => [`meta/f${from + i}`, i])), { device: 'portable' });
    must(await repository.putFragments(DIAGNOSTIC, [many(0)]));
    const before = await rawRows(world, 'fragments');
    const sent = [aFragment({ [no.key]: no.value }, { device: 'a' }), many(1_000)];
    expect(await repository.putFragments(DIAGNOSTIC, sent)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await rawRows(world, 'fragments')).toStrictEqual(before);
  });
});

describe('a fragment that bears our device id', () => {
  it('and that we wrote changes nothing', async () => {
    const { repository, own } = await aComputer();
    const keysTurned = { ...own, registers: { [yes.key]: { t: own.registers[yes.key]!.t, v: { s: 'answered', a: 'oui' } } } };
    for (const same of [own, keysTurned])
      expect(must(await repository.putFragments(DIAGNOSTIC, [same]))).toStrictEqual({ newDevice: false });
    must(await repository.write(DIAGNOSTIC, [no], 1));
    expect(must(await repository.load(DIAGNOSTIC)).fragments).toMatchObject([{ device: own.device, rev: 2 }]);
  });

  it.each([
    ['a later answer', HOUR, yes.key],
    ['another answer of the same moment', 0, yes.key],
    ['an answer to another question', -HOUR, 'elu/rgpd.dpo'],
  ])('and holds %s gives this computer a new id, and both are kept', async (_, later, key) => {
    const { repository, own } = await aComputer();
    const clone = { ...own, registers: registersOf({ [key]: no.value }, own.device, NOON + later) };
    expect(must(await repository.putFragments(DIAGNOSTIC, [clone]))).toStrictEqual({ newDevice: true });
    must(await repository.write(DIAGNOSTIC, [{ key: 'meta/path', value: 'express' }], 1));
    const { fragments } = must(await repository.load(DIAGNOSTIC));
    expect(fragments.find(({ device }) => device === own.device)).toStrictEqual(joinFragment(own, clone));
    expect(fragments.filter(({ device }) => device !== own.device).map((fragment) => Object.keys(fragment.registers))).toStrictEqual([
      ['meta/path'],
    ]);
  });

  it('and holds an older state of ours leaves us our id', async () => {
    const { world, repository, own } = await aComputer();
    world.time += HOUR;
    must(await repository.write(DIAGNOSTIC, [no], 1));
    expect(must(await repository.putFragments(DIAGNOSTIC, [own]))).toStrictEqual({ newDevice: false });
    expect(must(await repository.load(DIAGNOSTIC)).diagnostic.registers[yes.key]?.v).toStrictEqual(no.value);
  });
});
