import { NOTICE, PANEL } from './controls';
import { expect, test } from './fixtures';

test('a style sheet that breaks the whole page does not reach the notice', async ({ app }) => {
  const tab = await app.newTab();
  const look = async (path: string): Promise<unknown> => {
    await tab.goto(path);
    await tab.sees(NOTICE.accept);
    return tab.evaluate(
      (buttons) =>
        buttons.map((selector) => {
          const button = document.querySelector(selector)!;
          const { width, height } = button.getBoundingClientRect();
          const { color, backgroundColor, fontSize, letterSpacing, textTransform, opacity } =
            getComputedStyle(button);
          return {
            selector,
            width,
            height,
            color,
            backgroundColor,
            fontSize,
            letterSpacing,
            textTransform,
            opacity,
          };
        }),
      [NOTICE.accept, NOTICE.reject, NOTICE.preferences],
    );
  };
  expect(await look('/scenarios/hostile-css')).toEqual(await look('/scenarios/own-control'));
  await tab.goto('/scenarios/hostile-css');
  await tab.click(NOTICE.preferences);
  await tab.click(PANEL.reject);
  await tab.waitsFor(() => askfirst.state.method, 'reject-all');
});

test('taken away by an ad blocker, the notice and the open preferences lock and cover nothing', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  await tab.evaluate(() => {
    document.querySelector('#askfirst')?.remove();
  });
  await tab.follow('main .button[href="/huts"]');
  await tab.waitsFor(() => location.pathname, '/huts');
  // until the page is long enough for it
  await tab.waitsFor(() => {
    scrollTo(0, 200);
    return scrollY;
  }, 200);
  expect(await app.cookies()).toEqual([]);
});
