import {
  ANALYTICS_COOKIES,
  googleHits,
  isMarketingCookie,
  mixpanelEvents,
  snowplowHits,
} from './collectors';
import { NOTICE } from './controls';
import { expect, test } from './fixtures';

test('after "accept" the real vendors set their cookies and their events arrive', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.accept);
  await tab.seesNo(NOTICE.accept);

  await expect.poll(() => mixpanelEvents(app)).toEqual(['Page viewed']);
  await expect.poll(() => snowplowHits(app)).toBe(1);
  await expect.poll(() => googleHits(app)).toBe(1);
  const names = await app.cookieNames();
  expect(names).toEqual(expect.arrayContaining(['askfirst', ...ANALYTICS_COOKIES]));
  expect(names.filter(isMarketingCookie)).toHaveLength(2);
});

test('the answer is one first-party cookie, kept for 182 days', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.accept);
  await expect.poll(() => app.cookieNames()).toContain('askfirst');

  const own = (await app.cookies()).filter(({ name }) => name === 'askfirst');
  expect(own).toHaveLength(1);
  expect(own[0]).toMatchObject({ path: '/', sameSite: 'Lax' });
  expect(own[0]?.value).toMatch(/^[\w.~-]+$/);
  expect(Math.round(((own[0]?.expires ?? 0) - Date.now() / 1000) / 86_400)).toBe(182);
  // beside it there are notes about the answer, which decide nothing
  await tab.waitsFor(
    () => Object.keys(localStorage).filter((key) => key.includes('askfirst')),
    ['askfirst-record'],
  );
});

test('each held-back script runs once, however often the visitor accepts', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  await tab.evaluate(() => {
    askfirst.accept();
    askfirst.update({ analytics: true });
  });
  await app.untilQuiet();
  expect(await tab.evaluate(() => window.ran)).toEqual(['analytics', 'marketing']);
});
