import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** Every test watches its page: an uncaught error, an undeclared console message or a refused policy fails it. */
export const test = base.extend<{ watched: string[] }>({
  watched: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(`pageerror: ${error.message}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
      });
      await use(said);
      expect(said, 'undeclared console messages').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

/** From the home page to the list of themes of a real commune, on the complete path or the express one. */
export async function startDiagnostic(page: Page, commune = 'Sein', path: 'Complet' | 'Express' = 'Complet'): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Commencer', exact: true }).click();
  const field = page.getByRole('combobox');
  await field.fill(commune);
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Quel parcours choisir/);
  await page.getByRole('radio', { name: new RegExp(path) }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Liste des thèmes');
}

/** Which answer to give: the position among the options, or "je ne sais pas". */
export type Choice = 'first' | 'last' | 'unknown';

/** Answers the question shown and goes on. */
export async function answer(page: Page, choice: Choice): Promise<void> {
  const number = page.locator('#number');
  if (choice === 'unknown') {
    await page.locator('input[value="?"]').check();
  } else if (await number.isVisible()) {
    await number.fill('3');
  } else {
    const options = page.locator('.option input:not([value="?"]):not([value="-"])');
    const input = choice === 'first' ? options.first() : options.last();
    await input.check();
  }
  await page.getByRole('button', { name: 'Continuer' }).click();
}

/** Answers every question left, theme after theme, until the summary offers the profile. Gives the number of questions met. */
export async function answerAll(page: Page, choose: (id: string) => Choice): Promise<number> {
  let answered = 0;
  await page.getByRole('link', { name: /^(Commencer|Reprendre où vous en étiez)$/ }).click();
  for (let step = 0; step < 200; step += 1) {
    await page.waitForURL(/#\/d\/[^/]+\/(question|theme|profil)/);
    const [, kind, name] = /#\/d\/[^/]+\/(question|theme|profil)\/?(.*)$/.exec(page.url())!;
    if (kind === 'question') {
      await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible();
      await answer(page, choose(name!));
      await page.waitForURL((url) => !url.href.endsWith(`/question/${name}`));
      answered += 1;
      continue;
    }
    if (kind === 'profil') return answered;
    const next = page.locator('.actions a.button').first();
    await next.click();
    await page.waitForURL((url) => !url.href.endsWith(`/theme/${name}`));
  }
  throw new Error('The questionnaire did not end');
}
