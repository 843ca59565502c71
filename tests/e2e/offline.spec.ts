import { expect, startDiagnostic, test } from './support';
import { hostApplication } from './static-server';

const READY = 'Cadran fonctionne maintenant sans réseau sur cet ordinateur.';

test('with the server dead after one visit, pages never opened and the PDF still come', async ({ browser }) => {
  const host = await hostApplication();
  const context = await browser.newContext({ baseURL: host.address, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText(READY)).toBeVisible({ timeout: 30_000 });
  await host.die();

  await page.reload();
  await startDiagnostic(page, '29155');
  await page.getByRole('link', { name: 'Voir le profil' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger la synthèse (PDF)' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/);
  await page.getByRole('link', { name: 'Méthode' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Méthode');
  await context.close();
});

test('a new version is offered, never forced, and comes when accepted', async ({ browser }) => {
  const host = await hostApplication();
  const context = await browser.newContext({ baseURL: host.address, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText(READY)).toBeVisible({ timeout: 30_000 });
  await startDiagnostic(page, 'ouessant');
  await page.evaluate(() => ((window as { untouched?: boolean }).untouched = true));
  host.deploy();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const offer = page.getByRole('button', { name: 'Utiliser la nouvelle version' });
  await expect(offer).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(() => (window as { untouched?: boolean }).untouched)).toBe(true);
  const reloading = page.waitForEvent('load');
  await offer.click();
  await reloading;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Liste des thèmes');
  await context.close();
  await host.die();
});
