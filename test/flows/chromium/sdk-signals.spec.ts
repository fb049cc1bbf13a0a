/**
 * Mixpanel, PostHog and Amplitude as they are published, on a page that goes on after a withdrawal:
 * they are told, and what they send is counted where it arrives.
 */
import { mixpanelEvents } from '../collectors';
import { NOTICE } from '../controls';
import { type App, expect, test } from '../fixtures';

/** The events that a vendor's collector has received, whatever else came with them. */
function presses(app: App, vendor: string): string[] {
  if (vendor === 'mixpanel') return mixpanelEvents(app).filter((name) => name.startsWith('Press'));
  return app
    .requests(({ path, method }) => path.startsWith(`/collect/${vendor}`) && method === 'POST')
    .flatMap(({ body }) =>
      [...decodeURIComponent(body).matchAll(/Press \d/g)].map(([name]) => name),
    );
}
/** All that Mixpanel's collector was asked, events and profiles. */
const mixpanelCalls = (app: App): string[] =>
  app.requests(({ path }) => path.startsWith('/collect/mixpanel')).map(({ path }) => path);
const VENDORS = ['mixpanel', 'posthog', 'amplitude'];
const all = (app: App): string[][] => VENDORS.map((vendor) => [...new Set(presses(app, vendor))]);

test('vendors that are told stop to send after a withdrawal, and go on after a new yes', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/signals/sdks');
  await tab.click('#send');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(
    () => ['mixpanel', 'posthog', 'amplitude'].every((name) => name in window),
    true,
  );
  await app.untilQuiet();
  expect(all(app)).toEqual([[], [], []]);

  await tab.click('#send');
  await expect.poll(() => all(app)).toEqual([['Press 2'], ['Press 2'], ['Press 2']]);
  await app.untilQuiet();
  const before = mixpanelCalls(app);

  await tab.evaluate(() => {
    askfirst.reject();
  });
  await tab.click('#send');
  await app.untilQuiet();
  // nor does it delete the profile of who had signed in
  expect(mixpanelCalls(app)).toEqual(before);
  expect(await tab.evaluate(() => 'mixpanel' in window)).toBe(true);
  expect(all(app)).toEqual([['Press 2'], ['Press 2'], ['Press 2']]);

  await tab.evaluate(() => {
    askfirst.accept();
  });
  await tab.click('#send');
  const both = ['Press 2', 'Press 4'];
  await expect.poll(() => all(app)).toEqual([both, both, both]);
});
