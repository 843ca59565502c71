import { describe, expect, it } from 'vitest';
import { newDeviceId } from '../../../src/storage/device';
import { answered, DIAGNOSTIC, OTHER } from './fragments';
import { aWorld, must, rawPut, rawRows } from './open';

const writes = [{ key: 'commun/rgpd.dpo', value: answered('oui') }];
const devicesIn = async (world: ReturnType<typeof aWorld>) =>
  new Set(((await rawRows(world, 'fragments')) as { device: string }[]).map(({ device }) => device));

describe('a device id', () => {
  it('is 12 characters in base 36, drawn at random', () => {
    const ids = Array.from({ length: 500 }, newDeviceId);
    expect(ids.every((id) => /^[0-9a-z]{12}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(500);
    expect(new Set(ids.join('')).size).toBe(36);
  });

  it('is made once for this computer, even by two tabs', async () => {
    const world = aWorld();
    const [one, two] = [await world.open(), await world.open()];
    await Promise.all([one.create(DIAGNOSTIC, writes, 1), two.create(OTHER, writes, 1)]);
    one.close();
    two.close();
    must(await (await world.open()).write(OTHER, writes, 1));
    expect((await devicesIn(world)).size).toBe(1);
  });

  it('is made anew when the stored one is not an id', async () => {
    const world = aWorld();
    const repository = await world.open();
    await rawPut(world, 'settings', { key: 'device', value: '../x' });
    must(await repository.create(DIAGNOSTIC, writes, 1));
    expect([...(await devicesIn(world))][0]).toMatch(/^[0-9a-z]{12}$/);
  });
});
