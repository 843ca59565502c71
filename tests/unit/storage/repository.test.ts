import { describe, expect, it } from 'vitest';
import { isStamp, stampTime } from '../../../src/domain/diagnostic';
import { aFragment, answered, DAY, DIAGNOSTIC, HOUR, NOON, OTHER, registersOf, stampAt } from './fragments';
import { aWorld, must, rawPut, rawRows } from './open';

const yes = { key: 'commun/rgpd.dpo', value: answered('oui') };
const no = { key: 'commun/rgpd.dpo', value: answered('non') };

describe('a diagnostic', () => {
  it('is kept with its first registers, and found again by another tab', async () => {
    const world = aWorld();
    const written = must(await (await world.open()).create(DIAGNOSTIC, [{ key: 'meta/path', value: 'express' }, yes], 3));
    expect(Object.keys(written)).toStrictEqual(['meta/path', 'commun/rgpd.dpo']);
    expect(Object.values(written).every(({ t }) => isStamp(t) && stampTime(t) === NOON)).toBe(true);
    const { diagnostic, place, fragments, damaged } = must(await (await world.open()).load(DIAGNOSTIC));
    expect(diagnostic).toStrictEqual({ id: DIAGNOSTIC, contentVersion: 3, registers: written });
    expect(place).toBeNull();
    expect(fragments).toHaveLength(1);
    expect(fragments[0]).toMatchObject({ format: 1, rev: 2, contentVersion: 3 });
    expect(damaged).toStrictEqual([]);
  });

  it('takes a write and where the user is as one', async () => {
    const world = aWorld();
    const repository = await world.open();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    world.time += HOUR;
    const written = must(await repository.write(DIAGNOSTIC, [no], 2, 'question/rgpd.dpo'));
    const { diagnostic, place } = must(await repository.load(DIAGNOSTIC));
    expect(diagnostic.registers).toStrictEqual(written);
    expect(diagnostic.contentVersion).toBe(2);
    expect(place).toStrictEqual({ diagnostic: DIAGNOSTIC, place: 'question/rgpd.dpo', at: NOON + HOUR });
  });

  it('keeps the later of two writes of one register at once, whatever the clock does', async () => {
    const world = aWorld();
    const repository = await world.open();
    must(await repository.create(DIAGNOSTIC, [yes, no, yes], 1));
    world.time -= 30 * DAY;
    must(await repository.write(DIAGNOSTIC, [yes, no], 1));
    world.time += 3 * DAY;
    must(await repository.write(DIAGNOSTIC, [], 1));
    expect(must(await repository.load(DIAGNOSTIC)).diagnostic.registers['commun/rgpd.dpo']?.v).toStrictEqual(no.value);
  });

  it('that is not here is not found, and nothing is written', async () => {
    const world = aWorld();
    const repository = await world.open();
    for (const outcome of [
      await repository.load(DIAGNOSTIC),
      await repository.write(DIAGNOSTIC, [yes], 1, 'x'),
      await repository.setPlace(DIAGNOSTIC, 'x'),
    ]) {
      expect(outcome).toStrictEqual({ ok: false, error: { code: 'notFound' } });
    }
    for (const store of ['fragments', 'places', 'settings']) expect(await rawRows(world, store)).toStrictEqual([]);
  });

  it('refuses what is not a register, and keeps what it had', async () => {
    const repository = await aWorld().open();
    const before = must(await repository.create(DIAGNOSTIC, [yes], 1));
    for (const value of ['x'.repeat(20_001), Number.NaN]) {
      const outcome = await repository.write(DIAGNOSTIC, [no, { key: 'note/rgpd', value }], 1);
      expect(outcome).toMatchObject({ ok: false, error: { code: 'refused', detail: expect.stringMatching(/^registers\.note\/rgpd/) } });
    }
    expect(must(await repository.load(DIAGNOSTIC)).diagnostic.registers).toStrictEqual(before);
  });

  it('is erased with its place and its snapshots, and no other is', async () => {
    const world = aWorld();
    const repository = await world.open();
    for (const id of [DIAGNOSTIC, OTHER]) {
      must(await repository.create(id, [yes], 1));
      must(await repository.setPlace(id, 'themes'));
      await rawPut(world, 'snapshots', { id: `round-${id}`, diagnostic: id });
    }
    must(await repository.erase(DIAGNOSTIC));
    expect(must(await repository.list()).diagnostics.map(({ diagnostic }) => diagnostic.id)).toStrictEqual([OTHER]);
    expect(await rawRows(world, 'places')).toHaveLength(1);
    expect(await rawRows(world, 'snapshots')).toHaveLength(1);
    expect(await repository.load(DIAGNOSTIC)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});

describe('the list', () => {
  it('is empty at first', async () => {
    expect(must(await (await aWorld().open()).list())).toStrictEqual({ diagnostics: [], damaged: [] });
  });

  it('gives the last written first, its place, and the deleted ones flagged', async () => {
    const world = aWorld();
    const repository = await world.open();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    world.time += HOUR;
    must(await repository.create(OTHER, [yes], 1));
    must(await repository.setPlace(OTHER, 'themes'));
    world.time += HOUR;
    must(await repository.write(DIAGNOSTIC, [{ key: 'meta/deleted', value: true }], 1));
    const { diagnostics } = must(await repository.list());
    expect(diagnostics.map(({ diagnostic, place, lastWrite, deleted }) => [diagnostic.id, place?.place, lastWrite, deleted])).toStrictEqual(
      [
        [DIAGNOSTIC, undefined, NOON + 2 * HOUR, true],
        [OTHER, 'themes', NOON + HOUR, false],
      ],
    );
  });

  it('does not date a diagnostic by a clock far ahead, unless it has no other', async () => {
    const repository = await aWorld().open();
    const late = { 'meta/path': { v: 'express', t: stampAt(NOON + 9 * DAY, 'portable') } };
    must(await repository.putFragments(DIAGNOSTIC, [aFragment({}, { device: 'portable', registers: late })]));
    expect(must(await repository.list()).diagnostics[0]?.lastWrite).toBe(NOON + 9 * DAY);
    must(await repository.putFragments(DIAGNOSTIC, [aFragment({}, { registers: registersOf({ 'meta/note': 1 }, 'pc', NOON - HOUR) })]));
    expect(must(await repository.list()).diagnostics[0]?.lastWrite).toBe(NOON - HOUR);
  });
});

describe('a write', () => {
  it('wins over another device a little ahead, and the clock follows', async () => {
    const repository = await aWorld().open();
    must(
      await repository.putFragments(DIAGNOSTIC, [
        aFragment({}, { device: 'zz', registers: registersOf({ [no.key]: no.value }, 'zz', NOON + HOUR) }),
      ]),
    );
    const first = must(await repository.write(DIAGNOSTIC, [yes], 1))[yes.key]!;
    expect(stampTime(first.t)).toBe(NOON + HOUR);
    const next = must(await repository.write(DIAGNOSTIC, [{ key: 'meta/path', value: 'express' }], 1))['meta/path']!;
    expect(next.t > first.t).toBe(true);
    expect(must(await repository.load(DIAGNOSTIC)).diagnostic.registers[yes.key]?.v).toStrictEqual(yes.value);
  });

  it('of two registers stamps the second after the first, though another device was ahead on the first', async () => {
    const repository = await aWorld().open();
    must(
      await repository.putFragments(DIAGNOSTIC, [
        aFragment({}, { device: 'zz', registers: registersOf({ [no.key]: no.value }, 'zz', NOON + HOUR) }),
      ]),
    );
    const written = must(await repository.write(DIAGNOSTIC, [yes, { key: 'meta/path', value: 'express' }], 1));
    expect(written['meta/path']!.t > written[yes.key]!.t).toBe(true);
  });

  it('is stamped after all that this computer wrote, in whatever diagnostic, when its clock has gone back', async () => {
    const world = aWorld();
    const repository = await world.open();
    const first = must(await repository.create(DIAGNOSTIC, [yes], 1))[yes.key]!;
    world.time -= 400 * DAY;
    const second = must(await repository.create(OTHER, [yes], 1))[yes.key]!;
    expect(second.t > first.t).toBe(true);
  });

  it('is stamped after its own fragment when the clock kept here was lost', async () => {
    const world = aWorld();
    const repository = await world.open();
    const first = must(await repository.create(DIAGNOSTIC, [yes], 1))[yes.key]!;
    await rawPut(world, 'settings', { key: 'clock', value: null });
    world.time -= HOUR;
    const second = must(await repository.write(DIAGNOSTIC, [{ key: 'meta/path', value: 'express' }], 1))['meta/path']!;
    expect(second.t > first.t).toBe(true);
  });

  it('wins over a suspect stamp without following it', async () => {
    const repository = await aWorld().open();
    const wrong = aFragment({}, { device: 'zz', registers: registersOf({ [no.key]: no.value }, 'zz', NOON + 400 * DAY) });
    must(await repository.putFragments(DIAGNOSTIC, [wrong]));
    for (const value of [answered('oui'), answered('non'), null]) {
      must(await repository.write(DIAGNOSTIC, [{ key: yes.key, value }], 1));
      expect(must(await repository.load(DIAGNOSTIC)).diagnostic.registers[yes.key]?.v).toStrictEqual(value);
    }
    const other = must(await repository.write(DIAGNOSTIC, [{ key: 'meta/path', value: 'express' }], 1))['meta/path']!;
    expect(stampTime(other.t)).toBe(NOON);
  });

  it('wins over the latest stamp that a file may hold, and stays readable', async () => {
    const repository = await aWorld().open();
    const registers = { [no.key]: { v: no.value, t: 'yzzzzzzzz-zzzz-zz' } };
    must(await repository.putFragments(DIAGNOSTIC, [aFragment({}, { device: 'zz', registers })]));
    must(await repository.write(DIAGNOSTIC, [yes], 1));
    const { diagnostic, damaged } = must(await repository.load(DIAGNOSTIC));
    expect(diagnostic.registers[yes.key]?.v).toStrictEqual(yes.value);
    expect(damaged).toStrictEqual([]);
  });

  it('wins over its own past when the clock was lost and has gone back', async () => {
    const world = aWorld();
    const repository = await world.open();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    await rawPut(world, 'settings', { key: 'clock', value: 'broken' });
    for (const back of [HOUR, 900 * DAY]) {
      world.time = NOON - back;
      must(await repository.write(DIAGNOSTIC, [no], 1));
      expect(must(await repository.load(DIAGNOSTIC)).diagnostic.registers[yes.key]?.v).toStrictEqual(no.value);
      must(await repository.write(DIAGNOSTIC, [yes], 1));
    }
  });
});
