/** A site that asks on its home page only. Everywhere else the gate holds all the same. */
import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test, type App, type Tab } from './fixtures';

const HOME = '/scenarios/rules/home-page';
const INNER = '/scenarios/rules/elsewhere';
const SAMPLES = ['analytics', 'marketing'];

/** Nobody is asked, and nothing is loaded to ask with. */
async function isQuiet(app: App, tab: Tab): Promise<void> {
  await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'idle');
  await app.untilQuiet();
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  expect(app.widgetFiles().filter((file) => file.startsWith('askfirst-notice'))).toEqual([]);
  expect(app.requests(({ site }) => site === 'third-party')).toEqual([]);
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
}

test('the notice shows on the home page only, and everything waits on every page', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(INNER);
  await isQuiet(app, tab);
  await tab.goto(HOME);
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
  expect(await app.cookieNames()).toEqual([]);
  await tab.click(NOTICE.accept);
  await tab.goto(INNER);
  await tab.waitsFor(() => window.ran, SAMPLES);
});

test('who wants to answer on another page can, and is not asked any more', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(INNER);
  await tab.click(OWN_CONTROL);
  await tab.click(PANEL.accept);
  await tab.waitsFor(() => window.ran, SAMPLES);
  await tab.goto(HOME);
  await tab.waitsFor(() => window.ran, SAMPLES);
  expect(await tab.exists(NOTICE.accept)).toBe(false);
});

test('the privacy policy is never covered', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/privacy?from=footer#cookies');
  await isQuiet(app, tab);
});
