/** Fresh visitors in one Chromium: each with its own cookies, on a processor as slow as asked for. */
import { chromium as engine } from '@playwright/test';
import { chromium } from '../test/setup/browsers.mjs';

/** How long a new browser window takes to come to rest, in ms. */
const SETTLED = 500;

export async function openBrowser() {
  const browser = await engine.launch({
    executablePath: chromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    /**
     * @param slower how many times slower the processor is
     * @param cookie of a visitor who was here before
     * @param use gets the page, before it goes anywhere, and its DevTools session
     */
    async visit({ url, slower = 1, cookie }, use) {
      const context = await browser.newContext();
      if (cookie) await context.addCookies([{ ...cookie, url }]);
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      // the processes of the visit before are still being put away
      await page.waitForTimeout(SETTLED);
      try {
        return await use(page, devtools);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** Waits until as many held scripts have run, or for ever: the caller's time limit ends that. */
export const untilAllRan = (page, count) =>
  page.waitForFunction((wanted) => globalThis.ticks >= wanted, count, {
    timeout: 120_000,
    polling: 250,
  });
