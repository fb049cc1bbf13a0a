import { NOTICE } from './controls';
import { expect, test } from './fixtures';
import { isFinished } from './removal';

test('after "reject" no third party is asked, now or on the next visit', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.reject);
  // In the click itself, as privacy tools expect: no waiting here.
  expect(await tab.evaluate(() => document.cookie)).toContain('askfirst=');
  await tab.seesNo(NOTICE.reject);

  await test.step('on later pages there is no notice, and the core alone is downloaded, but for a held-back frame', async () => {
    await app.untilQuiet();
    await tab.waitsFor(isFinished, true);
    expect(app.requests(({ site }) => site === 'third-party')).toEqual([]);
    app.server.clearLog();
    await tab.reload();
    await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'answered');
    await tab.goto('/huts');
    await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'answered');
    expect(await tab.exists(NOTICE.reject)).toBe(false);
    await app.untilQuiet();
    expect(app.widgetFiles()).toEqual([
      'askfirst.js',
      'askfirst.js',
      expect.stringMatching(/^askfirst-iframe/),
    ]);
  });

  expect(app.requests(({ site }) => site === 'third-party')).toEqual([]);
  expect(await app.cookieNames()).toEqual(['askfirst']);
});

test('a refusal is kept as long as a consent, and does not get older by visits', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.reject);
  const days = async (): Promise<number> => {
    const own = (await app.cookies()).find(({ name }) => name === 'askfirst');
    return own?.expires ?? 0;
  };
  const first = await days();
  expect(Math.round((first - Date.now() / 1000) / 86_400)).toBe(182);
  // The removal writes it anew when it is through, to the second.
  await tab.waitsFor(isFinished, true);
  const kept = await days();
  expect(Math.abs(kept - first)).toBeLessThan(2);
  await tab.reload();
  await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'answered');
  await app.untilQuiet();
  expect(await days()).toBe(kept);
});

test('a script that clicks "reject", as privacy tools do, is understood', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.reject);
  const cookie = await tab.evaluate((reject) => {
    document.querySelector<HTMLElement>(reject)?.click();
    return document.cookie;
  }, NOTICE.reject);
  expect(cookie).toContain('askfirst=');
  expect(await tab.evaluate(() => askfirst.state.granted)).toEqual(['necessary', 'basket']);
});

test('what a screen reader is told last is nowhere to be seen', async ({ app }) => {
  const tab = await app.newTab();
  // nothing else of the widget stays on a page with a control of its own
  await tab.goto('/scenarios/own-control');
  await tab.click(NOTICE.reject);
  await tab.waitsFor(() => {
    const status = document.querySelector('#askfirst')!.shadowRoot!.querySelector('[role=status]')!;
    const { width, height } = status.getBoundingClientRect();
    const top = document.querySelector('body > :not(#askfirst)')!.getBoundingClientRect().top;
    return [status.textContent.length > 9, width <= 1, height <= 1, top + scrollY];
  }, [true, true, true, 0]);
});
