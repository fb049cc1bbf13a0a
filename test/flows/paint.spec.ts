import { NOTICE } from './controls';
import { expect, test, type Tab } from './fixtures';

const FRAME = 'iframe.phone';

/** The window in the frame, with what runs in it. */
type View = Window & {
  readonly askfirst: typeof askfirst;
  readonly PerformanceObserver: typeof PerformanceObserver;
};

/** Shows a page in a frame of this size, and waits for the notice and for what was painted before it. */
async function open(tab: Tab, path: string, size: readonly [number, number]): Promise<void> {
  await tab.goto('/scenarios/narrow');
  await tab.evaluate(
    (selector, address, [width, height]) => {
      const frame = document.createElement('iframe');
      frame.className = 'phone';
      frame.title = 'A page of this size';
      Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
      frame.src = address;
      document.querySelector(selector)!.replaceWith(frame);
    },
    FRAME,
    path,
    size,
  );
  await tab.waitsFor(
    (selector, accept) => {
      const view = document.querySelector<HTMLIFrameElement>(selector)!.contentWindow!;
      return (
        view.document.readyState === 'complete' &&
        !!view.document.querySelector(accept)?.getClientRects().length
      );
    },
    true,
    FRAME,
    NOTICE.accept,
  );
}

/** Where everything of the page itself is, before and after something is done to the widget. */
const moved = (tab: Tab, doing: 'hide' | 'show' | 'reject') =>
  tab.evaluate(
    async (selector, action) => {
      const view = document.querySelector<HTMLIFrameElement>(selector)!
        .contentWindow as unknown as View;
      const all = [...view.document.querySelectorAll('header *, main *, footer *')];
      const places = () =>
        all.map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return [left, top, right, bottom].join();
        });
      const before = places();
      if (action === 'show') view.askfirst.show('notice');
      else view.askfirst[action]();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const after = places();
      return {
        elements: all.length > 20,
        moved: before.filter((place, at) => place !== after[at]),
        isShown: !!view.document.querySelector('#askfirst [data-askfirst-action=accept]'),
      };
    },
    FRAME,
    doing,
  );

test('nothing of the page moves when the notice goes, comes, and is answered', async ({ app }) => {
  const tab = await app.newTab();
  for (const size of [
    [360, 640],
    [1350, 940],
  ] as const) {
    await open(tab, '/', size);
    expect(await moved(tab, 'hide')).toEqual({ elements: true, moved: [], isShown: false });
    expect(await moved(tab, 'show')).toEqual({ elements: true, moved: [], isShown: true });
    expect(await moved(tab, 'reject')).toEqual({ elements: true, moved: [], isShown: false });
    await tab.evaluate((selector) => {
      const view = document.querySelector<HTMLIFrameElement>(selector)!
        .contentWindow as unknown as View;
      view.askfirst.reset();
    }, FRAME);
  }
});

/** The element that is painted largest so far. */
const largest = (tab: Tab): Promise<string> =>
  tab.evaluate(async (selector) => {
    const view = document.querySelector<HTMLIFrameElement>(selector)!
      .contentWindow as unknown as View;
    // WebKit has no such entries
    if (!view.PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint')) {
      return 'unknown';
    }
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      new view.PerformanceObserver((list) => {
        resolve(list.getEntries());
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const { element } = entries.at(-1) as PerformanceEntry & { element: Element | null };
    // what is in a shadow tree has no name here
    return !element || element.closest('#askfirst') ? 'the notice' : element.tagName;
  }, FRAME);

test('the notice is not the largest thing painted on the pages of the site', async ({ app }) => {
  const tab = await app.newTab();
  for (const path of ['/', '/huts']) {
    for (const size of [
      [360, 640],
      [1350, 940],
    ] as const) {
      await open(tab, path, size);
      // what is painted after it may still be larger
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      await expect.poll(() => largest(tab), `${path} ${size.join(' x ')}`).not.toBe('the notice');
    }
  }
});
