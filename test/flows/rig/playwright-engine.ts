/** Chromium and Firefox, driven by Playwright. */
import type { Browser, BrowserContext, BrowserType, LaunchOptions, Page } from '@playwright/test';
import type { Engine, Visitor } from './engine';
import { PlaywrightTab } from './playwright-tab';
import type { Tab } from './tab';

/** Firefox takes these at the start only, and Playwright's own emulation does not reach it. */
const firefoxPreferences = ({
  scheme,
  cookies,
  hosts,
  signal,
}: Visitor): Record<string, boolean | number | string> => ({
  ...(scheme === 'dark' ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
  ...(cookies === 'blocked' ? { 'network.cookie.cookieBehavior': 2 } : {}),
  ...(hosts ? { 'network.dns.localDomains': hosts.join() } : {}),
  ...(signal
    ? {
        'privacy.globalprivacycontrol.enabled': true,
        'privacy.globalprivacycontrol.functionality.enabled': true,
      }
    : {}),
});

/**
 * Chromium has no such signal of its own, so it gets one as its extensions give it: on the prototype
 * and in the header.
 * @see https://www.w3.org/TR/gpc/
 */
async function sendSignal(context: BrowserContext): Promise<void> {
  await context.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
      get: () => true,
      configurable: true,
    });
  });
}

const chromiumArguments = ({ hosts }: Visitor): string[] =>
  hosts ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join()}`] : [];

async function newTab(
  context: BrowserContext,
  url: string,
  { cookies }: Visitor,
  chromium: boolean,
): Promise<Tab> {
  const page = await context.newPage();
  if (chromium && cookies === 'blocked') {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  }
  return new PlaywrightTab(page, url);
}

/** The part of Playwright's driver for Firefox that needs mending; no other has it. */
interface Driver {
  readonly _page: { readonly frameManager: { frame(id: string): unknown } };
  _onNavigationCommitted(event: { readonly context: string }): void;
}
interface Inside {
  readonly _connection: { toImpl(page: Page): { readonly delegate: Driver } };
}

/**
 * Firefox may report a page in a frame that has gone in the meantime, as held frames do when they are
 * put in anew. Playwright 1.64 asks such a frame for its name, and fails whatever test is running.
 */
async function passOverGoneFrames(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const { delegate } = (page as unknown as Inside)._connection.toImpl(page);
  const driver = Object.getPrototypeOf(delegate) as Driver;
  const hear = Reflect.get(driver, '_onNavigationCommitted');
  driver._onNavigationCommitted = function (event) {
    if (this._page.frameManager.frame(event.context)) hear.call(this, event);
  };
  await page.close();
}

export async function playwrightEngine(
  type: BrowserType,
  options: LaunchOptions,
  visitor: Visitor,
): Promise<Engine> {
  const chromium = type.name() === 'chromium';
  const browser: Browser = await type.launch({
    ...options,
    ...(chromium
      ? { args: [...(options.args ?? []), ...chromiumArguments(visitor)] }
      : { firefoxUserPrefs: firefoxPreferences(visitor) }),
  });
  if (!chromium) await passOverGoneFrames(browser);
  return {
    async visit(url) {
      const context = await browser.newContext({
        colorScheme: visitor.scheme ?? 'light',
        ...visitor.emulates,
      });
      if (chromium && visitor.signal) await sendSignal(context);
      return {
        newTab: () => newTab(context, url, visitor, chromium),
        cookies: () => context.cookies(),
        addCookie: ({ name, value, path = '/' }) =>
          context.addCookies([
            { name, value, domain: new URL(url).hostname, path, sameSite: 'Lax' },
          ]),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
