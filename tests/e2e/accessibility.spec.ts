import type { Page } from '@playwright/test';
import { check, open, QUESTION_NODES } from './page-check';
import { expect, startDiagnostic, test } from './support';

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
