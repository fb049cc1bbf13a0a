import { NOTICE, TRIGGER } from './controls';
import { expect, test, type Tab } from './fixtures';

const PLACES = [
  ['in a window of the usual size', 'many-links', null],
  ['on a small phone', 'many-links-phone', 'iframe.phone'],
  ['at 320 by 256 pixels, which is 400 % zoom', 'many-links-zoomed', 'iframe.phone'],
] as const;

/** What has the focus, and whether the notice lies over its middle and every corner. */
const focused = (tab: Tab, frame: string | null) =>
  tab.evaluate(async (selector) => {
    const outer = selector ? document.querySelector<HTMLIFrameElement>(selector) : null;
    const view = outer ? outer.contentWindow! : window;
    const page = view.document;
    const element = page.activeElement!;
    const isInPage = element !== page.body && !page.querySelector('#askfirst')?.contains(element);
    const isCovered = (): boolean => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 2, top + 2],
        [right - 2, top + 2],
        [left + 2, bottom - 2],
        [right - 2, bottom - 2],
      ] as const;
      return points.every(([x, y]) => !!page.elementFromPoint(x, y)?.closest('#askfirst'));
    };
    // the notice waits until the page has scrolled
    for (let i = 0; isInPage && isCovered() && i < 20; i++) {
      await new Promise((resolve) => view.setTimeout(resolve, 100));
    }
    return {
      name: element.textContent.trim() || element.tagName,
      isInPage,
      isCovered: isCovered(),
    };
  }, frame);

for (const [where, path, frame] of PLACES) {
  test(`what has the focus is never hidden behind the notice ${where}`, async ({ app }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/${path}`);
    await tab.waitsFor(
      (selector, accept) => {
        const outer = selector ? document.querySelector<HTMLIFrameElement>(selector) : null;
        const page = outer ? outer.contentDocument : document;
        return page?.querySelector(accept)?.checkVisibility() ?? false;
      },
      true,
      frame,
      NOTICE.accept,
    );
    const hidden: string[] = [];
    let seen = 0;
    const ways = { Tab: 'Cookie settings', 'Shift+Tab': 'Skip to content' } as const;
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      let name = '';
      // to the last, and back to the first: beyond them is the browser's own window
      for (let i = 0; i < 60 && name !== ways[key]; i++) {
        await tab.press(key);
        const now = await focused(tab, frame);
        const { isInPage, isCovered } = now;
        name = now.name;
        if (isInPage && isCovered) hidden.push(`${key}: ${name}`);
        if (isInPage) seen += 1;
      }
    }
    expect(hidden).toEqual([]);
    expect(seen).toBeGreaterThan(40);
  });
}

test('nor is it hidden behind the button to come back, at the very end of a page', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/trigger');
  await tab.click(NOTICE.reject);
  await tab.sees(TRIGGER);
  await tab.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '#faq', textContent: 'FAQ' });
    link.style.cssText = 'display: block; width: max-content; padding: 24px;';
    document.body.append(link);
  });
  await tab.press('Shift+Tab');
  for (let i = 0; i < 60 && (await focused(tab, null)).name !== 'FAQ'; i++) await tab.press('Tab');
  expect(await focused(tab, null)).toEqual({ name: 'FAQ', isInPage: true, isCovered: false });
  await tab.sees(TRIGGER);
});

test('each stop of the keyboard in the notice has a ring, the box too where it scrolls', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/many-links-zoomed');
  await tab.waitsFor(
    (frame, accept) => {
      const page = document.querySelector<HTMLIFrameElement>(frame)!.contentDocument;
      return page?.querySelector(accept)?.checkVisibility() ?? false;
    },
    true,
    'iframe.phone',
    NOTICE.accept,
  );
  const stops = new Map<string, string>();
  for (let i = 0; i < 60; i++) {
    await tab.press('Tab');
    const [name, ring, isOurs] = await tab.evaluate((frame) => {
      const view = document.querySelector<HTMLIFrameElement>(frame)!.contentWindow!;
      const element = view.document.activeElement!;
      const { outlineStyle, outlineWidth } = view.getComputedStyle(element);
      return [
        element.id || element.textContent.trim(),
        `${outlineStyle} ${outlineWidth}`,
        !!element.closest('#askfirst'),
      ] as const;
    }, 'iframe.phone');
    if (isOurs) stops.set(name, ring);
    else if (stops.size) break;
  }
  expect(stops.size).toBeGreaterThan(3);
  expect([...stops].filter(([, ring]) => ring !== 'solid 3px')).toEqual([]);
});
