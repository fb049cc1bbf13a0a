/** Routers that fetch a page and put it in the place of the one that is there. */
import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test, type App, type Tab } from './fixtures';

/** Follows the link to the other page, which no page view shows. */
async function goOn(tab: Tab, path: string): Promise<void> {
  await tab.evaluate(() => {
    window.changes = [];
  });
  await tab.click('#onward');
  await tab.waitsFor(() => location.pathname, path);
  await tab.waitsFor(
    (here) => document.querySelector(`#onward:not([href="${here}"])`) !== null,
    true,
    path,
  );
  expect(await tab.evaluate(() => window.changes)).toEqual([]);
}
const maps = (app: App): string[] =>
  app.requests(({ path }) => path === '/map.html').map(({ query }) => query);

for (const router of ['turbo', 'htmx']) {
  test(`${router}: the notice comes along until it is answered, and so does the answer`, async ({
    app,
  }) => {
    const path = `/scenarios/routers/${router}`;
    const tab = await app.newTab();
    await tab.goto(path);
    await tab.sees(NOTICE.accept);
    await goOn(tab, `${path}-next`);
    await tab.sees(NOTICE.accept);
    const asked = () => [
      document.documentElement.dataset.askfirst,
      document.querySelectorAll('#askfirst').length,
    ];
    expect(await tab.evaluate(asked)).toEqual(['asking', 1]);
    expect([await tab.evaluate(() => window.ran ?? []), maps(app)]).toEqual([[], []]);
    await tab.click(NOTICE.accept);
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    await goOn(tab, path);
    await tab.waitsFor(() => window.ran?.length, 4);
    await tab.seesNo(NOTICE.accept);
    expect(await tab.evaluate(() => document.documentElement.dataset.askfirst)).toBe('answered');
    await expect.poll(() => maps(app)).toEqual([`?${router}-next`, `?${router}`]);
    await tab.click(OWN_CONTROL);
    await tab.click(PANEL.reject);
    await tab.waitsFor(() => document.querySelector('iframe')!.getAttribute('src'), null);
  });
}
