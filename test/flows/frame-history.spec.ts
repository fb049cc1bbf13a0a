import { NOTICE } from './controls';
import { expect, test, type App, type Tab } from './fixtures';
import { isFurnished, loads } from './held-frames';

/** Every frame of the page. */
const ALL = 7;

const accepted = async (app: App, query: string): Promise<Tab> => {
  const tab = await app.newTab();
  await tab.goto(`/scenarios/placeholders${query}`);
  await tab.click(NOTICE.accept);
  await expect.poll(() => loads(app)).toBe(ALL);
  await app.untilQuiet();
  return tab;
};
const refuse = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    askfirst.reject();
  });
/** Not by the driver, which waits for a load that does not come when the page was kept. */
const back = async (app: App, tab: Tab): Promise<void> => {
  await tab.evaluate(() => {
    setTimeout(() => history.back(), 0);
  });
  await tab.waitsFor(() => location.pathname, '/scenarios/placeholders');
  await app.untilQuiet();
};
const reload = async (app: App, tab: Tab): Promise<void> => {
  await tab.leaves(() =>
    tab.evaluate(() => {
      setTimeout(() => location.reload(), 0);
    }),
  );
  await isFurnished(tab, 'fixed');
  await app.untilQuiet();
};

for (const [kind, query] of [
  ['loaded anew', ''],
  ['kept by the browser', '?keep'],
] as const) {
  test(`frames taken back stay away on Back and reload, the page ${kind}`, async ({ app }) => {
    const tab = await accepted(app, query);
    await refuse(tab);
    await isFurnished(tab, 'fixed');
    await app.untilQuiet();
    await tab.goto('/privacy');
    await back(app, tab);
    await isFurnished(tab, 'fixed');
    await app.untilQuiet();
    expect(loads(app)).toBe(ALL);
    await reload(app, tab);
    expect(loads(app)).toBe(ALL);
  });
}

test('frames taken back on another page stay away on Back and reload', async ({ app }) => {
  const tab = await accepted(app, '');
  await tab.goto('/privacy');
  await refuse(tab);
  // what ran is gone with the page, which is loaded again
  await tab.waitsFor(() => [askfirst.state.method, 'mixpanel' in window], ['reject-all', false]);
  await back(app, tab);
  expect(loads(app)).toBe(ALL);
  await reload(app, tab);
  expect(loads(app)).toBe(ALL);
});

test('a frame loaded once stays away on Back and reload', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/placeholders');
  await tab.click(NOTICE.reject);
  await isFurnished(tab, 'fixed');
  await tab.evaluate(() => {
    document
      .querySelector<HTMLIFrameElement>('#fixed')!
      .contentDocument!.querySelector<HTMLElement>('button')!
      .click();
  });
  await expect.poll(() => loads(app)).toBe(1);
  await app.untilQuiet();
  await reload(app, tab);
  await tab.goto('/privacy');
  await back(app, tab);
  await app.untilQuiet();
  expect(loads(app)).toBe(1);
});

test('a refusal is no step in the history: one Back leaves the page, and no frame loads again', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/privacy');
  await tab.goto('/scenarios/placeholders');
  await isFurnished(tab, 'fixed');
  const steps = await tab.evaluate(() => history.length);
  await tab.evaluate(() => {
    askfirst.accept();
  });
  await expect.poll(() => loads(app)).toBe(ALL);
  await app.untilQuiet();
  await refuse(tab);
  await isFurnished(tab, 'fixed');
  expect(await tab.evaluate(() => history.length)).toBe(steps);
  await tab.back('/privacy');
  await app.untilQuiet();
  expect(loads(app)).toBe(ALL);
});
