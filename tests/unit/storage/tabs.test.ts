import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, DIAGNOSTIC, HOUR } from './fragments';
import { aWorld, must, PATIENCE } from './open';

const keys = ['commun/rgpd.dpo', 'commun/securite.mots', 'meta/path', 'note/rgpd'];
const step = fc.record({ tab: fc.nat(1), key: fc.nat(keys.length - 1), skew: fc.integer({ min: -HOUR, max: HOUR }), wait: fc.boolean() });

describe('two tabs on one diagnostic', () => {
  it(
    'writing at once lose nothing, whatever the clock does',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
          const world = aWorld();
          const tabs = [await world.open(), await world.open()];
          must(await tabs[0]!.create(DIAGNOSTIC, [], 1));
          const pending: Promise<unknown>[] = [];
          const stamps: string[] = [];
          for (const [index, { tab, key: picked, skew, wait }] of steps.entries()) {
            world.time += skew;
            const key = keys[picked]!;
            const done = tabs[tab]!.write(DIAGNOSTIC, [{ key, value: answered(index) }], 1).then((result) =>
              stamps.push(must(result)[key]!.t),
            );
            pending.push(done);
            if (wait) await done;
          }
          await Promise.all(pending);
          const { diagnostic, fragments } = must(await tabs[0]!.load(DIAGNOSTIC));
          expect(fragments).toHaveLength(1);
          expect(fragments[0]!.rev).toBe(steps.length);
          expect(new Set(stamps).size).toBe(steps.length);
          expect(Object.keys(diagnostic.registers).sort()).toStrictEqual([...new Set(steps.map(({ key }) => keys[key]))].sort());
          for (const tab of tabs) tab.close();
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it('writing in turn keep the last answer', async () => {
    const world = aWorld();
    const tabs = [await world.open(), await world.open()];
    must(await tabs[0]!.create(DIAGNOSTIC, [], 1));
    for (let turn = 0; turn < 6; turn++) {
      world.time -= HOUR;
      must(await tabs[turn % 2]!.write(DIAGNOSTIC, [{ key: keys[0]!, value: answered(turn) }], 1));
      for (const tab of tabs) expect(must(await tab.load(DIAGNOSTIC)).diagnostic.registers[keys[0]!]?.v).toStrictEqual(answered(turn));
    }
  });
});
