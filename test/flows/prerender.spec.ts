/**
 * Pages that the browser loads and runs before anybody asks for them. Chromium does; for the others
 * the page plays the browser's part.
 * @see https://wicg.github.io/nav-speculation/prerendering.html
 */
import { NOTICE } from './controls';
import { expect, test, type App, type Tab } from './fixtures';
import { views } from './removal';

test.use({ visitor: { prepares: true } });

const PATH = '/scenarios/prepared';

/** What the widget has done when the visit begins: Google's tags may run by then, and wait for its word. */
const NOTHING = { status: 'nothing', notice: false, told: ['default'], ran: [] };

interface Prepared {
  /** The page before, in which the visitor is meanwhile. */
  readonly before: Tab;
  /** Begins the visit; the tab it is in. */
  readonly visit: () => Promise<Tab>;
}

/** Has the next page prepared, and waits until it has had time for whatever it may do. */
async function prepare(app: App, before: Tab): Promise<Prepared> {
  const visits = views(app, PATH);
  await before.goto('/scenarios/preparing');
  await before.waitsFor(() => document.readyState, 'complete');
  const isReal = await before.evaluate(() => HTMLScriptElement.supports('speculationrules'));
  const played = isReal ? undefined : await app.newTab();
  await played?.goto(`${PATH}?played`);
  await expect.poll(() => views(app, PATH)).toBeGreaterThan(visits);
  await app.untilQuiet();
  return {
    before,
    async visit() {
      await (played?.evaluate(() => window.activate?.()) ?? before.click('#onward'));
      const tab = played ?? before;
      await tab.waitsFor(() => window.wasPrepared && window.found, NOTHING);
      return tab;
    },
  };
}

const thirdParties = (app: App): string[] =>
  app
    .requests(({ site }) => site === 'third-party')
    .map(({ path }) => path)
    .sort();

test('a page that is only prepared asks nobody and stores nothing; the visit does', async ({
  app,
}) => {
  const { before, visit } = await prepare(app, await app.newTab());
  expect(await app.cookies()).toEqual([]);
  expect(await before.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // the page that the visitor sees asks
  await before.sees(NOTICE.accept);
  app.server.clearLog();
  const tab = await visit();
  await tab.sees(NOTICE.accept);
  expect(app.widgetFiles().filter((file) => file.includes('notice'))).toHaveLength(1);
  expect(thirdParties(app)).toEqual([]);
  expect(await app.cookies()).toEqual([]);
});

test('the answer that counts is the one there is when the visit begins', async ({ app }) => {
  const { before, visit } = await prepare(app, await app.newTab());
  await before.click(NOTICE.accept);
  await before.seesNo(NOTICE.accept);
  await app.untilQuiet();
  expect(thirdParties(app)).toEqual([]);
  const tab = await visit();
  await tab.waitsFor(() => [askfirst.state.decided, window.ran], [true, ['analytics']]);
  await expect.poll(() => thirdParties(app)).toEqual(['/map.html', '/pixel.gif']);
  expect(await tab.exists(NOTICE.accept)).toBe(false);
});

test('who has consented before is not counted by a page that is never visited', async ({ app }) => {
  const first = await app.newTab();
  await first.goto('/scenarios/preparing');
  await first.click(NOTICE.accept);
  await first.seesNo(NOTICE.accept);
  await prepare(app, first);
  expect(thirdParties(app)).toEqual([]);
});
