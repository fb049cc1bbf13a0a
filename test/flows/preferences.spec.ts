import {
  ANALYTICS_COOKIES,
  googleHits,
  isMarketingCookie,
  mixpanelEvents,
  snowplowHits,
} from './collectors';
import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test } from './fixtures';

const isOn = (selector: string): boolean =>
  (find(selector) as HTMLInputElement | null)?.checked ?? false;
declare const find: (selector: string) => Element | null;

test('a visitor allows analytics and nothing else', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  for (const category of ['functional', 'analytics', 'marketing']) {
    expect(await tab.evaluate(isOn, PANEL.category(category))).toBe(false);
  }
  await tab.click(PANEL.category('analytics'));
  await tab.click(PANEL.save);
  await tab.seesNo(PANEL.dialog);
  await tab.seesNo(NOTICE.accept);

  await expect.poll(() => mixpanelEvents(app)).toEqual(['Page viewed']);
  await expect.poll(() => googleHits(app)).toBe(1);
  expect(snowplowHits(app)).toBe(0);
  const names = await app.cookieNames();
  expect(names).toEqual(expect.arrayContaining(ANALYTICS_COOKIES));
  expect(names.filter(isMarketingCookie)).toEqual([]);
});

test('saving without touching a switch refuses everything', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.click(PANEL.save);
  await tab.waitsFor(() => askfirst.state.decided, true);
  expect(await tab.evaluate(() => askfirst.state.granted)).toEqual(['necessary', 'basket']);
});

test('closing the preferences answers nothing', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.click(PANEL.category('marketing'));
  await tab.click(PANEL.close);
  await tab.seesNo(PANEL.dialog);
  expect(await tab.evaluate(() => askfirst.state.decided)).toBe(false);
  await tab.sees(NOTICE.accept);
  expect(await app.cookies()).toEqual([]);
});

test('both big buttons are there too, and count at once', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(OWN_CONTROL);
  await tab.click(PANEL.accept);
  await tab.seesNo(PANEL.dialog);
  expect(await tab.evaluate(() => askfirst.state.denied)).toEqual([]);
  await tab.click(OWN_CONTROL);
  await tab.click(PANEL.reject);
  await tab.seesNo(PANEL.dialog);
  await tab.waitsFor(() => askfirst.state.granted, ['necessary', 'basket']);
});

test('a visitor comes back and changes one thing', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.click(PANEL.category('analytics'));
  await tab.click(PANEL.save);
  await expect.poll(() => mixpanelEvents(app)).toEqual(['Page viewed']);

  await tab.goto('/privacy');
  await tab.click('main [data-askfirst=preferences]');
  await tab.sees(PANEL.dialog);
  expect(await tab.evaluate(isOn, PANEL.category('analytics'))).toBe(true);
  await tab.click(PANEL.category('marketing'));
  await tab.click(PANEL.save);
  await expect.poll(() => snowplowHits(app)).toBe(1);
  expect(
    await tab.evaluate(() => [askfirst.granted('analytics'), askfirst.granted('functional')]),
  ).toEqual([true, false]);
});

test('a press on blank ground inside keeps the preferences open, one beside them does not', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.click(PANEL.category('marketing'));
  const [x, y] = await tab.evaluate((selector) => {
    const { left, width, bottom } = find(`${selector} .head`)!.getBoundingClientRect();
    return [left + width / 2, bottom + 8] as const;
  }, PANEL.dialog);
  await tab.clickAt(Math.round(x), Math.round(y));
  expect(await tab.evaluate(isOn, PANEL.category('marketing'))).toBe(true);
  await tab.clickAt(4, 4);
  await tab.seesNo(PANEL.dialog);
});

test('a line tells the title from what is scrolled away under it', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  const head = await tab.evaluate((selector) => {
    const dialog = find(selector)!;
    dialog.scrollTo(0, 60);
    const title = dialog.querySelector('.head')!;
    const { borderBottomWidth, borderBottomStyle, position } = getComputedStyle(title);
    return { borderBottomWidth, borderBottomStyle, position };
  }, PANEL.dialog);
  expect(head).toEqual({
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    position: 'sticky',
  });
});
