import { violations } from './axe';
import { NOTICE } from './controls';
import { expect, test, type Tab } from './fixtures';

const FRAME = 'iframe.phone';
const SIZES = [
  [1280, 720],
  [667, 375],
  [320, 640],
  [320, 256],
] as const;

/** Shows a scenario in the frame, and waits for the notice in it. */
async function open(tab: Tab, path: string): Promise<void> {
  await tab.evaluate(
    (selector, address) => {
      document.querySelector<HTMLIFrameElement>(selector)!.src = address;
    },
    FRAME,
    `/scenarios/${path}`,
  );
  await tab.waitsFor(
    (selector, address, accept) => {
      const frame = document.querySelector<HTMLIFrameElement>(selector)!;
      const { location, document: inner } = frame.contentWindow!;
      return (
        location.pathname === address && !!inner.querySelector(accept)?.getClientRects().length
      );
    },
    true,
    FRAME,
    `/scenarios/${path}`,
    NOTICE.accept,
  );
}

const resize = (tab: Tab, width: number, height: number) =>
  tab.evaluate(
    async (selector, size) => {
      const frame = document.querySelector<HTMLIFrameElement>(selector)!;
      Object.assign(frame.style, { inlineSize: `${size[0]}px`, blockSize: `${size[1]}px` });
      const view = frame.contentWindow!;
      await new Promise((resolve) => view.requestAnimationFrame(resolve));
      await new Promise((resolve) => view.requestAnimationFrame(resolve));
    },
    FRAME,
    [width, height] as const,
  );

/** Where the notice and its answers are, in the frame's own pixels. */
const places = (tab: Tab) =>
  tab.evaluate(
    (selector, controls) => {
      const view = document.querySelector<HTMLIFrameElement>(selector)!.contentWindow!;
      const page = view.document;
      const box = (selector: string) => {
        const { left, top, right, bottom } = page.querySelector(selector)!.getBoundingClientRect();
        return { left, top, right, bottom };
      };
      return {
        notice: box('#askfirst'),
        header: box('header'),
        reject: box(controls.reject),
        accept: box(controls.accept),
        isAtEdge: !!page.elementFromPoint(2, 2)?.closest('#askfirst'),
        isWide: page.documentElement.scrollWidth > page.documentElement.clientWidth,
        locked: view.getComputedStyle(page.documentElement).overflowY === 'hidden',
      };
    },
    FRAME,
    NOTICE,
  );

for (const layout of ['own-control', 'corner', 'center', 'bar', 'inline']) {
  test(`the layout of "${layout}" fits every window, with both answers alike`, async ({ app }) => {
    const tab = await app.newTab();
    await tab.goto('/scenarios/narrow');
    await open(tab, layout);
    for (const [width, height] of SIZES) {
      await resize(tab, width, height);
      const { notice, header, reject, accept, isAtEdge, isWide, locked } = await places(tab);
      const tall = notice.bottom - notice.top;
      const isInline = layout === 'inline';
      expect({
        size: [width, height],
        sides: notice.left >= 0 && notice.right <= width,
        inWindow: isInline || (notice.top >= 0 && notice.bottom <= height),
        share: isInline || height > 256 || tall <= 150,
        row: [accept.top, accept.bottom],
        wide: Math.round(accept.right - accept.left),
        touchable: accept.bottom - accept.top >= 44,
        isWide,
        locked,
      }).toEqual({
        size: [width, height],
        sides: true,
        inWindow: true,
        share: true,
        row: [reject.top, reject.bottom],
        wide: Math.round(reject.right - reject.left),
        touchable: true,
        isWide: false,
        locked: false,
      });
      // in the page it covers nothing; amid the window it leaves the page to the visitor
      if (isInline) expect(header.top).toBeGreaterThanOrEqual(notice.bottom);
      else expect(isAtEdge).toBe(false);
    }
  });
}

test('axe finds nothing in any layout, theme, or colours of a site’s own', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/narrow');
  for (const path of ['corner', 'center', 'inline', 'plain', 'inherit', 'own-colours']) {
    await open(tab, path);
    expect([path, await violations(tab, FRAME)]).toEqual([path, []]);
  }
});

/** What `checkContrast` of `askfirst/debug` says of the colours on the page. */
const tooFaint = (tab: Tab): Promise<string[]> =>
  tab.evaluate(async (address) => {
    const { checkContrast } = (await import(address)) as { checkContrast: () => string[] };
    return checkContrast();
  }, '/dist/esm/debug.js');

test('the colours are easy to tell apart, and a site hears of its own that are not', async ({
  app,
}) => {
  const tab = await app.newTab();
  for (const path of ['own-control', 'dark', 'plain', 'inherit', 'own-colours']) {
    await tab.goto(`/scenarios/${path}`);
    await tab.sees(NOTICE.accept);
    expect([path, await tooFaint(tab)]).toEqual([path, []]);
  }
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('#askfirst')!.style.setProperty('--askfirst-soft', 'tan');
  });
  expect(await tooFaint(tab)).toEqual([
    expect.stringContaining('"--askfirst-soft" on "--askfirst-surface" has a contrast of 1.8'),
  ]);
});
