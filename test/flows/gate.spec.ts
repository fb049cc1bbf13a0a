import { NOTICE, PANEL } from './controls';
import { expect, test } from './fixtures';

test('held-back scripts run in the order in which the browser would have run them', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/order');
  await tab.click(NOTICE.accept);
  await expect.poll(() => tab.evaluate(() => window.ran?.length)).toBe(7);
  const ran = (await tab.evaluate(() => window.ran)) ?? [];
  // The async one runs when it arrives, wherever that is.
  expect(
    ran.filter((name) => !name.includes('async')).map((name) => decodeURIComponent(name)),
  ).toEqual(['1 slow', '2 inline', '3 fast', '4 inline', '5 deferred', '6 module']);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);
});

test('scripts that fail, throw or never answer do not hold the others', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/broken-third-parties');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran?.includes('after the failures'), true);
  await expect
    .poll(() => tab.evaluate(() => window.ran?.includes('after the silence')), { timeout: 15_000 })
    .toBe(true);
});

test('frames and images are asked for only after the grant', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/frames-and-images');
  await tab.sees(NOTICE.preferences);
  expect(app.requests(({ site }) => site === 'third-party')).toEqual([]);
  await tab.click(NOTICE.preferences);
  await tab.click(PANEL.category('functional'));
  await tab.click(PANEL.save);
  await expect
    .poll(() => app.requests(({ site }) => site === 'third-party').map(({ path }) => path))
    .toEqual(['/map.html']);
});

test('a service, two names at once, "not", and a name nobody declared', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/names');
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => window.ran)).toEqual(['without analytics']);
  await tab.evaluate(() => {
    askfirst.update({ marketing: true, mixpanel: true });
  });
  await tab.waitsFor(() => window.ran, ['without analytics', 'the service mixpanel']);
  await tab.evaluate(() => {
    askfirst.accept();
  });
  await tab.waitsFor(
    () => window.ran,
    ['without analytics', 'the service mixpanel', 'analytics and marketing'],
  );
  const warnings = await tab.evaluate(() =>
    witness.messages.filter((message) => message.includes('statistics')),
  );
  expect(warnings).toHaveLength(1);
});

test('what an application adds later is held back, released and listened to as well', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/added-later');
  await tab.click(NOTICE.reject);
  await tab.click('#add');
  await tab.click('#late-control');
  await tab.sees(PANEL.dialog);
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
  await tab.click(PANEL.accept);
  await tab.waitsFor(() => window.ran, ['added later']);
});

test('where "pages" leaves a page out, nothing is shown and nothing runs', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/one-page-only');
  await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'idle');
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  expect(await tab.evaluate(() => [askfirst.granted('analytics'), window.ran ?? []])).toEqual([
    false,
    [],
  ]);
});
