import { readFile } from 'node:fs/promises';
import { answerAll, expect, startDiagnostic, test } from './support';

test('a mayor answers everything with the network cut after the first page, and leaves with a PDF', async ({ page, context }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:4174\/|blob:|data:)/.test(request.url())) foreign.push(request.url());
  });
  await page.goto('/');
  await expect(page.getByText('Cadran fonctionne maintenant sans réseau sur cet ordinateur.')).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);

  await startDiagnostic(page, 'ouessant');
  const answered = await answerAll(page, () => 'last');
  expect(answered).toBeGreaterThan(60);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
  await expect(page.locator('.verdict')).toContainText('niveau');
  await expect(page.locator('.bars > li')).toHaveCount(10);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger la synthèse (PDF)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^cadran_.*\.pdf$/);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(10_000);
  expect(foreign).toEqual([]);
});

test('resumes at the exact question, and a killed tab loses nothing', async ({ page, context }) => {
  await startDiagnostic(page);
  await page.getByRole('link', { name: 'Où sont les données' }).click();
  await page.getByRole('radio').first().or(page.getByRole('checkbox').first()).first().check();
  await expect(page.getByText(/Enregistré sur cet ordinateur/)).toBeVisible();
  const place = page.url().split('#')[1]!;
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto('/');
  await again.getByRole('link', { name: /^Reprendre (?!avec)/ }).click();
  await expect(again).toHaveURL(new RegExp(`${place.replaceAll('.', '\\.')}$`));
  await expect(again.locator('.option--chosen')).toHaveCount(1);
});
