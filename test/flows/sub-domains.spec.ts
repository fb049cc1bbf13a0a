/** One answer for the hosts of one site: sharing it, moving it, and neighbours that write it. */
import { NOTICE } from './controls';
import { expect, test, type App } from './fixtures';
import { accept, cookiesHere, isFinished, sent, SHOP, site } from './removal';

const COMPANY = 'example.co.uk';
const NEIGHBOUR = 'news.example.co.uk';
const STRANGER = 'another.co.uk';

test.use({ visitor: { hosts: [SHOP, COMPANY, NEIGHBOUR, STRANGER] } });

const SHARED = '/scenarios/shared';
const HOST_ONLY = '/scenarios/withdrawal/frames-only';

/** The widget's cookie, as far as the page in the current tab can be sent it. */
const own = async (app: App, name = 'askfirst'): Promise<{ domain: string; expires: number }[]> =>
  (await app.cookies())
    .filter((cookie) => cookie.name === name)
    .map(({ domain, expires }) => ({ domain: domain.replace(/^\./, ''), expires }));

test('one answer counts on all hosts of the site, and on nobody else’s', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(site(app, SHOP) + SHARED);
  await tab.sees(NOTICE.accept);
  // the widest domain is found by trying, and not before there is something to keep
  expect(await app.cookies()).toEqual([]);
  await accept(tab);
  expect(await app.cookieNames()).toEqual(['askfirst']);
  expect(await own(app)).toMatchObject([{ domain: COMPANY }]);

  for (const host of [NEIGHBOUR, COMPANY]) {
    await tab.goto(site(app, host) + SHARED);
    expect(sent(app, SHARED)).toEqual(['askfirst']);
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    await tab.seesNo(NOTICE.accept);
  }
  await tab.goto(site(app, STRANGER) + SHARED);
  expect(sent(app, SHARED)).toEqual([]);
  await tab.sees(NOTICE.accept);

  await test.step('a no on one host is one on the others', async () => {
    await tab.goto(site(app, COMPANY) + SHARED);
    // else nothing may have run yet that the page is loaded again for
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    await tab.evaluate(() => {
      askfirst.reject();
    });
    await tab.waitsFor(() => [askfirst.state.method, window.ran ?? []], ['reject-all', []]);
    await tab.goto(site(app, SHOP) + SHARED);
    await tab.waitsFor(() => [askfirst.state.method, window.ran ?? []], ['reject-all', []]);
    await tab.waitsFor(isFinished, true);
    await expect.poll(() => own(app)).toMatchObject([{ domain: COMPANY }]);
  });
});

for (const host of ['localhost', '127.0.0.1']) {
  test(`on ${host}, which has no wider domain, the answer is kept for the host`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(site(app, host) + SHARED);
    await accept(tab);
    await tab.reload();
    expect(sent(app, SHARED)).toEqual(['askfirst']);
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    // the page may just be moving it
    await expect.poll(() => own(app)).toMatchObject([{ domain: host }]);
  });
}

test('a neighbour that plants an older yes does not beat the visitor’s no', async ({ app }) => {
  const tab = await app.newTab();
  const shop = site(app, SHOP) + HOST_ONLY;
  await tab.goto(site(app, NEIGHBOUR) + HOST_ONLY);
  await tab.click(NOTICE.accept);
  await tab.seesNo(NOTICE.accept);
  const planted = await tab.evaluate(() => /askfirst=([^;]+)/.exec(document.cookie)![1]!);
  await tab.goto(shop);
  await tab.click(NOTICE.reject);
  await tab.waitsFor(isFinished, true);

  await tab.goto(site(app, NEIGHBOUR) + HOST_ONLY);
  await tab.evaluate((answer) => {
    // an hour older than it is; what has a deeper path is sent first
    const [version, time = '', ...rest] = answer.split('.');
    const value = [version, (parseInt(time, 36) - 3600).toString(36), ...rest].join('.');
    for (const path of ['/', '/scenarios', '/scenarios/withdrawal']) {
      document.cookie = `askfirst=${value}; Path=${path}; Domain=example.co.uk`;
    }
  }, planted);
  await tab.goto(shop);
  expect(sent(app, HOST_ONLY).filter((name) => name === 'askfirst')).toHaveLength(4);
  await tab.waitsFor(() => askfirst.state.method, 'reject-all');
  const ours = app.requests(({ page, path }) => path === '/map.html' && page.includes(SHOP));
  expect(ours).toEqual([]);
  // the copies go, and the no stays
  await tab.waitsFor(cookiesHere, ['askfirst']);
  expect(await tab.evaluate(() => document.cookie)).toContain('.reject-all.');
});

test('an answer kept for one host is moved to all of them, and keeps its end', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(site(app, SHOP) + HOST_ONLY);
  await tab.click(NOTICE.accept);
  const end = async (): Promise<number> => (await own(app))[0]?.expires ?? 0;
  await expect.poll(end).toBeGreaterThan(0);
  const first = await end();

  await tab.goto(site(app, SHOP) + SHARED);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  await expect.poll(() => own(app)).toMatchObject([{ domain: COMPANY }]);
  expect(Math.abs((await end()) - first)).toBeLessThan(3);

  await test.step('old and new pages agree on the one cookie', async () => {
    await tab.goto(site(app, SHOP) + HOST_ONLY);
    await tab.goto(site(app, COMPANY) + SHARED);
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    await app.untilQuiet();
    expect(await own(app)).toMatchObject([{ domain: COMPANY }]);
    expect(await app.cookieNames()).toEqual(['askfirst']);
  });
});

test('an answer under a former name is moved to the new one', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(`${site(app, SHOP)}${HOST_ONLY}`);
  await tab.click(NOTICE.reject);
  await tab.waitsFor(isFinished, true);
  await tab.goto(`${site(app, SHOP)}/scenarios/renamed`);
  await tab.waitsFor(() => askfirst.state.method, 'reject-all');
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  await expect.poll(() => app.cookieNames()).toEqual(['huts_consent']);
});
