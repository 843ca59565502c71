import { readFile } from 'node:fs/promises';
import { check, open } from './page-check';
import { openSample } from './samples';
import { expect, test } from './support';

const pages: [string, RegExp][] = [
  ['profil', /Où en sommes-nous/],
  ['obligations', /Que devons-nous faire/],
  ['actions', /Par quoi commencer/],
  ['aide', /Qui peut aider/],
  ['formations', /Formations/],
  ['demander', /À qui demander/],
  ['outils', /outils/],
  ['reperes', /./],
  ['plan', /Plan d’actions/],
  ['profil/donnees', /données/],
];

for (const name of ['commune-412-complet', 'commune-3620-complet', 'commune-60-ne-sait-pas', 'epci-a-moitie']) {
  test(`every page of results, ${name}`, async ({ page }) => {
    const id = await openSample(page, name);
    for (const [path, heading] of pages) {
      await open(page, `/d/${id}/${path}`, heading);
      await check(page);
    }
  });
}

test('an action goes into the plan, is dated, done, and proposes its answers', async ({ page }) => {
  const id = await openSample(page, 'commune-412-complet');
  await open(page, `/d/${id}/actions`, /Par quoi commencer/);
  await expect(page.locator('.cards--three > li')).toHaveCount(3);
  await page.getByRole('link', { name: 'Mettre chaque semaine une copie des fichiers hors de la mairie' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/copie des fichiers hors de la mairie/);
  await check(page);
  await page.getByRole('button', { name: 'Mettre dans le plan' }).click();
  await page.getByRole('link', { name: 'Dans votre plan' }).click();
  await check(page);
  await page.getByLabel('Qui s’en charge (facultatif)').fill('La secrétaire');
  await page.getByLabel('Pour le (facultatif)').fill('2027-03-31');
  await page.getByRole('button', { name: /^Enregistrer/ }).click();
  await expect(page.getByText(/31\s*mars\s*2027/)).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Mettre les dates dans mon agenda' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270331');

  await page.getByRole('button', { name: /^Modifier/ }).click();
  await page.getByLabel('État').selectOption({ label: 'Fait' });
  await page.getByRole('button', { name: /^Enregistrer/ }).click();
  await expect(page.getByText('Vos réponses peuvent changer.')).toBeVisible();
  await check(page);
  await page.reload();
  await open(page, `/d/${id}/question/donnees.hors_site`, /copie/);
  await expect(page.locator('.option--chosen')).toHaveText(/même bâtiment/);
  await open(page, `/d/${id}/plan`, /Plan d’actions/);
  const proposals = page.getByRole('button', { name: /^Enregistrer cette réponse/ });
  for (let left = await proposals.count(); left > 0; left -= 1) {
    await proposals.first().click();
    await expect(proposals).toHaveCount(left - 1);
  }
  await expect(page.getByText(/Enregistré sur cet ordinateur/)).toBeVisible();
  await open(page, `/d/${id}/question/donnees.hors_site`, /copie/);
  await expect(page.locator('.option--chosen')).not.toHaveText(/même bâtiment/);
});

test('what if we did this: the profile is redrawn beside today’s, and nothing is written', async ({ page }) => {
  const id = await openSample(page, 'commune-412-complet');
  await open(page, `/d/${id}/actions`, /Par quoi commencer/);
  await page.getByRole('checkbox').first().check();
  await expect(page.getByRole('table', { name: 'Les thèmes qui changent' })).toBeVisible();
  await expect(page.getByText(/Score d’ensemble/)).toBeVisible();
  await check(page);
  await expect(page.getByText('Rien à enregistrer')).toBeVisible();
});

test('the shortest way to the next level is found', async ({ page }) => {
  const id = await openSample(page, 'commune-3620-complet');
  await open(page, `/d/${id}/profil/equipement`, /Équipement/);
  await page.getByRole('button', { name: 'Chercher le chemin le plus court' }).click();
  await expect(page.getByText(/Pour passer au niveau \d/)).toBeVisible();
  await check(page);
});
