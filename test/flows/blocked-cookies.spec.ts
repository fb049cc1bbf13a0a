import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test } from './fixtures';

test.use({ visitor: { cookies: 'blocked' } });

test('who blocks all cookies has not consented, and is not nagged where the browser says so', async ({
  app,
}) => {
  const tab = await app.newTab();
  for (const path of ['/scenarios/own-control', '/scenarios/german']) {
    await tab.goto(path);
    await tab.waitsFor(() => askfirst.state.decided, false);
    expect(await tab.evaluate(() => [askfirst.state.granted, window.ran ?? []])).toEqual([
      ['necessary', 'basket'],
      [],
    ]);
    // WebKitGTK drops the cookies and still claims that they are enabled.
    if (!(await tab.evaluate(() => navigator.cookieEnabled))) {
      expect(await tab.evaluate(() => document.documentElement.dataset.askfirst)).toBe('idle');
      expect(await tab.exists(NOTICE.accept)).toBe(false);
    }
    expect(await tab.evaluate(() => witness.errors)).toEqual([]);
  }
});

test('who opens the choices all the same gets what they chose, for this page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  await tab.click(OWN_CONTROL);
  await tab.click(PANEL.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  // WebKitGTK does not say that cookies are off, so there the answer is kept in the other storage
  const isKept = await tab.evaluate(() => navigator.cookieEnabled);
  await tab.waitsFor(() => askfirst.state.storage, isKept ? 'local' : 'memory');
  await tab.reload();
  await tab.waitsFor(() => askfirst.state.decided, isKept);
  await tab.waitsFor(() => window.ran ?? [], isKept ? ['analytics', 'marketing'] : []);
});
