import { NOTICE } from './controls';
import { expect, test } from './fixtures';

test('"opt-out" runs until refused, and one click ends it', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/rules/opt-out');
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  expect(await tab.text('#askfirst')).toContain('unless you refuse');
  expect((await app.cookieNames()).filter((name) => name.startsWith('askfirst'))).toEqual([]);
  await tab.click(NOTICE.reject);
  // what ran cannot be unloaded: the page comes again, without it
  await tab.waitsFor(() => [askfirst.state.method, window.ran ?? []], ['reject-all', []]);
});

test('the built-in table follows the region that the response names', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/rules/region');
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  expect(
    await tab.evaluate(() => [
      askfirst.state.model,
      askfirst.state.region,
      askfirst.state.regionSource,
    ]),
  ).toEqual(['opt-out', 'US-CO', 'server-timing']);
});

test('who has answered before is told what is new', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  await tab.goto('/scenarios/rules/changed');
  await tab.sees(NOTICE.accept);
  expect(await tab.text('#askfirst')).toContain('Newcomer (fictional)');
  // what was answered stays in force, and covers nothing more
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  expect(await tab.evaluate(() => askfirst.granted('newcomer'))).toBe(false);
  await tab.goto('/scenarios/rules/revised');
  await tab.sees(NOTICE.accept);
  expect(await tab.text('#askfirst')).toContain('has changed since your last choice');
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
});
