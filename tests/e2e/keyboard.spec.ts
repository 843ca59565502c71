import type { Page } from '@playwright/test';
import { expect, startDiagnostic, test } from './support';

/** Tabs until the focus is on an element with this text or name; fails after forty steps. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return element === null ? '' : `${element.innerText ?? ''} ${element.closest('label')?.innerText ?? ''} ${element.id}`;
    });
    if (name.test(label)) return;
  }
  throw new Error(`The keyboard never reached ${String(name)}`);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from the home page to an answered question without a mouse; the title takes the focus at each page', async ({ page }) => {
  await page.goto('/');
  await expect(heading(page)).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /^Commencer/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Quelle commune ?');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /commune$/);
  await page.keyboard.type('ouessant');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ouessant (29155)')).toBeVisible();
  await tabTo(page, /^Continuer/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /Complet/);
  await page.keyboard.press('ArrowUp');
  await tabTo(page, /^Continuer/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Liste des thèmes');
  await expect(page.getByText('Parcours express.')).toBeVisible();
  await tabTo(page, /Pilotage et moyens/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Question 1 sur \d+ – Pilotage et moyens – Cadran$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.getByText(/Enregistré sur cet ordinateur/)).toBeVisible();
  const before = page.url();
  await tabTo(page, /^Continuer/);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
  await page.goBack();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('switching between express and complete loses nothing', async ({ page }) => {
  await startDiagnostic(page, 'ouessant', 'Complet');
  const id = /#\/d\/([^/]+)/.exec(page.url())![1]!;
  await page.goto(`/#/d/${id}/question/pilotage.projets`);
  await page.getByRole('radio').nth(2).check();
  await expect(page.getByText(/Enregistré sur cet ordinateur/)).toBeVisible();
  for (const path of ['Express', 'Complet']) {
    await page.goto(`/#/d/${id}/parcours`);
    await page.getByRole('radio', { name: new RegExp(path) }).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByText(`Parcours ${path.toLowerCase()}.`)).toBeVisible();
  }
  await page.goto(`/#/d/${id}/question/pilotage.projets`);
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
});

test('the population can be corrected, must be a number, and what was typed is kept', async ({ page }) => {
  await page.goto('/#/commune');
  await page.getByRole('combobox').fill('ouessant');
  await page.getByRole('option').first().click();
  const population = page.getByLabel('Nombre d’habitants');
  await population.fill('beaucoup');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(population).toHaveValue('beaucoup');
  await page.getByRole('alert').getByRole('link').click();
  await expect(population).toBeFocused();
  await population.fill('3 501');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText(/Ouessant · 3\s501\shabitants/)).toBeVisible();
});
