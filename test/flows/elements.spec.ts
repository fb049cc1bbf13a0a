/** Custom elements in place of marks. */
import { NOTICE, PANEL } from './controls';
import { expect, test } from './fixtures';

test('elements hold a frame back, open the preferences by the keyboard, and show the cookie table', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/elements');
  await tab.sees(NOTICE.accept);
  await tab.sees('consent-declaration > div >>> table');
  await app.untilQuiet();
  expect(app.requests(({ site }) => site === 'third-party')).toEqual([]);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);

  await tab.click(NOTICE.accept);
  await expect
    .poll(() => app.requests(({ path }) => path === '/map.html').length)
    .toBeGreaterThan(0);
  await app.untilQuiet();
  const loads = app.requests(({ path }) => path === '/map.html').length;

  const size = await tab.evaluate(() => {
    const { width, height } = document.querySelector('#own')!.getBoundingClientRect();
    return [width, height];
  });
  expect(Math.min(...size)).toBeGreaterThanOrEqual(24);
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('#own')!.focus();
  });
  await tab.press('Enter');
  await tab.sees(PANEL.reject);
  await tab.press('Escape');
  await tab.waitsFor(() => document.activeElement?.id, 'own');

  await tab.evaluate(() => {
    const second = document.createElement('consent-frame');
    second.setAttribute('for', 'functional');
    second.setAttribute('src', document.querySelector('consent-frame')!.getAttribute('src')!);
    document.querySelector('main')!.append(second);
  });
  await expect.poll(() => app.requests(({ path }) => path === '/map.html').length).toBe(loads + 1);

  await tab.evaluate(() => {
    askfirst.reject();
  });
  await tab.waitsFor(
    () =>
      [...document.querySelectorAll('consent-frame iframe')].map((frame) =>
        frame.hasAttribute('src'),
      ),
    [false, false],
  );
});

test('a button to the preferences that the page hides is hidden, and shows when it no longer is', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/elements');
  await tab.sees('#own >>> button');
  const displayWhen = (isHidden: boolean): Promise<string> =>
    tab.evaluate((hidden) => {
      const own = document.querySelector<HTMLElement>('#own')!;
      own.hidden = hidden;
      return getComputedStyle(own).display;
    }, isHidden);
  expect(await displayWhen(true)).toBe('none');
  expect(await displayWhen(false)).toBe('inline-block');
});
