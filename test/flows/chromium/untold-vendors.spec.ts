/**
 * Segment and Snowplow as they are published, which nobody can tell to stop: after a withdrawal the
 * page is loaded again without them. What they send is counted where it arrives.
 */
import { NOTICE } from '../controls';
import { type App, expect, test } from '../fixtures';

const VENDORS = ['segment', 'snowplow'];
/** How often the button's event has arrived at each of them. */
const presses = (app: App): number[] =>
  VENDORS.map((vendor) =>
    app
      .requests(({ path, method }) => path.startsWith(`/collect/${vendor}`) && method === 'POST')
      .map(({ body }) => body.split('Pressed').length - 1)
      .reduce((sum, count) => sum + count, 0),
  );
const TRACES = /^(ajs_|_sp_)/;

test('vendors that cannot be told send nothing before consent, and nothing after a withdrawal', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/signals/untold');
  await tab.sees(NOTICE.accept);
  await tab.click('#send');
  await app.untilQuiet();
  expect(app.requests(({ site }) => site !== 'own')).toEqual([]);

  await tab.click(NOTICE.accept);
  await tab.waitsFor(
    () => ['segment', 'snowplowBrowserTracking'].every((name) => name in window),
    true,
  );
  await tab.click('#send');
  await expect.poll(() => presses(app)).toEqual([1, 1]);
  expect((await app.cookieNames()).filter((name) => TRACES.test(name))).toHaveLength(3);

  await tab.evaluate(() => {
    askfirst.reject();
  });
  await tab.waitsFor(() => 'segment' in window, false);
  await tab.waitsFor(() => askfirst.state.method, 'reject-all');
  const before = app.requests(({ site }) => site !== 'own').length;
  await tab.click('#send');
  await app.untilQuiet();
  expect(presses(app)).toEqual([1, 1]);
  expect(app.requests(({ site }) => site !== 'own')).toHaveLength(before);
  expect(await app.cookieNames()).toEqual(['askfirst']);
  expect(
    await tab.evaluate(() =>
      Object.keys(localStorage).filter((key) => !key.startsWith('askfirst')),
    ),
  ).toEqual([]);
});
