import { describe, expect, it, vi } from 'vitest';
import { aWorld, must } from './open';

describe('asking the browser to keep our data', () => {
  it.each([true, false])('is done once, and the answer %j remembered', async (answer) => {
    const world = aWorld();
    const persist = vi.fn(() => Promise.resolve(answer));
    const repository = await world.open({ persist });
    expect(must(await repository.persistence())).toBeNull();
    repository.requestPersistence();
    repository.requestPersistence();
    await vi.waitFor(async () => expect(must(await repository.persistence())).toBe(answer));
    expect(persist).toHaveBeenCalledOnce();
    expect(must(await (await world.open()).persistence())).toBe(answer);
  });

  it.each([
    ['never answers', () => new Promise<boolean>(() => undefined)],
    ['fails', () => Promise.reject(new DOMException('x', 'SecurityError'))],
    [
      'throws',
      () => {
        throw new TypeError('not a function');
      },
    ],
  ])('holds nothing up when it %s', async (_, persist) => {
    const repository = await aWorld().open({ persist });
    expect(repository.requestPersistence()).toBeUndefined();
    expect(must(await repository.persistence())).toBeNull();
  });
});
