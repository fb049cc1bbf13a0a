/** Back to a page that the browser kept as it was left. */
import { NOTICE } from './controls';
import { expect, test } from './fixtures';
import { accept, views } from './removal';

test.use({ visitor: { goesBack: true } });

const PATH = '/scenarios/kept';

/** The first view, and the return to the same page: not loaded again. */
const KEPT = [false, true];

test('an answer given on the next page counts on the one that comes back', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(PATH);
  await tab.sees(NOTICE.accept);
  await tab.goto('/huts');
  await tab.click(NOTICE.accept);
  await tab.seesNo(NOTICE.accept);
  await tab.back(PATH);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  await tab.seesNo(NOTICE.accept);
  expect(await tab.evaluate(() => [window.changes?.length, window.returns])).toEqual([1, KEPT]);
  expect(views(app, PATH)).toBe(1);
});

test('a page on which scripts ran does not come back to life after a refusal', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(PATH);
  await accept(tab);
  await tab.goto('/scenarios/withdrawal/frames-only');
  await tab.evaluate(() => {
    askfirst.reject();
  });
  await tab.back(PATH);
  // what runs cannot be unloaded, so the page is loaded again, once
  await expect.poll(() => views(app, PATH)).toBe(2);
  await tab.waitsFor(() => [askfirst.state.method, window.ran ?? []], ['reject-all', []]);
  await app.untilQuiet();
  expect(views(app, PATH)).toBe(2);
});

test('a page that comes back to the answer it was left with hears of no change', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(PATH);
  await accept(tab);
  // what is still on its way keeps a page out of the cache
  await app.untilQuiet();
  await tab.goto('/scenarios/withdrawal/frames-only');
  await tab.back(PATH);
  await tab.waitsFor(() => window.returns, KEPT);
  await app.untilQuiet();
  expect(await tab.evaluate(() => [window.changes?.length, window.ran])).toEqual([
    1,
    ['analytics', 'marketing'],
  ]);
});
