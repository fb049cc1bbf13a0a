import { mixpanelEvents } from './collectors';
import { NOTICE, PANEL } from './controls';
import { expect, test } from './fixtures';

test('"ask me again" forgets the answer, cleans up and asks', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.accept);
  await expect.poll(() => mixpanelEvents(app)).toHaveLength(1);
  await tab.goto('/privacy');
  await expect.poll(() => mixpanelEvents(app)).toHaveLength(2);
  // Scripts ran that may no longer: the page is loaded again. It is the policy, so the next one asks.
  await tab.follow('main [data-askfirst=reset]');
  await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'idle');
  await tab.goto('/');
  await tab.sees(NOTICE.accept);
  await expect.poll(() => app.cookieNames()).toEqual([]);
  expect(await tab.evaluate(() => [askfirst.state.decided, askfirst.record()])).toEqual([
    false,
    null,
  ]);
});

test('where no notice shows, "ask me again" asks with the preferences', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.reject);
  await tab.seesNo(NOTICE.reject);
  await tab.goto('/privacy');
  await tab.click('main [data-askfirst=reset]');
  await tab.sees(PANEL.dialog);
  expect(await tab.evaluate(() => askfirst.state.decided)).toBe(false);
});

test('controls of the page refuse in one click, without the notice', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/privacy');
  await tab.click('main [data-askfirst=reject]');
  await tab.waitsFor(() => [askfirst.state.decided, askfirst.state.method], [true, 'reject-all']);
  await tab.seesNo(NOTICE.accept);
  expect(await app.cookieNames()).toEqual(['askfirst']);
});
