import { NOTICE } from './controls';
import { expect, test } from './fixtures';

const INSIDE = '/scenarios/sandboxed-inside';

test('without an origin nothing can be kept: the notice asks, the answer holds for the page', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(INSIDE);
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => [askfirst.state.decided, window.ran ?? []])).toEqual([false, []]);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  expect(await tab.evaluate(() => [askfirst.state.decided, askfirst.state.storage])).toEqual([
    true,
    'memory',
  ]);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);
});

test('in a sandboxed frame it starts, asks, and grants nothing', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/sandboxed');
  await expect.poll(() => tab.text('#said')).toBe('The frame is asking; granted: necessary basket');
  expect(await app.cookies()).toEqual([]);
});
