/** Starts the three engines, each the way its own kind allows, behind one interface. */
import type { Browser, BrowserContext, BrowserType, LaunchOptions } from '@playwright/test';
import { miniBrowser, webkitDriver } from '../../setup/browsers.mjs';
import { PlaywrightTab } from './playwright-tab';
import { loopbackProxy } from './loopback-proxy';
import { virtualScreen } from './processes';
import type { Cookie, Tab } from './tab';
import { WebDriverSession } from './webdriver';
import { type CurrentWindow, WebDriverTab } from './webdriver-tab';

/** Who visits: settings of the browser itself, not of the page. */
export interface Visitor {
  readonly scheme?: 'dark';
  readonly cookies?: 'blocked';
  /** Host names that lead to this machine in this browser; nothing outside of it is changed. */
  readonly hosts?: readonly string[];
}

/** One visitor's browser: its own cookies, as many tabs as it likes. */
export interface Visit {
  readonly newTab: () => Promise<Tab>;
  /** The cookie jar. WebKit's shows what the page in the current tab can be sent. */
  readonly cookies: () => Promise<Cookie[]>;
  readonly addCookie: (cookie: { name: string; value: string; path?: string }) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  visit(url: string): Promise<Visit>;
  close(): Promise<void>;
}

/** Firefox takes these at the start only, and Playwright's own emulation does not reach it. */
const firefoxPreferences = ({
  scheme,
  cookies,
  hosts,
}: Visitor): Record<string, number | string> => ({
  ...(scheme === 'dark' ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
  ...(cookies === 'blocked' ? { 'network.cookie.cookieBehavior': 2 } : {}),
  ...(hosts ? { 'network.dns.localDomains': hosts.join() } : {}),
});

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
  return {
    async visit(url) {
      const context = await browser.newContext({ colorScheme: visitor.scheme ?? 'light' });
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

interface ProtocolCookie extends Omit<Cookie, 'expires' | 'sameSite'> {
  readonly expiry?: number;
  readonly sameSite?: string;
}

async function webkitVisit(
  display: string,
  args: string[],
  url: string,
  proxy: string | undefined,
): Promise<Visit> {
  const session = await WebDriverSession.open({
    program: webkitDriver(),
    args: (port) => [`--port=${String(port)}`, '--host=127.0.0.1'],
    env: { DISPLAY: display },
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser(), args },
      ...(proxy === undefined ? {} : { proxy: { proxyType: 'manual', httpProxy: proxy } }),
    },
  });
  // As wide as Playwright's pages; the window's own frame takes the rest.
  await session.call('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 758 });
  const first = await session.call<string>('GET', '/window');
  const current: CurrentWindow = { handle: first };
  let tabs = 0;
  let atSite = false;
  return {
    newTab: async () => {
      const { handle } =
        tabs++ === 0
          ? { handle: first }
          : await session.call<{ handle: string }>('POST', '/window/new', { type: 'tab' });
      return new WebDriverTab(session, url, handle, current);
    },
    cookies: async () => {
      const cookies = await session.call<ProtocolCookie[]>('GET', '/cookie');
      return cookies.map(({ expiry = -1, sameSite = '', ...cookie }) => ({
        ...cookie,
        sameSite,
        expires: expiry,
      }));
    },
    addCookie: async ({ name, value, path = '/' }) => {
      // The protocol sets cookies only for the page it is on: a picture of the site will do.
      if (!atSite) await session.call('POST', '/url', { url: `${url}/site/ridge.svg` });
      atSite = true;
      const domain = new URL(url).hostname;
      await session.call('POST', '/cookie', {
        cookie: { name, value, path, domain, sameSite: 'Lax' },
      });
    },
    close: () => session.close(),
  };
}

export async function webkitEngine({ scheme, cookies, hosts }: Visitor): Promise<Engine> {
  const screen = await virtualScreen();
  // It has no table of host names of its own; a proxy leads them all here.
  const proxy = hosts && (await loopbackProxy());
  const args = [
    '--automation',
    ...(scheme === 'dark' ? ['--dark-mode'] : []),
    ...(cookies === 'blocked' ? ['--cookies-policy=never'] : []),
  ];
  return {
    visit: (url) => webkitVisit(screen.display, args, url, proxy?.address),
    async close() {
      await screen.close();
      await proxy?.close();
    },
  };
}
