import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support';

const WIDTHS = [320, 768, 1280];
/** Nodes a page may have: questions, then everything else (performance.md). */
export const QUESTION_NODES = 200;
export const RESULT_NODES = 350;

/** Axe, no sideways scroll at any width, at 200 % text and with the text spacing of WCAG 1.4.12, few nodes, one h1, a title of its own. */
export async function check(page: Page, budget = RESULT_NODES): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page).toHaveTitle(/ – Cadran$/);
  await expectAccessible(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sideways(page), `${page.url()} at ${width} px`).toBe(0);
  }
  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const element of document.querySelectorAll<HTMLElement>('p, li, label, dd, td, a')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
    }
  });
  expect(await sideways(page), `${page.url()} with large, spaced text`).toBe(0);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await page.evaluate(() => document.querySelectorAll('*').length), page.url()).toBeLessThanOrEqual(budget);
}

const sideways = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

/** Goes to an address inside the application as a fresh load would, and waits for its title. */
export async function open(page: Page, path: string, heading: RegExp): Promise<void> {
  await page.goto(`/#${path}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}
