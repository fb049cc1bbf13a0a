/** A browser that runs no scripts at all. */
import { expect, test } from '../fixtures';

test.use({ visitor: { emulates: { javaScriptEnabled: false } } });

test('without JavaScript the page is whole, nobody else is asked, and nothing is kept', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees('main h1');
  await app.untilQuiet();
  expect(await tab.exists('#askfirst')).toBe(false);
  expect(await tab.isVisible('main .button[href="/huts"]')).toBe(true);
  const { host } = new URL(app.server.url);
  expect(app.requests((request) => request.host !== host)).toEqual([]);
  expect(await app.cookieNames()).toEqual([]);
});
