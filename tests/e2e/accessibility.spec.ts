import type { Page } from '@playwright/test';
import { expect, expectAccessible, startDiagnostic, test } from './support';

const WIDTHS = [320, 768, 1280];
/** Nodes a page may have: questions, then everything else (performance.md). */
const QUESTION_NODES = 200;
const RESULT_NODES = 350;

/** Axe, no sideways scroll at any width, at 200 % text and with the text spacing of WCAG 1.4.12, few nodes, one h1, a title of its own. */
async function check(page: Page, budget = RESULT_NODES): Promise<void> {
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
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await page.evaluate(() => document.querySelectorAll('*').length), page.url()).toBeLessThanOrEqual(budget);
}

const sideways = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

async function open(page: Page, path: string, heading: RegExp): Promise<void> {
  await page.goto(`/#${path}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}

const idOf = (page: Page) => /#\/d\/([^/]+)/.exec(page.url())![1]!;

test('pages that need no diagnostic', async ({ page }) => {
  await open(page, '/', /Faire le point/);
  await check(page);
  await open(page, '/commune', /Quelle commune/);
  await expect(page.getByRole('combobox')).toBeVisible();
  await check(page);
  await open(page, '/diagnostics', /Mes diagnostics/);
  await check(page);
  for (const section of ['methode', 'sources', 'confidentialite', 'accessibilite']) {
    await open(page, `/a-propos/${section}`, /./);
    await check(page);
  }
  await open(page, '/nulle-part', /n’existe pas/);
  await check(page);
});

test('choosing a commune: list open, nothing found, error, another collectivité', async ({ page }) => {
  await open(page, '/commune', /Quelle commune/);
  const field = page.getByRole('combobox');
  await field.fill('saint denis');
  await expect(page.getByRole('option').first()).toBeVisible();
  await check(page);
  await open(page, '/commune', /Quelle commune/);
  await field.fill('zzzz');
  await expect(page.getByText('Aucune commune ne porte ce nom')).toBeVisible();
  await check(page);
  await open(page, '/commune', /Quelle commune/);
  await expect(field).toBeVisible();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur/);
  await check(page);
  await open(page, '/commune', /Quelle commune/);
  await page.getByRole('radio', { name: 'Une intercommunalité' }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText('Écrivez le nom de la collectivité.').first()).toBeVisible();
  await check(page);
});

test('path, list of themes, pause', async ({ page }) => {
  await startDiagnostic(page);
  const id = idOf(page);
  await check(page);
  await open(page, `/d/${id}/parcours`, /Quel parcours/);
  await check(page);
  await open(page, `/d/${id}/commune`, /Quelle commune/);
  await check(page);
  await open(page, `/d/${id}/pause`, /Arrêter/);
  await check(page);
  await open(page, '/d/00000000-0000-4000-8000-000000000000', /ne peut pas s’ouvrir/);
  await check(page);
});

test('every kind of question, answered or not, hidden, in error', async ({ page }) => {
  await startDiagnostic(page);
  const id = idOf(page);
  const question = async (name: string, heading: RegExp) => open(page, `/d/${id}/question/${name}`, heading);
  await question('pilotage.referent', /numérique/);
  await check(page, QUESTION_NODES);
  await question('pilotage.referent', /numérique/);
  await page.getByRole('radio').first().check();
  await check(page, QUESTION_NODES);
  await question('services.inventaire', /services/);
  await check(page, QUESTION_NODES);
  await question('rgpd.cameras', /caméras/);
  await check(page, QUESTION_NODES);
  await question('identite.agents', /personnes/);
  await page.locator('#number').fill('beaucoup');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await check(page, QUESTION_NODES);
  await question('pilotage.inconnue', /n’existe pas/);
  await check(page, QUESTION_NODES);
});

test('results of an empty record', async ({ page }) => {
  await startDiagnostic(page);
  const id = idOf(page);
  await open(page, `/d/${id}/profil`, /Où en sommes-nous/);
  await expect(page.getByText('à compléter').first()).toBeVisible();
  await check(page);
  await open(page, `/d/${id}/profil/donnees`, /données/);
  await check(page);
  await open(page, `/d/${id}/formations`, /Formations/);
  await check(page);
  await open(page, `/d/${id}/theme/donnees`, /données/);
  await check(page);
});
