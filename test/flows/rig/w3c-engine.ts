/** WebKitGTK, driven by the W3C protocol; and Chromium, where Playwright would be in the way. */
import type { LaunchOptions } from '@playwright/test';
import { chromeDriver, miniBrowser, webkitDriver } from '../../setup/browsers.mjs';
import type { Engine, Visit, Visitor } from './engine';
import { loopbackProxy } from './loopback-proxy';
import { virtualScreen } from './processes';
import type { Cookie } from './tab';
import { type DriverOptions, WebDriverSession } from './webdriver';
import { type CurrentWindow, WebDriverTab } from './webdriver-tab';

interface ProtocolCookie extends Omit<Cookie, 'expires' | 'sameSite'> {
  readonly expiry?: number;
  readonly sameSite?: string;
}

async function visit(options: DriverOptions, url: string, query?: string): Promise<Visit> {
  const session = await WebDriverSession.open(options);
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
      return new WebDriverTab(session, url, handle, current, query);
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

export async function webkitEngine({ scheme, cookies, hosts, signal }: Visitor): Promise<Engine> {
  const screen = await virtualScreen();
  // It has no table of host names of its own; a proxy leads them all here.
  const proxy = hosts && (await loopbackProxy());
  const args = [
    '--automation',
    ...(scheme === 'dark' ? ['--dark-mode'] : []),
    ...(cookies === 'blocked' ? ['--cookies-policy=never'] : []),
  ];
  const options: DriverOptions = {
    program: webkitDriver(),
    args: (port) => [`--port=${String(port)}`, '--host=127.0.0.1'],
    env: { DISPLAY: screen.display },
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser(), args },
      ...(proxy ? { proxy: { proxyType: 'manual', httpProxy: proxy.address } } : {}),
    },
  };
  return {
    // It has no such signal, and nothing can run before the page does: the page plays it.
    visit: (url) => visit(options, url, signal && 'signal=on'),
    async close() {
      await screen.close();
      await proxy?.close();
    },
  };
}

/** Playwright's own debugger keeps Chromium from preparing pages; its driver's does not. */
export function preparingEngine({ executablePath = '', args = [] }: LaunchOptions): Engine {
  const options: DriverOptions = {
    program: chromeDriver(),
    args: (port) => [`--port=${String(port)}`],
    env: {},
    capabilities: {
      browserName: 'chrome',
      'goog:chromeOptions': { binary: executablePath, args: ['--headless=new', ...args] },
    },
  };
  return { visit: (url) => visit(options, url), close: () => Promise.resolve() };
}
