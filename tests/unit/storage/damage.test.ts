import { describe, expect, it } from 'vitest';
import { aFragment, answered, DIAGNOSTIC, OTHER } from './fragments';
import { aWorld, must, rawPut, rawRows } from './open';

const yes = { key: 'commun/rgpd.dpo', value: answered('oui') };
const damaged = (over: object = {}) => ({ ...aFragment({}, { device: 'portable' }), registers: { 'commun/rgpd.dpo': 'oui' }, ...over });

describe('a row that is no longer a record', () => {
  it('is reported beside those that are', async () => {
    const world = aWorld();
    const repository = await world.open();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    await rawPut(world, 'fragments', damaged());
    await rawPut(world, 'fragments', damaged({ diagnostic: OTHER, rev: 'x' }));
    const row = { diagnostic: DIAGNOSTIC, device: 'portable', path: 'registers.commun/rgpd.dpo' };
    const { diagnostics, damaged: listed } = must(await repository.list());
    expect(diagnostics.map(({ diagnostic }) => diagnostic.id)).toStrictEqual([DIAGNOSTIC]);
    expect(listed).toStrictEqual([row, { diagnostic: OTHER, device: 'portable', path: 'rev' }]);
    const loaded = must(await repository.load(DIAGNOSTIC));
    expect(loaded.fragments).toHaveLength(1);
    expect(loaded.damaged).toStrictEqual([row]);
  });

  it('makes a diagnostic that has no other unreadable, and stays where it is', async () => {
    const world = aWorld();
    const repository = await world.open();
    await rawPut(world, 'fragments', damaged());
    expect(await repository.load(DIAGNOSTIC)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
    expect(await rawRows(world, 'fragments')).toStrictEqual([damaged()]);
  });

  it('of this very computer does not stop it from writing: it goes on under a new id', async () => {
    const world = aWorld();
    const repository = await world.open();
    must(await repository.create(DIAGNOSTIC, [yes], 1));
    const [own] = (await rawRows(world, 'fragments')) as [{ device: string }];
    const broken = damaged({ device: own.device });
    await rawPut(world, 'fragments', broken);
    must(await repository.write(DIAGNOSTIC, [yes], 1));
    const loaded = must(await repository.load(DIAGNOSTIC));
    expect(loaded.diagnostic.registers[yes.key]?.v).toStrictEqual(yes.value);
    expect(loaded.fragments[0]!.device).not.toBe(own.device);
    expect(await rawRows(world, 'fragments')).toContainEqual(broken);
  });

  it('gives way to the same fragment from a backup', async () => {
    const world = aWorld();
    const repository = await world.open();
    await rawPut(world, 'fragments', damaged());
    const backup = aFragment({ [yes.key]: yes.value }, { device: 'portable' });
    must(await repository.putFragments(DIAGNOSTIC, [backup]));
    expect(must(await repository.load(DIAGNOSTIC))).toMatchObject({ fragments: [backup], damaged: [] });
  });

  it('is erased with the rest', async () => {
    const world = aWorld();
    const repository = await world.open();
    await rawPut(world, 'fragments', damaged());
    must(await repository.erase(DIAGNOSTIC));
    expect(must(await repository.list())).toStrictEqual({ diagnostics: [], damaged: [] });
  });

  it.each([{ diagnostic: DIAGNOSTIC }, { diagnostic: DIAGNOSTIC, place: 3, at: 1 }, { diagnostic: DIAGNOSTIC, place: 'themes', at: 'x' }])(
    'of a place is as if there were none: %j',
    async (row) => {
      const world = aWorld();
      const repository = await world.open();
      must(await repository.create(DIAGNOSTIC, [yes], 1));
      await rawPut(world, 'places', row);
      expect(must(await repository.load(DIAGNOSTIC)).place).toBeNull();
      expect(must(await repository.list()).diagnostics[0]?.place).toBeNull();
    },
  );
});
