import { NOTICE, OWN_CONTROL, PANEL } from './controls';
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
      ['#askfirst', '#askfirst-title', NOTICE.accept, NOTICE.reject, NOTICE.preferences],
    );
  };
  expect(await look('/scenarios/hostile-css')).toEqual(await look('/scenarios/own-control'));
  await tab.goto('/scenarios/hostile-css');
  await tab.click(NOTICE.preferences);
  await tab.click(PANEL.reject);
  await tab.waitsFor(() => askfirst.state.method, 'reject-all');
});

test('what a page draws before, after and behind its elements lies neither on an answer nor around the notice', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/hostile-css');
  await tab.sees(NOTICE.reject);
  const drawn = await tab.evaluate(() => {
    const notice = document.querySelector('#askfirst')!;
    const isDrawn = (element: Element, pseudo: string): boolean => {
      const { content, display } = getComputedStyle(element, pseudo);
      return display !== 'none' && (content !== 'none' || pseudo === '::backdrop');
    };
    return [notice, ...notice.children].flatMap((element) =>
      ['::before', '::after', ...(element === notice ? ['::backdrop'] : [])]
        .filter((pseudo) => isDrawn(element, pseudo))
        .map((pseudo) => element.localName + pseudo),
    );
  });
  expect(drawn).toEqual([]);
  await tab.click(NOTICE.reject);
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

for (const when of ['before', 'after'] as const) {
  test(`hidden by the sheet of an ad blocker ${when} they open, the preferences let the page go`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto('/');
    await tab.sees(NOTICE.accept);
    await tab.evaluate(() => {
      const { documentElement } = document;
      document.addEventListener('askfirst:hide', ({ detail }) => {
        if (detail.view === 'preferences') documentElement.dataset.hidden = 'preferences';
      });
    });
    const hide = () =>
      tab.evaluate(() => {
        const sheet = new CSSStyleSheet();
        // no page can do that from outside, a sheet of the visitor's can
        sheet.replaceSync(':host(#askfirst) { display: none !important; }');
        const { shadowRoot } = document.querySelector('#askfirst')!;
        shadowRoot!.adoptedStyleSheets.push(sheet);
        // wherever the widget's element comes anew, it is hidden, too
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (init) {
          const root = attachShadow.call(this, init);
          root.adoptedStyleSheets.push(sheet);
          return root;
        };
      });
    if (when === 'before') await hide();
    await tab.click(OWN_CONTROL);
    if (when === 'after') {
      await tab.sees(PANEL.dialog);
      await hide();
    }
    await tab.waitsFor(() => document.documentElement.dataset.hidden, 'preferences');
    await tab.follow('main .button[href="/huts"]');
    await tab.waitsFor(() => location.pathname, '/huts');
    expect(await app.cookies()).toEqual([]);
  });
}
