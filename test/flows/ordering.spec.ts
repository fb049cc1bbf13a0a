import { NOTICE } from './controls';
import { expect, test, type App, type Tab } from './fixtures';

const PAGE = '/scenarios/ordering';
const UNGATED = '/scenarios/ordering-ungated';

// two pages, each with a script that takes seconds to give up
test.describe.configure({ timeout: 90_000 });

/** The last one in the order of the page. */
const LAST = 'last of all';

/** What has no place of its own in the order runs whenever it arrives. */
const isAsync = (name: string): boolean => name.startsWith('async');

const ran = async (tab: Tab): Promise<string[]> =>
  ((await tab.evaluate(() => window.ran)) ?? []).map((name) => decodeURIComponent(name));

/** Pictures, frames, sound and style sheets that were asked for. */
const held = (app: App): string[] =>
  app
    .requests(({ query }) => query.startsWith('?held='))
    .map(({ query }) => query.slice('?held='.length))
    .sort();

/** The log of the page without Askfirst: what the browser does by itself. */
async function ungated(app: App, tab: Tab): Promise<string[]> {
  await tab.goto(UNGATED);
  await tab.waitsFor((last) => window.ran?.includes(last), true, LAST);
  await app.untilQuiet();
  return ran(tab);
}

async function expectTheSame(tab: Tab, browsers: string[]): Promise<void> {
  const ordered = async (): Promise<string[]> => (await ran(tab)).filter((name) => !isAsync(name));
  await expect
    .poll(ordered, { timeout: 15_000 })
    .toEqual(browsers.filter((name) => !isAsync(name)));
  const free = async (): Promise<string[]> => (await ran(tab)).filter(isAsync).sort();
  await expect.poll(free).toEqual(browsers.filter(isAsync).sort());
}

test('everything accepted at once runs in the order of the same page without Askfirst', async ({
  app,
}) => {
  const tab = await app.newTab();
  const browsers = await ungated(app, tab);
  expect(browsers.length).toBeGreaterThan(20);
  await tab.goto(PAGE);
  await tab.click(NOTICE.accept);
  await expectTheSame(tab, browsers);
  expect(await tab.text('#from-template')).toBe('Out of a template.');
});

test('on the next visit, released while the page is parsed, the order is the same', async ({
  app,
}) => {
  const tab = await app.newTab();
  const browsers = await ungated(app, tab);
  await tab.goto('/scenarios/own-control');
  await tab.click(NOTICE.accept);
  await tab.goto(PAGE);
  await expectTheSame(tab, browsers);
});

test('two categories granted one after the other, before anything ran, keep one order', async ({
  app,
}) => {
  const tab = await app.newTab();
  const browsers = await ungated(app, tab);
  await tab.goto(PAGE);
  await tab.sees(NOTICE.accept);
  await tab.evaluate(() => {
    askfirst.update({ marketing: true });
    askfirst.update({ analytics: true });
  });
  await expectTheSame(tab, browsers);
});

test('nothing is asked for before the grant, and everything once after it', async ({ app }) => {
  const tab = await app.newTab();
  await ungated(app, tab);
  const browsers = [...new Set(held(app))];
  expect(browsers.length).toBeGreaterThan(6);
  app.server.clearLog();

  await tab.goto(PAGE);
  await tab.sees(NOTICE.accept);
  await app.untilQuiet();
  const scripts = /^\/(run|slow|cut|status)\//;
  expect(held(app)).toEqual([]);
  expect(app.requests(({ path }) => scripts.test(path))).toEqual([]);

  await tab.click(NOTICE.accept);
  await expect.poll(() => ran(tab), { timeout: 15_000 }).toContain(LAST);
  await expect.poll(() => [...new Set(held(app))]).toEqual(browsers);
  await app.untilQuiet();
  // players ask for parts of a file, as often as they like
  const isPlayed = (name: string): boolean => /^(audio|video)$/.test(name);
  expect(held(app).filter((name) => !isPlayed(name))).toEqual(
    browsers.filter((name) => !isPlayed(name)),
  );
  // of a file that fails a browser may ask twice, by itself too
  const files = app.requests(({ path }) => /^\/(run|slow)\//.test(path)).map(({ path }) => path);
  expect(files.sort()).toEqual([...new Set(files)].sort());
  // what only an old browser would run is not downloaded either
  expect(files.filter((path) => path.includes('nomodule'))).toEqual([]);
});
