import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readFile } from '../../../src/exchange';
import { aFragment, answered, DAY, DIAGNOSTIC, NOON, OTHER, registersOf, someFragments } from '../storage/fragments';
import { PATIENCE } from '../storage/open';
import { aFile, chosen, collectivite, tampered } from './files';

const faultOf = async (text: string) => {
  const read = await readFile(chosen(text), NOON);
  return read.ok ? 'accepted' : read.error.code === 'invalid' ? `invalid ${read.error.path}` : read.error.code;
};
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a backup file', () => {
  it(
    'is read as it was written',
    async () => {
      await fc.assert(
        fc.asyncProperty(someFragments, async (fragments) => {
          const read = await readFile(chosen(aFile({ fragments })), NOON);
          expect(read).toMatchObject({
            ok: true,
            value: { diagnostic: DIAGNOSTIC, header: { commune: collectivite, appVersion: '0.1.0' } },
          });
          if (read.ok) expect(new Set(read.value.fragments)).toStrictEqual(new Set(fragments));
        }),
      );
    },
    PATIENCE,
  );

  it('may begin with a byte order mark, and end with blank lines', async () => {
    expect(await faultOf(`\uFEFF${aFile()}\r\n\n`)).toBe('accepted');
  });

  it('shows the registers of a clock more than 24 h ahead', async () => {
    const ahead = aFragment({}, { device: 'portable', registers: registersOf({ 'meta/path': 'express' }, 'portable', NOON + 2 * DAY) });
    const read = await readFile(chosen(aFile({ fragments: [aFragment(), ahead] })), NOON);
    expect(read).toMatchObject({ ok: true, value: { suspects: [{ key: 'meta/path', device: 'portable', at: NOON + 2 * DAY }] } });
  });

  it('written by a newer content is accepted: the preview says so', async () => {
    expect(await faultOf(aFile({ fragments: [aFragment({}, { contentVersion: 999 })] }))).toBe('accepted');
  });
});

describe('a file that is too big', () => {
  it.each([1_000_001, Number.NaN, Infinity])('(%d bytes) is refused before it is read', async (size) => {
    const text = vi.fn();
    expect(await readFile({ size, text }, NOON)).toStrictEqual({ ok: false, error: { code: 'tooBig' } });
    expect(text).not.toHaveBeenCalled();
  });

  it('is refused even if its size was not true', async () => {
    expect(await readFile({ size: 1, text: () => Promise.resolve('x'.repeat(1_000_001)) }, NOON)).toMatchObject({
      error: { code: 'tooBig' },
    });
  });
});

describe('a file that is refused', () => {
  it('cannot be read', async () => {
    const text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await readFile({ size: 1, text }, NOON)).toStrictEqual({ ok: false, error: { code: 'unreadable' } });
  });

  it.each([
    ['notJson', ''],
    ['notJson', 'bonjour'],
    ['notJson', '%PDF-1.7 {}'],
    ['notJson', `${aFile()}}`],
    ['notJson', aFile().replace('"format"', 'format')],
    ['truncated', aFile().slice(0, -3)],
    ['truncated', aFile().slice(0, 40)],
    ['truncated', '{"format": "cadran-dia'],
    ['notOurs', '{}'],
    ['notOurs', '[]'],
    ['notOurs', 'null'],
    ['notOurs', '"cadran-diagnostic"'],
    ['notOurs', '{"format":"autre"}'],
    ['newerFormat', tampered((file) => ({ ...file, formatVersion: 2, registres: 1 }))],
    ['invalid formatVersion', tampered((file) => ({ ...file, formatVersion: 0 }))],
    ['invalid checksum', tampered((file) => ({ ...file, checksum: 'x' }))],
    ['invalid more', tampered((file) => ({ ...file, more: 1 }))],
    ['invalid fragments', tampered((file) => ({ ...file, fragments: [] }))],
    ['invalid fragments.0.rev', tampered((file) => ({ ...file, fragments: [{ ...file.fragments[0], rev: -1 }] }))],
    ['invalid exportedAt', aFile({ exportedAt: 'hier' })],
    ['tooDeep', nested(21)],
    ['tooDeep', nested(400_000)],
    ['tooDeep', '['.repeat(900_000)],
    ['tooDeep', aFile().replace('"commune": {', `"commune": {"x": ${nested(19)},`)],
    ['checksum', tampered((file) => void (file.fragments[0]!.rev += 1))],
    ['checksum', tampered((file) => void (file.checksum = file.checksum.replace(/./g, '0')))],
    ['checksum', aFile().replace('"oui"', '"non"')],
    ['severalDiagnostics', aFile({ fragments: [aFragment(), aFragment({}, { device: 'a', diagnostic: OTHER })] })],
    ['invalid fragments', tampered((file) => void file.fragments.push(file.fragments[0]!), { seal: true })],
    [
      'invalid fragments.0.registers.meta/path.t',
      tampered((file) => void (file.fragments[0]!.registers = { 'meta/path': { v: 1, t: 'zzzzzzzzz-zzzz-pc' } }), { seal: true }),
    ],
    [
      'invalid fragments.0.registers.commun/rgpd.dpo',
      tampered((file) => void (file.fragments[0]!.registers['commun/rgpd.dpo']!.v = { s: 'answered', a: { $ne: 1 } }), { seal: true }),
    ],
  ])('for %s: %.40s', async (code, text) => {
    expect(await faultOf(text)).toBe(code);
  });

  it('holds hostile words: they are data like any other', async () => {
    const words = '<img src=x onerror=alert(1)> =cmd|\u202E javascript:alert(1) \u0000 "[[[[[[[[[[[[[[[[[[[[[ \\';
    const read = await readFile(
      chosen(aFile({ fragments: [aFragment({ 'note/rgpd': words, 'commun/rgpd.dpo': answered(words) })] })),
      NOON,
    );
    expect(read).toMatchObject({ ok: true, value: { fragments: [{ registers: { 'note/rgpd': { v: words } } }] } });
  });
});
