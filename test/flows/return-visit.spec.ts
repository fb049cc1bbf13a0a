import { mixpanelEvents, snowplowHits } from './collectors';
import { NOTICE, PANEL, TRIGGER } from './controls';
import { expect, test } from './fixtures';
import { isFinished } from './removal';

test('who accepted is not asked again: the core alone is loaded, and the vendors start', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.accept);
  await expect.poll(() => mixpanelEvents(app)).toHaveLength(1);
  await expect.poll(() => snowplowHits(app)).toBe(1);

  await app.untilQuiet();
  app.server.clearLog();
  const later = await app.newTab();
  await later.goto('/huts');
  await expect.poll(() => mixpanelEvents(app)).toEqual(['Page viewed']);
  await expect.poll(() => snowplowHits(app)).toBe(1);
  await expect.poll(() => app.requests(({ path }) => path === '/map.html')).toHaveLength(1);
  expect(await later.exists(NOTICE.accept)).toBe(false);
  expect(app.widgetFiles()).toEqual(['askfirst.js']);
});

test('who refused is not asked again, and nothing but the core is loaded', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.reject);
  await app.untilQuiet();
  await tab.waitsFor(isFinished, true);
  app.server.clearLog();
  const later = await app.newTab();
  await later.goto('/');
  await later.waitsFor(() => document.documentElement.dataset.askfirst, 'answered');
  expect(await later.exists(NOTICE.accept)).toBe(false);
  expect(app.widgetFiles()).toEqual(['askfirst.js']);
  expect(app.requests(({ site }) => site === 'third-party')).toEqual([]);
});

test('on a page without a control of its own, a small button leads back to the choices', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/trigger');
  await tab.click(NOTICE.reject);
  await tab.reload();
  await tab.click(TRIGGER);
  await tab.sees(PANEL.dialog);
  await tab.click(PANEL.close);
  await tab.sees(TRIGGER);
});

test('a held-back frame and image load at once for who accepted them before', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.accept);
  await app.untilQuiet();
  app.server.clearLog();
  await tab.goto('/scenarios/frames-and-images');
  await expect.poll(() => app.requests(({ path }) => path === '/map.html')).toHaveLength(1);
  await expect.poll(() => app.requests(({ path }) => path === '/pixel.gif')).toHaveLength(1);
});
