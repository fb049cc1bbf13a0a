/** What third parties leave behind when their permission is taken back, on all kinds of hosts. */
import type { Survivor } from '../../src/types';
import { NOTICE } from './controls';
import { expect, test } from './fixtures';
import {
  accept,
  COMPANY,
  cookiesHere,
  isFinished,
  reject,
  sent,
  SHOP,
  site,
  views,
} from './removal';

test.use({ visitor: { hosts: [SHOP, 'shop.example.co.uk', 'example.co.uk', COMPANY] } });

for (const host of [SHOP, COMPANY, 'localhost', '127.0.0.1']) {
  test(`on ${host} cookies go from every domain and path, and look-alikes stay`, async ({
    app,
  }) => {
    const path = '/scenarios/withdrawal/frames-only';
    const tab = await app.newTab();
    await tab.goto(site(app, host) + path);
    await tab.click(NOTICE.accept);
    const kept = await tab.evaluate(() => {
      const labels = location.hostname.split('.');
      const domains = ['', ...labels.map((_, at) => labels.slice(at).join('.'))];
      for (const domain of domains) {
        for (const where of ['/', '/scenarios', '/scenarios/withdrawal/', location.pathname]) {
          for (const name of ['_ga', '_ga_HUTS2026', '_sp_id.1fff']) {
            document.cookie = `${name}=1; Path=${where}${domain && `; Domain=${domain}`}`;
          }
        }
      }
      for (const name of ['_gallery', '_ga2', 'xmp_1']) document.cookie = `${name}=1; Path=/`;
      return document.cookie.split('; ').filter((pair) => pair.startsWith('_ga=')).length;
    });
    // This host and, where it has parents, at least one of them; each on four paths.
    expect(kept).toBeGreaterThanOrEqual(host.includes('example') ? 8 : 4);
    await reject(tab);
    await tab.waitsFor(cookiesHere, ['_ga2', '_gallery', 'askfirst', 'xmp_1']);
    // The jar and the server agree, on this page and on another.
    expect(await app.cookieNames()).toEqual(['_ga2', '_gallery', 'askfirst', 'xmp_1']);
    await tab.goto(site(app, host) + '/privacy');
    expect([...sent(app, '/privacy')].sort()).toEqual(['_ga2', '_gallery', 'askfirst', 'xmp_1']);
  });
}

test('what another site keeps under the same name stays', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(`${site(app, COMPANY)}/huts`);
  await tab.evaluate(() => {
    document.cookie = '_ga=theirs; Path=/; Domain=example.com';
  });
  await tab.goto(`${site(app, SHOP)}/scenarios/withdrawal/frames-only`);
  await tab.evaluate(() => {
    document.cookie = '_ga=ours; Path=/; Domain=example.co.uk';
  });
  await tab.click(NOTICE.reject);
  await tab.waitsFor(cookiesHere, ['askfirst']);
  await tab.goto(`${site(app, COMPANY)}/privacy`);
  expect(sent(app, '/privacy')).toEqual(['_ga']);
});

test('a script that goes on writing for a while writes in vain', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(`${site(app, SHOP)}/scenarios/withdrawal/late-writer`);
  await accept(tab);
  expect(await tab.evaluate(cookiesHere)).toContain('_ga');
  await reject(tab);
  // It has found its cookie gone, and written it again.
  await tab.waitsFor(() => window.again, true);
  // It stops after a second and a half; the removal comes back after that.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500, null)));
  await tab.waitsFor(cookiesHere, ['askfirst']);
  expect(await app.cookieNames()).toEqual(['askfirst']);
});

test('a script that has the last word when the page is left has it in vain', async ({ app }) => {
  const path = '/scenarios/withdrawal/last-word';
  const tab = await app.newTab();
  await tab.goto(site(app, SHOP) + path);
  await accept(tab);
  await reject(tab);
  await expect.poll(() => views(app, path)).toBe(2);
  await tab.waitsFor(isFinished, true);
  expect(await tab.evaluate(cookiesHere)).toEqual(['askfirst']);
  await tab.goto(`${site(app, SHOP)}/privacy`);
  expect(sent(app, '/privacy')).toEqual(['askfirst']);
});

test('a cookie that no script sees is named, and what is gone is not', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/withdrawal/http-only');
  await accept(tab);
  const survivors = await tab.evaluate(
    () =>
      new Promise<readonly Survivor[]>((resolve) => {
        askfirst.on('survivors', (detail) => resolve(detail.survivors));
        askfirst.reject();
      }),
  );
  expect(survivors).toEqual([{ name: 'stats_id', kind: 'cookie', reason: 'http-only' }]);
  // True as well: it is still there.
  expect(await app.cookieNames()).toEqual(['askfirst', 'stats_id']);
});

test('storage keys and databases go, one in use is named, and what is not declared stays', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/withdrawal/databases');
  await accept(tab);
  const bases = (): Promise<(string | undefined)[]> =>
    indexedDB.databases().then((list) => list.map(({ name }) => name).sort());
  await tab.waitsFor(bases, ['counter', 'stats base', 'stays']);
  const survivors = await tab.evaluate(
    () =>
      new Promise<readonly Survivor[]>((resolve) => {
        askfirst.on('survivors', (detail) => resolve(detail.survivors));
        askfirst.reject();
      }),
  );
  expect(survivors).toEqual([{ name: 'stats base', kind: 'database', reason: 'remains' }]);
  expect(
    await tab.evaluate(() => [Object.keys(localStorage).sort(), Object.keys(sessionStorage)]),
  ).toEqual([['askfirst-record', 'stays'], []]);
  await tab.goto('/scenarios/withdrawal/databases');
  await tab.waitsFor(bases, ['stays']);
});

test('a page brought back from memory does not undo a later yes', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/withdrawal/frames-only');
  await tab.click(NOTICE.reject);
  await tab.waitsFor(() => askfirst.state.decided, true);
  await tab.evaluate(() => {
    location.href = '/scenarios/withdrawal/always-reload';
  });
  await tab.waitsFor(() => location.pathname, '/scenarios/withdrawal/always-reload');
  await tab.waitsFor(() => typeof askfirst, 'object');
  await tab.evaluate(() => {
    askfirst.accept();
    document.cookie = '_ga=wanted; Path=/';
    setTimeout(() => history.back(), 0);
  });
  await tab.waitsFor(() => location.pathname, '/scenarios/withdrawal/frames-only');
  // Longer than its removal would have gone on for.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500, null)));
  expect(await tab.evaluate(cookiesHere)).toEqual(['_ga', 'askfirst']);
});
