/** What is there to press: large enough, in the right order, and nothing behind a dialog. WCAG 2.5.8, 2.4.3, 2.1.2. */
import { NOTICE, PANEL, TRIGGER } from './controls';
import { expect, test, type Tab } from './fixtures';

/** Controls that are smaller than 24 pixels either way; links inside of a text may be. */
const small = (tab: Tab) =>
  tab.evaluate(() => {
    const hosts = [...document.querySelectorAll('#askfirst, [data-askfirst=declaration]')];
    const roots = hosts.flatMap((host) => [host, host.shadowRoot!]);
    const all = roots.flatMap((root) => [
      ...root.querySelectorAll('button, input, select, summary, a[href]'),
    ]);
    const shown = all.filter((one) => one.getClientRects().length > 0);
    return {
      some: shown.length > 2,
      small: shown
        .filter((one) => getComputedStyle(one).display !== 'inline')
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((one) => `${one.localName} ${one.textContent}`),
    };
  });

test('whatever there is to press is at least 24 pixels wide and high', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/whole/en');
  await tab.sees(NOTICE.accept);
  await tab.waitsFor(
    () =>
      !!document
        .querySelector('[data-askfirst=declaration]')
        ?.shadowRoot?.querySelector('summary,li'),
    true,
  );
  expect(await small(tab)).toEqual({ some: true, small: [] });
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  await tab.evaluate(() => {
    const root = document.querySelector('#askfirst')!.shadowRoot!;
    for (const more of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) more.click();
  });
  expect(await small(tab)).toEqual({ some: true, small: [] });
  await tab.click(PANEL.reject);
  await tab.sees(TRIGGER);
  expect(await small(tab)).toEqual({ some: true, small: [] });
});

test('from right to left, refusing still comes first, which is on the right', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/rtl');
  await tab.sees(NOTICE.accept);
  const left = (selector: string) =>
    tab.evaluate((one) => find(one)!.getBoundingClientRect().left, selector);
  expect(await left(NOTICE.reject)).toBeGreaterThan(await left(NOTICE.accept));
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  expect(await left(PANEL.reject)).toBeGreaterThan(await left(PANEL.accept));
  expect(await left(PANEL.category('analytics'))).toBeLessThan(await left(PANEL.accept));
  expect(
    await tab.evaluate(() => {
      const { lang, dir } = document.querySelector<HTMLElement>('#askfirst')!;
      return [lang, dir];
    }),
  ).toEqual(['ar', 'rtl']);
});
declare const find: (selector: string) => Element | null;

test('behind the preferences the page takes no focus and no press, and does again after them', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  const look = () =>
    tab.evaluate(() => {
      const link = document.querySelector<HTMLElement>('main a[href]')!;
      link.focus();
      const { left, top } = link.getBoundingClientRect();
      return [
        document.activeElement === link,
        document.elementFromPoint(left + 4, top + 4)?.closest('a') === link,
      ];
    });
  expect(await look()).toEqual([false, false]);
  await tab.press('Escape');
  await tab.seesNo(PANEL.dialog);
  expect(await look()).toEqual([true, true]);
  expect(
    await tab.evaluate(() => {
      scrollTo(0, 50);
      return scrollY;
    }),
  ).toBe(50);
});

test('what unfolds says what it unfolds, and whether it is', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/whole/en');
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  const more = '#askfirst >>> [aria-controls=c-analytics-services]';
  expect(await tab.accessible(more)).toBe('button "2 services: Analytics"');
  const isOpen = () => tab.evaluate((one) => find(one)!.getAttribute('aria-expanded'), more);
  expect(await isOpen()).toBe('false');
  await tab.click(more);
  expect(await isOpen()).toBe('true');
  expect(await tab.isVisible('#askfirst >>> #c-analytics-services')).toBe(true);
});

test('the button to come back is in the same place on every page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/whole/en');
  await tab.click(NOTICE.reject);
  const place = async () => {
    await tab.sees(TRIGGER);
    return tab.evaluate((selector) => {
      const { left, bottom } = find(selector)!.getBoundingClientRect();
      return [left, innerHeight - bottom];
    }, TRIGGER);
  };
  const before = await place();
  await tab.goto('/scenarios/trigger');
  expect(await place()).toEqual(before);
});
