import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test, type App } from './fixtures';

const asked = (app: App, file: string): number =>
  app.requests(({ path }) => path.includes(`/askfirst-${file}`)).length;

test('the notice does not arrive: the page works, nothing is granted, a later try succeeds', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/notice-fails');
  await expect.poll(() => asked(app, 'notice')).toBeGreaterThan(0);
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  expect(
    await tab.evaluate(() => [
      askfirst.state.decided,
      askfirst.granted('analytics'),
      window.ran ?? [],
    ]),
  ).toEqual([false, false, []]);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);

  await tab.click('#repair');
  await expect.poll(() => tab.text('#repaired')).toContain('Repaired');
  await tab.evaluate(() => {
    askfirst.show('notice');
  });
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
});

for (const way of ['hangs', 'mislabelled', 'refused']) {
  test(`the notice ${way}: the page works, nothing is granted, the preferences answer`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/notice-${way}`);
    await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'asking');
    expect(await tab.exists(NOTICE.accept)).toBe(false);
    expect(await tab.evaluate(() => [askfirst.state.decided, window.ran ?? []])).toEqual([
      false,
      [],
    ]);
    await tab.click(OWN_CONTROL);
    await tab.click(PANEL.category('analytics'));
    await tab.click(PANEL.save);
    await tab.waitsFor(() => window.ran, ['analytics']);
    expect(await tab.evaluate(() => witness.errors)).toEqual([]);
  });
}

test('the preferences do not arrive: accept and reject still work, a later try succeeds', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/panel-fails');
  await tab.click(NOTICE.preferences);
  await expect.poll(() => asked(app, 'panel')).toBeGreaterThan(0);
  expect(await tab.exists(PANEL.dialog)).toBe(false);
  await tab.click(NOTICE.reject);
  await tab.waitsFor(() => askfirst.state.decided, true);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);

  await tab.click('#repair');
  await expect.poll(() => tab.text('#repaired')).toContain('Repaired');
  await tab.click(OWN_CONTROL);
  await tab.sees(PANEL.dialog);
});

test('somebody who wanted the preferences when they did not arrive can still answer', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/panel-fails');
  await tab.click(NOTICE.preferences);
  await expect.poll(() => asked(app, 'panel')).toBeGreaterThan(0);
  await tab.sees(NOTICE.accept);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
});

test('the notice cannot step aside: the focus goes where it went, and an answer counts', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/step-aside-fails');
  await tab.sees(NOTICE.accept);
  // asked for again by a later focus, once the browser knows that it did not come
  await expect
    .poll(async () => {
      await tab.press('Shift+Tab');
      return asked(app, 'step-aside');
    })
    .toBeGreaterThan(1);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);
});
