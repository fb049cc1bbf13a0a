/**
 * Visitors' tools that answer for them, with DuckDuckGo's own code: by our rule, and by no rule at all,
 * from the words of the notice alone.
 * @see https://github.com/duckduckgo/autoconsent
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NOTICE } from './controls';
import { expect, test, type Tab } from './fixtures';

const CODE = readFileSync(
  createRequire(import.meta.url)
    .resolve('@duckduckgo/autoconsent')
    .replace(/[^/]+$/, 'autoconsent.playwright.js'),
  'utf8',
);
const RULE: unknown = JSON.parse(
  readFileSync(new URL('../../src/extensions/autoconsent.json', import.meta.url), 'utf8'),
);

/** Languages whose notices it finds by their words. */
const LANGUAGES = 'ca de en es eu fr gl it nl pl pt pt-BR ru'.split(' ');

declare global {
  interface Window {
    /** What the extension's script has told its background page. */
    heard?: { type: string; cmp?: string; result?: unknown }[];
  }
}

/** Runs the extension's script in the page, with rules of its own or none. */
const install = (tab: Tab, rules: unknown[]): Promise<void> =>
  tab.evaluate(
    (code: string, autoconsent: unknown[]) => {
      interface Page {
        autoconsentSendMessage: (message: { type: string; id: string; code: string }) => unknown;
        autoconsentReceiveMessage: (message: object) => unknown;
      }
      const page = window as unknown as Page;
      window.heard = [];
      page.autoconsentSendMessage = (message) => {
        window.heard!.push(message);
        const config = {
          enabled: true,
          autoAction: 'optOut',
          detectRetries: 20,
          isMainWorld: true,
          enableCosmeticRules: false,
          heuristicMode: autoconsent.length ? 'off' : 'reject',
          enableHeuristicDetection: true,
          disabledCmps: [],
          logs: {},
        };
        const answer = {
          init: { type: 'initResp', config, rules: { autoconsent } },
          eval: { type: 'evalResp', id: message.id, result: false },
        }[message.type];
        if (answer) setTimeout(() => page.autoconsentReceiveMessage(answer));
        return Promise.resolve();
      };
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      new Function(code)();
    },
    CODE,
    rules,
  );

const heard = (tab: Tab, type: string) =>
  tab.evaluate(
    (wanted: string) => window.heard?.filter((one) => one.type === wanted).map(({ cmp }) => cmp),
    type,
  );

async function isRejected(tab: Tab): Promise<void> {
  await tab.seesNo(NOTICE.reject);
  expect(await tab.evaluate(() => askfirst.record()?.method)).toBe('reject-all');
}

test('autoconsent rejects the notice by our rule', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  await tab.sees(NOTICE.reject);
  await install(tab, [RULE]);
  await isRejected(tab);
  expect(await heard(tab, 'autoconsentDone')).toEqual(['askfirst']);
});

for (const lang of LANGUAGES) {
  test(`autoconsent rejects the notice with no rule, by its words: ${lang}`, async ({ app }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/language/${lang}`);
    await tab.sees(NOTICE.reject);
    expect(
      await tab.evaluate(() => document.querySelector('#askfirst')!.getAttribute('lang')),
    ).toBe(lang);
    await install(tab, []);
    await isRejected(tab);
  });
}
