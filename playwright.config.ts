import { defineConfig } from '@playwright/test';

const address = 'http://127.0.0.1:4174';

/** Journeys in a real Chromium on the built application. `npm test` builds first and names the browser in $CHROMIUM. */
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 120_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  outputDir: 'test-results',
  use: {
    baseURL: address,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `${process.execPath} node_modules/vite/bin/vite.js preview --configLoader runner --port 4174 --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
