/** When a page is loaded again after a withdrawal, and what the next page makes up for. */
import { NOTICE } from './controls';
import { expect, test } from './fixtures';
import { accept, cookiesHere, isFinished, reject, sent, SHOP, site, views } from './removal';

test.use({ visitor: { hosts: [SHOP] } });

test('a page on which a script ran is loaded again, once, and nothing is lost by it', async ({
  app,
}) => {
  const path = '/scenarios/withdrawal/reload';
  const tab = await app.newTab();
  await tab.goto(path);
  await accept(tab);
  await reject(tab);
  await expect.poll(() => views(app, path)).toBe(2);
  await tab.waitsFor(() => [askfirst.state.method, window.ran ?? []], ['reject-all', []]);
  // The removal finishes on the page that came back; nothing is loaded again by that.
  await tab.waitsFor(isFinished, true);
  await app.untilQuiet();
  expect(views(app, path)).toBe(2);
  expect(await app.cookieNames()).toEqual(['askfirst']);
});

test('a page with nothing but a frame is not loaded again, nor after a first refusal', async ({
  app,
}) => {
  const path = '/scenarios/withdrawal/frames-only';
  const tab = await app.newTab();
  await tab.goto(path);
  await tab.click(NOTICE.reject);
  await tab.waitsFor(isFinished, true);
  await tab.evaluate(() => {
    askfirst.accept();
  });
  await expect.poll(() => app.requests((request) => request.path === '/map.html')).toHaveLength(1);
  await reject(tab);
  await tab.waitsFor(isFinished, false);
  await tab.waitsFor(isFinished, true);
  expect(views(app, path)).toBe(1);
});

test('with "never" the page stays, and the next one removes what its scripts went on writing', async ({
  app,
}) => {
  const path = '/scenarios/withdrawal/no-reload';
  const tab = await app.newTab();
  await tab.goto(path);
  await accept(tab);
  await tab.evaluate(() => {
    addEventListener('pagehide', () => {
      document.cookie = '_ga=after; Path=/';
    });
    askfirst.reject();
    // Longer than the removal takes.
    setTimeout(() => {
      document.cookie = '_ga=after; Path=/';
    }, 2500);
  });
  await tab.waitsFor(() => document.cookie.includes('_ga=after'), true);
  expect(views(app, path)).toBe(1);
  expect(await tab.evaluate(isFinished)).toBe(false);
  await tab.goto('/scenarios/withdrawal/frames-only');
  await tab.waitsFor(isFinished, true);
  expect(await app.cookieNames()).toEqual(['askfirst']);
});

test('with "always" the page is loaded again, once, although nothing ran', async ({ app }) => {
  const path = '/scenarios/withdrawal/always-reload';
  const tab = await app.newTab();
  await tab.goto(path);
  await tab.click(NOTICE.accept);
  await tab.seesNo(NOTICE.accept);
  await reject(tab);
  await expect.poll(() => views(app, path)).toBe(2);
  await tab.waitsFor(isFinished, true);
  await app.untilQuiet();
  expect(views(app, path)).toBe(2);
});

test('who refuses and is gone at once is cleaned up after by the next page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(`${site(app, SHOP)}/scenarios/withdrawal/last-word`);
  await accept(tab);
  await tab.evaluate(() => {
    askfirst.reject();
    location.href = '/huts';
  });
  await tab.waitsFor(() => location.pathname, '/huts');
  await tab.waitsFor(isFinished, true);
  await tab.goto(`${site(app, SHOP)}/privacy`);
  expect(sent(app, '/privacy')).toEqual(['askfirst']);
});

test('a removal that did not arrive is made up for by the next page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/withdrawal/lost-file');
  await accept(tab);
  await tab.evaluate(() => {
    document.cookie = '_ga=1; Path=/';
    askfirst.reject();
  });
  await expect
    .poll(() => app.requests(({ path }) => path.includes('no-sweep/askfirst-sweep')).length)
    .toBeGreaterThan(0);
  expect(await tab.evaluate(cookiesHere)).toEqual(['_ga', 'askfirst']);
  await tab.goto('/huts');
  await tab.waitsFor(isFinished, true);
  expect(await app.cookieNames()).toEqual(['askfirst']);
  // And then it is done: no further page downloads the file.
  const files = app.widgetFiles().length;
  await tab.goto('/scenarios/own-control');
  await app.untilQuiet();
  expect(app.widgetFiles().slice(files)).toEqual(['askfirst.js']);
});

test('a visitor who accepts everything never downloads the removal', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/huts');
  await tab.click(NOTICE.accept);
  await tab.goto('/huts');
  await app.untilQuiet();
  expect(app.widgetFiles().filter((file) => file.includes('sweep'))).toEqual([]);
});
