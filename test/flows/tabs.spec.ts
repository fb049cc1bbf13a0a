import { NOTICE } from './controls';
import { expect, test, type App, type Tab } from './fixtures';

const PATH = '/scenarios/tabs';
const SAMPLES = ['analytics', 'marketing'];

const twoTabs = async (app: App): Promise<[Tab, Tab]> => {
  const [one, other] = [await app.newTab(), await app.newTab()];
  await one.goto(PATH);
  await one.sees(NOTICE.accept);
  await other.goto(PATH);
  await other.sees(NOTICE.accept);
  return [one, other];
};
const maps = (app: App): number =>
  app.requests(({ site, path }) => site === 'third-party' && path === '/map.html').length;

/** What Google's tag was told last of statistics and adverts. */
const told = (): unknown[] => {
  const [, , last] = [...window.dataLayer!].at(-1) as unknown as [string, string, object];
  const { analytics_storage, ad_storage } = last as Record<string, string>;
  return [analytics_storage, ad_storage];
};
const changes = (): number | undefined => window.changes?.length;

test('an answer in one tab counts in the other: notice, scripts, frames and vendors follow', async ({
  app,
}) => {
  const [one, other] = await twoTabs(app);
  await one.click(NOTICE.accept);
  await other.waitsFor(() => window.ran, SAMPLES);
  await other.seesNo(NOTICE.accept);
  await expect.poll(() => maps(app)).toBe(2);
  await other.waitsFor(told, ['granted', 'granted']);
  expect(await other.evaluate(() => window.changes)).toEqual([
    {
      granted: ['functional', ...SAMPLES, 'map', 'google-analytics', 'mixpanel', 'snowplow'],
      withdrawn: [],
    },
  ]);

  await test.step('and so does its withdrawal', async () => {
    await other.evaluate(() => {
      askfirst.reject();
    });
    await one.waitsFor(() => askfirst.state.method, 'reject-all');
    await one.waitsFor(told, ['denied', 'denied']);
    await one.waitsFor(() => document.querySelector('iframe')!.getAttribute('src'), null);
    await app.untilQuiet();
    expect([await one.evaluate(changes), await other.evaluate(changes)]).toEqual([2, 2]);
  });
});

test('the same answer given again in another tab is no change', async ({ app }) => {
  const [one, other] = await twoTabs(app);
  await one.click(NOTICE.reject);
  await other.waitsFor(() => askfirst.state.decided, true);
  await other.seesNo(NOTICE.accept);
  const before = [await one.evaluate(changes), await other.evaluate(changes)];
  await other.evaluate(() => {
    askfirst.reject();
  });
  await app.untilQuiet();
  await app.untilQuiet();
  expect([await one.evaluate(changes), await other.evaluate(changes)]).toEqual(before);
  expect(maps(app)).toBe(0);
  expect(await one.evaluate(() => window.ran ?? [])).toEqual([]);
});

test('who has the answer forgotten in one tab is asked again in both', async ({ app }) => {
  const [one, other] = await twoTabs(app);
  await one.click(NOTICE.reject);
  await other.seesNo(NOTICE.accept);
  await other.evaluate(() => {
    askfirst.reset();
  });
  await one.sees(NOTICE.accept);
  await other.sees(NOTICE.accept);
  expect(await one.evaluate(() => askfirst.state.decided)).toBe(false);
  expect(await app.cookies()).toEqual([]);
});
