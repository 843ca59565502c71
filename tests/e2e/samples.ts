import { expect, type Page } from '@playwright/test';
import { collectiviteOf, joinDiagnostic } from '../../src/domain/diagnostic';
import { toFile } from '../../src/exchange/diagnostic-file';
import { samplesOf } from '../personas/variants';

/** Takes in one of the golden personas through the screen for files, as a user would; gives its id. */
export async function openSample(page: Page, name: string): Promise<string> {
  const { fragment } = samplesOf(1).find((sample) => sample.name === name)!;
  const collectivite = collectiviteOf(joinDiagnostic([fragment]));
  const text = toFile({ fragments: [fragment], collectivite, appVersion: 'test', exportedAt: '2026-11-25T00:00:00.000Z' });
  await page.goto('/#/diagnostics');
  await page
    .getByLabel('Fichier de sauvegarde')
    .setInputFiles({ name: `${name}.cadran.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Ajouter ce diagnostic' }).click();
  await expect(page.getByText('Le diagnostic est repris.')).toBeVisible();
  return fragment.diagnostic;
}
