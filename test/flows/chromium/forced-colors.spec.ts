/** The colours of the system instead of the page's: Windows' contrast themes. WCAG 1.4.11, 2.4.7. */
import { violations } from '../axe';
import { NOTICE, PANEL, TRIGGER } from '../controls';
import { expect, test, type Tab } from '../fixtures';

test.use({ visitor: { emulates: { forcedColors: 'active' } } });

/** Presses Tab that often; what came by, and whether an outline was to be seen around it. */
async function walk(tab: Tab, steps: number): Promise<[name: string, isSeen: boolean][]> {
  const passed: [string, boolean][] = [];
  for (let i = 0; i < steps; i++) {
    await tab.press('Tab');
    passed.push(
      await tab.evaluate(() => {
        const outer = document.activeElement;
        const element = outer?.shadowRoot?.activeElement ?? outer!;
        const { outlineStyle, outlineWidth, outlineColor, backgroundColor } =
          getComputedStyle(element);
        const name = element.getAttribute('data-askfirst-action') ?? element.localName;
        const isSeen =
          outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2 &&
          outlineColor !== backgroundColor;
        return [name, isSeen] as [string, boolean];
      }),
    );
  }
  return passed;
}

test('the focus is seen on everything in the notice and in the preferences', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.accept);
  expect(await walk(tab, 4)).toEqual([
    ['a', true],
    ['reject', true],
    ['accept', true],
    ['preferences', true],
  ]);
  await tab.press('Enter');
  await tab.sees(PANEL.dialog);
  const passed = await walk(tab, 10);
  expect(passed.map(([name]) => name)).toEqual(
    expect.arrayContaining(['close', 'input', 'button']),
  );
  expect(passed.filter(([, isSeen]) => !isSeen)).toEqual([]);
});

/** Whether the edge of something is drawn in another colour than what is around it. */
const hasEdge = (tab: Tab, selector: string) =>
  tab.evaluate((one) => {
    const element = find(one)!;
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return (
      parseFloat(borderTopWidth) >= 1 && borderTopStyle === 'solid' && borderTopColor !== ground
    );
  }, selector);
declare const find: (selector: string) => Element | null;

test('buttons, switches and the dialog keep their edges', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/trigger');
  await tab.sees(NOTICE.accept);
  for (const one of [NOTICE.reject, NOTICE.accept]) expect(await hasEdge(tab, one)).toBe(true);
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  const parts = [PANEL.dialog, PANEL.reject, PANEL.accept, PANEL.save, PANEL.category('analytics')];
  for (const one of parts) expect([one, await hasEdge(tab, one)]).toEqual([one, true]);
  await tab.click(PANEL.reject);
  await tab.sees(TRIGGER);
  expect(await hasEdge(tab, TRIGGER)).toBe(true);
});

test('whether a switch is on is seen by the place of its knob, not by colour alone', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  const knob = () =>
    tab.evaluate((selector) => {
      const { insetInlineStart, borderTopColor } = getComputedStyle(find(selector)!, '::after');
      const { backgroundColor } = getComputedStyle(find(selector)!);
      return { at: insetInlineStart, isSeen: borderTopColor !== backgroundColor };
    }, PANEL.category('analytics'));
  expect(await knob()).toEqual({ at: '3px', isSeen: true });
  await tab.click(PANEL.category('analytics'));
  expect(await knob()).toEqual({ at: '21px', isSeen: true });
});

test('axe finds nothing in the notice, the preferences and the declaration', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/whole/en');
  await tab.sees(NOTICE.accept);
  expect(await violations(tab)).toEqual([]);
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  expect(await violations(tab)).toEqual([]);
});
