import { readFile, writeFile } from 'node:fs/promises';
import { expect, expectAccessible, startDiagnostic, test } from './support';

test('backup, refusal of bad files, merge, copy, deletion in two steps', async ({ page }, info) => {
  await startDiagnostic(page, 'ouessant');
  await page.getByRole('link', { name: 'Pilotage et moyens' }).click();
  await page.getByRole('radio', { name: 'Un élu désigné' }).check();
  await expect(page.getByText(/Enregistré sur cet ordinateur/)).toBeVisible();

  await page.goto('/#/diagnostics');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /Télécharger la sauvegarde/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^cadran_ouessant_\d{4}-\d{2}-\d{2}\.cadran\.json$/);
  const good = info.outputPath('good.cadran.json');
  await download.saveAs(good);
  const text = await readFile(good, 'utf8');
  expect(text).toContain('"elu"');

  const field = page.getByLabel('Fichier de sauvegarde');
  const bad: [string, string, RegExp][] = [
    ['photo.json', '{"hello": 1}', /n’est pas un fichier de Cadran/],
    ['coupe.cadran.json', text.slice(0, text.length / 2), /est incomplet/],
    ['gros.cadran.json', 'x'.repeat(1_100_000), /trop gros/],
    ['futur.cadran.json', text.replace('"formatVersion": 1', '"formatVersion": 99'), /version plus récente/],
    ['hostile.cadran.json', text.replace('"fragments":', '"__proto__": {"x": 1}, "fragments":'), /n’écrit jamais/],
    ['change.cadran.json', text.replace('"elu"', '"agent"'), /modifié ou abîmé/],
  ];
  for (const [name, content, words] of bad) {
    const path = info.outputPath(name);
    await writeFile(path, content);
    await field.setInputFiles(path);
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('alert')).toContainText('Rien n’a été écrit');
  }
  await expectAccessible(page);

  await field.setInputFiles(good);
  await expect(page.getByText(/déjà sur cet ordinateur/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ajouter comme copie' }).click();
  await expect(page.getByText('Le diagnostic est repris.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ouessant' })).toHaveCount(2);

  await page.getByRole('button', { name: 'Supprimer Ouessant' }).first().click();
  await page.getByRole('button', { name: 'Supprimer Ouessant' }).first().click();
  await expect(page.getByText('Aucun diagnostic pour l’instant')).toBeVisible();
  await page
    .getByRole('button', { name: /Effacer pour de bon : Ouessant/ })
    .first()
    .click();
  await expect(page.getByText('Toutes les réponses seront perdues')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Effacer pour de bon', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ouessant' })).toHaveCount(1);
  await page.getByRole('button', { name: /Effacer pour de bon : Ouessant/ }).click();
  await page.getByRole('button', { name: 'Effacer pour de bon', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ouessant' })).toHaveCount(0);

  await page.getByLabel('Fichier de sauvegarde').setInputFiles(good);
  await expect(page.getByText(/n’est pas encore sur cet ordinateur/)).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter ce diagnostic' }).click();
  await page.getByRole('link', { name: 'L’ouvrir' }).click();
  await page.getByRole('link', { name: 'Pilotage et moyens' }).click();
  await expect(page.getByText('Un élu désigné')).toBeVisible();
});

test('a file from a commune with a script for a name is shown as text', async ({ page, watched }, info) => {
  await startDiagnostic(page, 'ouessant');
  await page.goto('/#/diagnostics');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /Télécharger la sauvegarde/ }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const { toFile } = await import('../../src/exchange/diagnostic-file');
  const parsed = JSON.parse(text) as { fragments: Parameters<typeof toFile>[0]['fragments'] };
  const name = '<img src=x onerror="window.pwned=1">';
  const fragments = parsed.fragments.map((fragment) => ({
    ...fragment,
    registers: {
      ...fragment.registers,
      'meta/collectivite': { v: { kind: 'autre', name }, t: fragment.registers['meta/collectivite']!.t },
    },
  }));
  const path = info.outputPath('script.cadran.json');
  await writeFile(
    path,
    toFile({
      fragments,
      collectivite: { name, code: null, departement: null, population: null },
      appVersion: '0',
      exportedAt: '2026-11-25T00:00:00.000Z',
    }),
  );
  await page.getByLabel('Fichier de sauvegarde').setInputFiles(path);
  await page.getByRole('button', { name: 'Ajouter comme copie' }).click();
  await page.getByRole('link', { name: 'L’ouvrir' }).click();
  await expect(page.getByText(name)).toBeVisible();
  expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
  expect(watched).toEqual([]);
});
