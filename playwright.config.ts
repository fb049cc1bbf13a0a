import { defineConfig } from '@playwright/test';
import type { WorkerOptions } from './test/flows/fixtures';
import { chromiumShell, ensureBrowsers, firefox } from './test/setup/browsers.mjs';

// Before the paths below are read: what is installed now is found then.
ensureBrowsers();

/** Visitors with settings that the others cannot be given. */
const ONLY_CHROMIUM = 'chromium/**';

export default defineConfig<object, WorkerOptions>({
  testDir: 'test/flows',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Once more for what another program on the machine may have upset; the run names each such test.
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  // a browser that shares its processor with another may take its time; nothing waits longer than it must
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: chromiumShell(),
          // Chromium's own sandbox refuses to run as root, as in most CI containers.
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
          // Playwright switches the back/forward cache off; visitors have it on.
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
        },
      },
    },
    {
      name: 'firefox',
      testIgnore: ONLY_CHROMIUM,
      use: {
        browserName: 'firefox',
        // A stock Firefox, by WebDriver BiDi.
        channel: 'moz-firefox',
        launchOptions: { executablePath: firefox() },
      },
    },
    { name: 'webkit', testIgnore: ONLY_CHROMIUM, use: { driver: 'w3c' } },
  ],
});
