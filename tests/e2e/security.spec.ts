import { expect, test } from './support';

test('serves the strict policy, and the page carries it too', async ({ page, request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  await page.goto('/');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /connect-src 'self'/);
});

test('a request to another origin and a string turned into markup are both refused', async ({ page, watched }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'probe';
    button.addEventListener('click', () => {
      const outcome = document.createElement('output');
      outcome.id = 'outcome';
      let markup = 'accepted';
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
      } catch {
        markup = 'refused';
      }
      fetch('https://example.com/').then(
        () => (outcome.textContent = `sent, markup ${markup}`),
        () => (outcome.textContent = `refused, markup ${markup}`),
      );
      document.body.append(outcome);
    });
    document.body.append(button);
  });
  await page.locator('#probe').click();
  await expect(page.locator('#outcome')).toHaveText('refused, markup refused');
  expect(watched.some((text) => text.includes('example.com'))).toBe(true);
  watched.length = 0;
});
