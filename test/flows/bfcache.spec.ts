/** Back to a page that the browser kept as it was left. */
import { NOTICE } from './controls';
import { expect, test, type App, type Tab } from './fixtures';
import { accept, views } from './removal';

test.use({ visitor: { goesBack: true } });

const PATH = '/scenarios/kept';
const NEXT = '/scenarios/withdrawal/frames-only';

/** The first view, and the return to the same page: not loaded again. */
const KEPT = [false, true];

/** A busy browser may not keep a page; it does so sooner or later. */
const TRIPS = 3;

/** Is this the page that was left, and not one that was loaded anew? */
const isKept = async (tab: Tab): Promise<boolean> =>
  (await tab.evaluate(() => window.returns?.length)) === KEPT.length;

/** Goes there and back, as a new visitor, until the browser has kept the page meanwhile. */
async function untilKept(tab: Tab, trip: () => Promise<boolean>): Promise<void> {
  for (let left = TRIPS; left--;) {
    if (await trip()) return;
    await tab.evaluate(() => {
      document.cookie = 'askfirst=; max-age=0; path=/';
      localStorage.clear();
    });
  }
  throw new Error(`In ${String(TRIPS)} trips the browser has not kept the page once.`);
}

test('an answer given on the next page counts on the one that comes back', async ({ app }) => {
  const tab = await app.newTab();
  await untilKept(tab, async () => {
    await tab.goto(PATH);
    await tab.sees(NOTICE.accept);
    // what is still on its way keeps a page out of the cache
    await app.untilQuiet();
    await tab.goto('/huts');
    await tab.click(NOTICE.accept);
    await tab.seesNo(NOTICE.accept);
    await tab.back(PATH);
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    await tab.seesNo(NOTICE.accept);
    return isKept(tab);
  });
  expect(await tab.evaluate(() => [window.changes?.length, window.returns])).toEqual([1, KEPT]);
});

/**
 * Accepts, leaves with a refusal, and comes back: what runs cannot be unloaded, so a page that was kept
 * is loaded again, once.
 */
async function staysDead(app: App, leave: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await app.newTab();
  await untilKept(tab, async () => {
    await tab.goto(PATH);
    await accept(tab);
    await app.untilQuiet();
    const before = views(app, PATH);
    // the page that is left says whether it has come back; the one loaded after it cannot know
    await tab.evaluate(() => {
      addEventListener('pageshow', () => {
        sessionStorage.setItem('hasReturned', 'yes');
      });
    });
    await leave(tab);
    await tab.back(PATH);
    await tab.waitsFor(() => [askfirst.state.method, window.ran ?? []], ['reject-all', []]);
    await app.untilQuiet();
    const hasReturned = await tab.evaluate(() => sessionStorage.getItem('hasReturned') === 'yes');
    if (hasReturned) expect(views(app, PATH) - before).toBe(1);
    return hasReturned;
  });
}

test('a page on which scripts ran does not come back to life after a refusal', ({ app }) =>
  staysDead(app, async (tab) => {
    await tab.goto(NEXT);
    await tab.evaluate(() => {
      askfirst.reject();
    });
  }));

test('nor does one that is left right after a refusal on it', ({ app }) =>
  staysDead(app, async (tab) => {
    await tab.evaluate((next) => {
      askfirst.reject();
      // once the removal is there, and before the page is loaded again
      const leave = setInterval(() => {
        const files = performance.getEntriesByType('resource').map(({ name }) => name);
        if (!files.some((name) => name.includes('sweep'))) return;
        clearInterval(leave);
        location.assign(next);
      }, 20);
    }, NEXT);
    await tab.waitsFor(() => location.pathname, NEXT);
    await app.untilQuiet();
  }));

test('a page that comes back to the answer it was left with hears of no change', async ({
  app,
}) => {
  const tab = await app.newTab();
  await untilKept(tab, async () => {
    await tab.goto(PATH);
    await accept(tab);
    await app.untilQuiet();
    await tab.goto(NEXT);
    await tab.back(PATH);
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    await app.untilQuiet();
    return isKept(tab);
  });
  expect(await tab.evaluate(() => [window.changes?.length, window.returns, window.ran])).toEqual([
    1,
    KEPT,
    ['analytics', 'marketing'],
  ]);
});
