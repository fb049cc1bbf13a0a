/** Where the answer is when the browser refuses the cookie, and when it refuses everything. */
import { NOTICE } from './controls';
import { expect, test } from './fixtures';

const REFUSED = '/scenarios/refused-cookie';
const SAMPLES = ['analytics', 'marketing'];

test('an answer whose cookie is refused is kept all the same, in every tab, until it is forgotten', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(REFUSED);
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const other = await app.newTab();
  await other.goto(REFUSED);
  await other.sees(NOTICE.accept);

  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, SAMPLES);
  await tab.waitsFor(() => askfirst.state.storage, 'local');
  await other.waitsFor(() => window.ran, SAMPLES);
  expect(await app.cookies()).toEqual([]);

  await tab.reload();
  await tab.waitsFor(() => window.ran, SAMPLES);
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  expect(await tab.evaluate(() => askfirst.state.storage)).toBe('local');

  await tab.evaluate(() => {
    askfirst.reset();
  });
  await tab.sees(NOTICE.accept);
  await other.waitsFor(() => askfirst.state.decided, false);
});

test('in localStorage, too, an answer ends when its time is over', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(REFUSED);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => askfirst.state.storage, 'local');
  await tab.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage)) {
      localStorage.setItem(
        key,
        String(value).replace(
          /\b1\.(\w{6})\./g,
          (_, time: string) => `1.${(parseInt(time, 36) - 183 * 86_400).toString(36)}.`,
        ),
      );
    }
  });
  await tab.reload();
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => [askfirst.state.decided, window.ran ?? []])).toEqual([false, []]);
});

test('an answer that nothing can keep is gone with its page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/sandboxed-inside');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, SAMPLES);
  expect(await tab.evaluate(() => askfirst.state.storage)).toBe('memory');
  await tab.reload();
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => [askfirst.state.decided, window.ran ?? []])).toEqual([false, []]);
});
