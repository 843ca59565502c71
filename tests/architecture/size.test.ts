import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MOST = 300;
const MEDIAN = 60;
const NINE_IN_TEN = 200;

const root = fileURLToPath(new URL('../../src/', import.meta.url));
/** Content is exempt: a theme is as long as its questions. */
const sizes = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|vue)$/.test(file))
  .map((file) => ({
    file,
    lines: readFileSync(root + file, 'utf8')
      .trimEnd()
      .split('\n').length,
  }))
  .sort((a, b) => a.lines - b.lines);

/** The size that this part of the files does not exceed. */
const quantile = (lines: readonly number[], part: number) => lines[Math.max(0, Math.ceil(part * lines.length) - 1)]!;

describe('the size of files', () => {
  it('is never over 300 lines', () => {
    expect(sizes.length).toBeGreaterThan(150);
    expect(sizes.filter(({ lines }) => lines > MOST)).toEqual([]);
  });

  it('is 60 lines or less for half of them, 200 or less for nine in ten', () => {
    const lines = sizes.map((one) => one.lines);
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(MEDIAN);
    expect(quantile(lines, 0.9)).toBeLessThanOrEqual(NINE_IN_TEN);
  });

  it('is measured as it should', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 300], 0.9)).toBe(9);
    expect(quantile([61], 0.5)).toBe(61);
  });
});
