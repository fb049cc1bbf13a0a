import { expect, test, type App, type Tab } from './fixtures';
import { NOTICE } from './controls';

/** All that a page of the site, with a notice on it, may ask for. */
const ALLOWED = /^\/($|huts$|site\/|dist\/askfirst(-(notice|step-aside|iframe)\.[\w.-]+)?\.js$)/;

async function expectNothingKept(app: App, tab: Tab): Promise<void> {
  expect(await app.cookies()).toEqual([]);
  expect(
    await tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
  ).toEqual(['', 0, 0]);
  const others = app.requests(({ site, path }) => site === 'third-party' || !ALLOWED.test(path));
  expect(others.map(({ host, path }) => host + path)).toEqual([]);
  expect(app.requests(({ cookies }) => cookies.length > 0)).toEqual([]);
}

/** Long enough for a tag that slipped through to load and call home. */
const letThingsHappen = (tab: Tab): Promise<null> =>
  tab.evaluate(
    () =>
      new Promise<null>((resolve) =>
        setTimeout(() => {
          resolve(null);
        }, 700),
      ),
  );

test('until the visitor answers, nobody else is asked and nothing is kept', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.accept);
  await letThingsHappen(tab);
  await expectNothingKept(app, tab);

  await test.step('scrolling and clicking on the page are not answers', async () => {
    await tab.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await tab.click('main h1');
    await tab.press('Escape');
    await letThingsHappen(tab);
    await expectNothingKept(app, tab);
    expect(await tab.isVisible(NOTICE.accept)).toBe(true);
  });

  await test.step('neither is going on to a second page', async () => {
    await tab.follow('main .button[href="/huts"]');
    await tab.waitsFor(() => location.pathname, '/huts');
    await tab.sees(NOTICE.accept);
    await letThingsHappen(tab);
    await expectNothingKept(app, tab);
  });
});

test('nothing speaks for the frameworks of advertising, before an answer or after one', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  const spoken = () =>
    tab.evaluate(() => ['__tcfapi', '__gpp', '__uspapi'].filter((name) => name in window));
  await tab.sees(NOTICE.accept);
  expect(await spoken()).toEqual([]);
  await tab.click(NOTICE.accept);
  await tab.seesNo(NOTICE.accept);
  expect(await spoken()).toEqual([]);
});

test('the visitor is told about the open question, and what holds, on the page itself', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => Object.assign({}, document.documentElement.dataset))).toEqual({
    askfirst: 'asking',
    askfirstGranted: 'necessary basket',
  });
  expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('accept and reject weigh the same: same element, same size, same colours', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.reject);
  const look = (selector: string): Promise<unknown> =>
    tab.evaluate((s) => {
      const button = document.querySelector(s)!;
      const { width, height, top } = button.getBoundingClientRect();
      const { color, backgroundColor, borderTopColor, fontSize, fontWeight } =
        getComputedStyle(button);
      return [
        button.tagName,
        Math.round(width),
        height,
        top,
        color,
        backgroundColor,
        borderTopColor,
        fontSize,
        fontWeight,
      ];
    }, selector);
  expect(await look(NOTICE.reject)).toEqual(await look(NOTICE.accept));
});

test('booking works before any answer, with the one cookie it needs', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click('#booking button');
  await expect.poll(() => tab.text('#basket')).toContain('Arven Hut, 2 nights, 2 guests');
  expect(await app.cookieNames()).toEqual(['basket']);
});
