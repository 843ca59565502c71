/** A file of its own: `Object.prototype` stays frozen until its worker ends. */
import { expect, it } from 'vitest';
import { readFile } from '../../../src/exchange';
import { DIAGNOSTIC, NOON } from '../storage/fragments';
import { aWorld, must } from '../storage/open';
import { aFile, chosen } from './files';

it('reads and stores a file where no prototype can be written', async () => {
  Object.freeze(Object.prototype);
  const { diagnostic, fragments } = must(await readFile(chosen(aFile()), NOON));
  const repository = await aWorld().open();
  must(await repository.putFragments(diagnostic, fragments));
  expect(must(await repository.load(DIAGNOSTIC)).fragments).toStrictEqual(fragments);
  const hostile = aFile().replace('"commune": {', '"commune": {"__proto__": {"x": 1}, ');
  expect(await readFile(chosen(hostile), NOON)).toStrictEqual({ ok: false, error: { code: 'forbiddenKey' } });
});
