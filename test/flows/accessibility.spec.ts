import { violations } from './axe';
import { NOTICE, PANEL } from './controls';
import { expect, test } from './fixtures';

const FRAME = 'iframe.phone';

test('axe finds nothing on the notice, in the preferences and on the privacy page', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.accept);
  expect(await violations(tab)).toEqual([]);
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  expect(await violations(tab)).toEqual([]);
  await tab.click(PANEL.reject);
  await tab.goto('/privacy');
  expect(await violations(tab)).toEqual([]);
});

test('axe finds nothing on the bar, in German, and from right to left', async ({ app }) => {
  const tab = await app.newTab();
  for (const page of ['bar', 'german', 'rtl', 'dark']) {
    await tab.goto(`/scenarios/${page}`);
    await tab.sees(NOTICE.accept);
    expect([page, await violations(tab)]).toEqual([page, []]);
    await tab.click(NOTICE.preferences);
    await tab.sees(PANEL.dialog);
    expect([page, await violations(tab)]).toEqual([page, []]);
  }
});

test('at 320 pixels axe finds nothing, nothing is cut off, and both answers are in reach', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/narrow');
  await tab.waitsFor(
    (frame, accept) => {
      const inner = document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
      return inner?.querySelector(accept)?.checkVisibility() ?? false;
    },
    true,
    FRAME,
    NOTICE.accept,
  );
  const layout = await tab.evaluate(
    (frame, buttons) => {
      const inner = document.querySelector<HTMLIFrameElement>(frame)!.contentDocument!;
      const boxes = buttons.map((button) => inner.querySelector(button)!.getBoundingClientRect());
      return {
        width: inner.defaultView!.innerWidth,
        scrolls: inner.documentElement.scrollWidth > inner.documentElement.clientWidth,
        inside: boxes.every(
          ({ left, right, top, bottom }) => left >= 0 && right <= 320 && top >= 0 && bottom <= 640,
        ),
        tall: boxes.every(({ height }) => height >= 44),
      };
    },
    FRAME,
    [NOTICE.accept, NOTICE.reject, NOTICE.preferences],
  );
  expect(layout).toEqual({ width: 320, scrolls: false, inside: true, tall: true });
  expect(await violations(tab, FRAME)).toEqual([]);

  await tab.evaluate((frame) => {
    const inner = document.querySelector<HTMLIFrameElement>(frame)!.contentWindow!;
    (inner as unknown as { askfirst: { show(): void } }).askfirst.show();
  }, FRAME);
  await tab.waitsFor(
    (frame) => {
      const inner = document.querySelector<HTMLIFrameElement>(frame)!.contentDocument!;
      const dialog = inner.querySelector('#askfirst')?.shadowRoot?.querySelector('dialog');
      return (
        dialog?.open &&
        dialog.scrollWidth <= dialog.clientWidth &&
        dialog.getBoundingClientRect().right <= 320
      );
    },
    true,
    FRAME,
  );
  expect(await violations(tab, FRAME)).toEqual([]);
});

test('the German page asks in German', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/german');
  await tab.sees(NOTICE.reject);
  expect(await tab.text(NOTICE.reject)).toContain('ablehnen');
  expect(
    await tab.evaluate(() =>
      document.querySelector('#askfirst')?.closest('[lang]')?.getAttribute('lang'),
    ),
  ).toBe('de');
});
