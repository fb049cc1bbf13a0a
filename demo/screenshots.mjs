/* global askfirst */
/**
 * `npm run screenshots`: every part of the widget under every condition, as pictures in `screenshots/`,
 * for people to look at; and axe looks at each, and must find nothing.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumShell, ensureBrowsers } from '../test/setup/browsers.mjs';
import { serve } from './server.mjs';

const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url));

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const DESKTOP = { width: 1280, height: 800 };
const CONDITIONS = {
  desktop: { viewport: DESKTOP },
  narrow: { viewport: { width: 320, height: 640 } },
  zoomed: { viewport: { width: 320, height: 256 } },
  dark: { viewport: DESKTOP, colorScheme: 'dark' },
  'dark-narrow': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  forced: { viewport: DESKTOP, forcedColors: 'active' },
  arabic: { viewport: DESKTOP, lang: 'ar' },
  'arabic-narrow': { viewport: { width: 320, height: 640 }, lang: 'ar' },
  german: { viewport: DESKTOP, lang: 'de' },
  'german-narrow': { viewport: { width: 320, height: 640 }, lang: 'de' },
};

const ACCEPT = '#askfirst > [data-askfirst-action=accept]';

/** What is done to have a part on the screen, and what of it the picture shows. */
const PARTS = {
  notice: async (page) => page.screenshot(),
  preferences: async (page) => {
    await page.evaluate(() => askfirst.show('preferences'));
    const more = page.locator('#askfirst dialog [aria-expanded]');
    await more.nth(2).click();
    return page.screenshot();
  },
  'preferences-end': async (page) => {
    await page.click(ACCEPT);
    await page.evaluate(() => askfirst.show('preferences'));
    const dialog = page.locator('#askfirst dialog');
    await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    return page.screenshot();
  },
  placeholder: async (page) => {
    // the notice would lie on the picture
    await page.locator('#askfirst').evaluate((element) => element.remove());
    return page.locator('iframe[data-src]').first().screenshot();
  },
  trigger: async (page) => {
    await page.click(ACCEPT);
    await page.locator('#askfirst [part~=trigger]').waitFor();
    return page.screenshot();
  },
  declaration: async (page) => {
    await page.click(ACCEPT);
    // the button to come back would lie on the picture, for it is taller than the screen
    const trigger = page.locator('#askfirst [part~=trigger]');
    await trigger.waitFor();
    await trigger.evaluate((element) => element.remove());
    return page.locator('[data-askfirst=declaration]').screenshot();
  },
};

/** Part of a name, to take only those pictures. */
const only = process.argv[2];

ensureBrowsers();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await serve();
const browser = await chromium.launch({
  executablePath: chromiumShell(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
/** Every part under one condition. */
async function shootAll([name, { lang = 'en', ...condition }]) {
  for (const [part, shoot] of Object.entries(PARTS)) {
    if (only && !`${part}-${name}`.includes(only)) continue;
    const context = await browser.newContext(condition);
    const page = await context.newPage();
    await page.goto(`${server.url}/scenarios/whole/${lang}`);
    await page.locator(ACCEPT).waitFor();
    const picture = await shoot(page);
    writeFileSync(`${FOLDER}${part}-${name}.png`, picture);
    await page.addScriptTag({ path: AXE });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, help, nodes } of violations) {
      const where = nodes.map(({ target }) => target.join(' ')).join(', ');
      console.error(`${part}-${name}: ${id}: ${help} (${where})`);
      process.exitCode = 1;
    }
    await context.close();
  }
}
await Promise.all(Object.entries(CONDITIONS).map(shootAll));
await browser.close();
await server.close();
console.log(`Pictures are in ${FOLDER}`);
