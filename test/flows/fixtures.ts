/**
 * The journeys' `test`: gives each one a server of its own and a fresh visitor in the engine of its
 * project, so that no journey sees another's cookies or requests.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { test as base, expect } from '@playwright/test';
import { type DemoServer, type LoggedRequest, serve } from '../../demo/server.mjs';
import { chromium } from '../setup/browsers.mjs';
import type { Engine, Visit, Visitor } from './rig/engine';
import { playwrightEngine } from './rig/playwright-engine';
import { preparingEngine, webkitEngine } from './rig/w3c-engine';

export type { Tab } from './rig/tab';
export { expect };

export interface App extends Omit<Visit, 'close'> {
  readonly server: DemoServer;
  /** Requests so far that satisfy the condition; every request without one. */
  requests(where?: (request: LoggedRequest) => boolean): LoggedRequest[];
  /** Names of the widget's files downloaded so far. */
  widgetFiles(): string[];
  cookieNames(): Promise<string[]>;
  /** Waits until the server has had nothing to do for a while. */
  untilQuiet(): Promise<void>;
}

export interface WorkerOptions {
  /** What drives the browser: Playwright, or the W3C protocol for WebKitGTK. */
  driver: 'playwright' | 'w3c';
  visitor: Visitor;
}

/** Files fetched one after the other come closer together than this. */
const QUIET_MS = 300;

export const test = base.extend<{ app: App }, WorkerOptions & { engine: Engine }>({
  driver: ['playwright', { option: true, scope: 'worker' }],
  visitor: [{}, { option: true, scope: 'worker' }],

  // Not Playwright's own `browser`, which the WebKit project would start in vain.
  engine: [
    async ({ driver, visitor, playwright, browserName, channel, launchOptions }, use) => {
      const isWhole = visitor.goesBack && browserName === 'chromium';
      const options = {
        ...launchOptions,
        ...(channel ? { channel } : {}),
        ...(isWhole ? { executablePath: chromium() } : {}),
      };
      const start = (): Engine | Promise<Engine> => {
        if (driver === 'w3c') return webkitEngine(visitor);
        if (visitor.prepares && browserName === 'chromium') return preparingEngine(options);
        return playwrightEngine(playwright[browserName], options, visitor);
      };
      const engine = await start();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],

  app: async ({ engine }, use) => {
    const server = await serve();
    const { close, ...visit } = await engine.visit(server.url);
    const requests = (where?: (request: LoggedRequest) => boolean): LoggedRequest[] =>
      server.requests.filter((request) => !where || where(request));
    await use({
      ...visit,
      server,
      requests,
      widgetFiles: () =>
        requests(({ path }) => /\/askfirst[\w.-]*\.js$/.test(path)).map(
          ({ path }) => path.split('/').at(-1) ?? '',
        ),
      async untilQuiet() {
        let before = -1;
        while (before !== server.requests.length) {
          before = server.requests.length;
          await delay(QUIET_MS);
        }
      },
      cookieNames: async () => (await visit.cookies()).map(({ name }) => name).sort(),
    });
    await close();
    await server.close();
  },
});
