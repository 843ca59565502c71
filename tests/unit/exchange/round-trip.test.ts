import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectiviteOf } from '../../../src/domain/diagnostic';
import { asCopy, readFile, toFile } from '../../../src/exchange';
import type { Repository } from '../../../src/storage';
import { answered, DIAGNOSTIC, NOON, OTHER, someFragments } from '../storage/fragments';
import { aWorld, must, PATIENCE } from '../storage/open';
import { chosen } from './files';

async function exported(repository: Repository, id: string, exportedAt: string): Promise<string> {
  const { diagnostic, fragments } = must(await repository.load(id));
  return toFile({ fragments, collectivite: collectiviteOf(diagnostic), appVersion: '0.1.0', exportedAt });
}

async function imported(repository: Repository, text: string): Promise<string> {
  const { diagnostic, fragments } = must(await readFile(chosen(text), NOON));
  must(await repository.putFragments(diagnostic, fragments));
  return diagnostic;
}

const [today, tomorrow] = ['2026-11-22T12:00:00.000Z', '2026-11-23T08:30:00.000Z'] as const;

describe('export, import, export', () => {
  it(
    'gives the same file but for its date, on another computer and on the same, again and again',
    async () => {
      await fc.assert(
        fc.asyncProperty(someFragments, async (fragments) => {
          const [here, there] = [await aWorld().open(), await aWorld().open()];
          must(await here.putFragments(DIAGNOSTIC, fragments));
          const file = await exported(here, DIAGNOSTIC, today);
          for (const repository of [there, here, there]) {
            const id = await imported(repository, file);
            expect((await exported(repository, id, tomorrow)).replace(tomorrow, today)).toBe(file);
          }
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE,
  );

  it('keeps every answer, whoever goes on, and in whatever order the files come back', async () => {
    const [mairie, adviser] = [await aWorld().open(), await aWorld().open()];
    must(await mairie.create(DIAGNOSTIC, [{ key: 'commun/rgpd.dpo', value: answered('oui') }], 1));
    await imported(adviser, await exported(mairie, DIAGNOSTIC, today));
    must(await adviser.write(DIAGNOSTIC, [{ key: 'commun/securite.mots', value: answered('non') }], 1));
    must(await mairie.write(DIAGNOSTIC, [{ key: 'commun/pilotage.temps', value: answered(4) }], 1));
    const files = [await exported(mairie, DIAGNOSTIC, today), await exported(adviser, DIAGNOSTIC, today)] as const;
    await imported(mairie, files[1]);
    await imported(adviser, files[0]);
    expect(await exported(mairie, DIAGNOSTIC, today)).toBe(await exported(adviser, DIAGNOSTIC, today));
    expect(Object.keys(must(await mairie.load(DIAGNOSTIC)).diagnostic.registers)).toHaveLength(3);
  });

  it('as a copy touches nothing that is here', async () => {
    const repository = await aWorld().open();
    must(await repository.create(DIAGNOSTIC, [{ key: 'commun/rgpd.dpo', value: answered('oui') }], 1));
    const before = await exported(repository, DIAGNOSTIC, today);
    const { fragments } = must(await readFile(chosen(before), NOON));
    must(await repository.putFragments(OTHER, asCopy(fragments, OTHER)));
    must(await repository.write(OTHER, [{ key: 'commun/rgpd.dpo', value: answered('non') }], 1));
    expect(await exported(repository, DIAGNOSTIC, today)).toBe(before);
    expect(must(await repository.load(OTHER)).diagnostic.registers['commun/rgpd.dpo']?.v).toStrictEqual(answered('non'));
  });
});
