import { ANALYTICS_COOKIES, isMarketingCookie, mixpanelEvents, snowplowHits } from './collectors';
import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test } from './fixtures';

test('taking consent back removes what the vendors had stored', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click('#booking button');
  await tab.click(NOTICE.accept);
  await expect.poll(() => mixpanelEvents(app)).toHaveLength(1);
  await expect.poll(() => snowplowHits(app)).toBe(1);
  await expect.poll(() => app.cookieNames()).toEqual(expect.arrayContaining(ANALYTICS_COOKIES));

  await tab.click(OWN_CONTROL);
  await tab.click(PANEL.reject);
  await expect.poll(() => app.cookieNames()).toEqual(['askfirst', 'basket']);
  // The scripts that ran are gone with the page that is loaded again.
  await tab.waitsFor(() => [askfirst.state.method, 'mixpanel' in window], ['reject-all', false]);
});

test('one category is taken back, the other stays', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.accept);
  await expect.poll(() => mixpanelEvents(app)).toHaveLength(1);
  await expect.poll(() => snowplowHits(app)).toBe(1);
  await tab.click(OWN_CONTROL);
  await tab.click(PANEL.category('analytics'));
  await tab.click(PANEL.save);
  await expect
    .poll(async () => (await app.cookieNames()).filter((name) => ANALYTICS_COOKIES.includes(name)))
    .toEqual([]);
  expect((await app.cookieNames()).filter(isMarketingCookie)).toHaveLength(2);
});

test('cookies go from every domain and path they were set on, and look-alikes stay', async ({
  app,
}) => {
  const site = `http://www.book.huts.localhost:${String(app.server.port)}`;
  const tab = await app.newTab();
  await tab.goto(`${site}/scenarios/own-control`);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  const kept = await tab.evaluate(() => {
    const domains = ['', 'www.book.huts.localhost', 'book.huts.localhost', 'huts.localhost'];
    for (const domain of domains) {
      for (const path of ['/', '/scenarios', '/scenarios/', '/scenarios/own-control']) {
        const where = `; Path=${path}${domain && `; Domain=${domain}`}`;
        document.cookie = `_ga=GA1.1.1.1${where}`;
        document.cookie = `_ga_HUTS2026=1${where}`;
      }
    }
    document.cookie = '_gallery=3; Path=/';
    return document.cookie.split('; ').filter((pair) => pair.startsWith('_ga=')).length;
  });
  // At least host and one parent, on each path: else the test would test nothing.
  expect(kept).toBeGreaterThanOrEqual(8);

  await tab.evaluate(() => {
    askfirst.reject();
  });
  await tab.waitsFor(
    () =>
      document.cookie
        .split('; ')
        .map((pair) => pair.split('=')[0])
        .sort(),
    ['_gallery', 'askfirst'],
  );
});

test('a frame goes back to being empty', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/frames-and-images');
  await tab.click(NOTICE.accept);
  await expect.poll(() => app.requests(({ path }) => path === '/map.html')).toHaveLength(1);
  await tab.evaluate(() => {
    askfirst.update({ functional: false });
  });
  await tab.waitsFor(
    () => document.querySelector('iframe.map')?.hasAttribute('src') ?? false,
    false,
  );
});
