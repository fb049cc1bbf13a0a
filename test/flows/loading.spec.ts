import { NOTICE, PANEL } from './controls';
import { expect, test } from './fixtures';

test('functions queued before load run in order, one mistake stops no other, and "ready" follows once', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/queue');
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => window.calls)).toEqual([
    'first: function',
    'third: false',
    'ready: opt-in',
    'after load',
  ]);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);
  expect((await tab.evaluate(() => witness.messages)).join('\n')).toContain(
    'a mistake of the page',
  );
});

const WAYS = {
  'with defer': '/scenarios/defer',
  'with async': '/scenarios/async',
  'added late by a script': '/scenarios/late',
  'from another host': '/scenarios/other-host',
};
for (const [way, path] of Object.entries(WAYS)) {
  test(`the tag works ${way}`, async ({ app }) => {
    const tab = await app.newTab();
    await tab.goto(path);
    await tab.sees(NOTICE.accept);
    expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
    await tab.click(NOTICE.preferences);
    await tab.click(PANEL.accept);
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    expect(await tab.evaluate(() => witness.errors)).toEqual([]);

    await tab.reload();
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    expect(await tab.exists(NOTICE.accept)).toBe(false);
  });
}

test('of several tags in a page the first one works, and nothing happens twice', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/twice');
  await tab.sees(NOTICE.accept);
  await app.untilQuiet();
  expect(await tab.evaluate(() => window.calls)).toEqual(['queued', 'ready']);
  expect(await tab.evaluate(() => document.querySelectorAll('[id=askfirst]').length)).toBe(1);
  expect(app.widgetFiles().filter((file) => file.includes('-notice.'))).toHaveLength(1);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  await app.untilQuiet();
  expect(await tab.evaluate(() => window.ran)).toEqual(['analytics', 'marketing']);
  expect(await app.cookieNames()).toEqual(['askfirst']);
});

test('as a module it works without touching the global', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/module');
  await tab.sees(NOTICE.accept);
  expect(
    await tab.evaluate(() => 'askfirst' in window && !(window.askfirst instanceof Element)),
  ).toBe(false);
  await tab.click(NOTICE.preferences);
  await tab.click(PANEL.category('analytics'));
  await tab.click(PANEL.save);
  await tab.waitsFor(() => window.ran, ['analytics']);
  expect(await tab.evaluate(() => consent.granted('marketing'))).toBe(false);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);
});

test('one tag in an empty page is enough', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/snippet/');
  await tab.sees(NOTICE.accept);
  expect(
    await tab.evaluate(() => document.querySelector('#askfirst a')?.getAttribute('href')),
  ).toBe('/privacy');
  await tab.click(NOTICE.reject);
  await tab.seesNo(NOTICE.reject);
  expect(await app.cookieNames()).toEqual(['askfirst']);
});
