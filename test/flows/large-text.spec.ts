/** Text twice as large, as browsers make it without making anything else larger: WCAG 1.4.4. */
import { clipped } from './clipped';
import { NOTICE, PANEL } from './controls';
import { expect, test, type Tab } from './fixtures';

/** Doubles every text of the widget, past all that shields it. */
const enlarge = (tab: Tab) =>
  tab.evaluate(() => {
    const host = document.querySelector('#askfirst')!;
    const root = host.shadowRoot!;
    const all = [...host.children, ...root.querySelectorAll('*')];
    const rules = all.map((element, at) => {
      element.setAttribute('data-text', String(at));
      const mark = `[data-text="${String(at)}"]:not(#a#b)`;
      const size = 2 * parseFloat(getComputedStyle(element).fontSize);
      return `${element.getRootNode() === root ? mark : `::slotted(${mark})`}{font-size:${String(size)}px!important}`;
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.join(''));
    root.adoptedStyleSheets.push(sheet);
    return all.length;
  });

test('with text twice as large, nothing is cut off, and both answers are alike', async ({
  app,
}) => {
  const tab = await app.newTab();
  for (const page of ['own-control', 'german', 'rtl', 'bar']) {
    await tab.goto(`/scenarios/${page}`);
    await tab.sees(NOTICE.accept);
    expect(await enlarge(tab)).toBeGreaterThan(5);
    expect([page, await clipped(tab)]).toEqual([page, []]);
    const sizes = await tab.evaluate(
      (buttons) =>
        buttons.map((button) => {
          const { width, height } = document.querySelector(button)!.getBoundingClientRect();
          return [Math.round(width), Math.round(height)];
        }),
      [NOTICE.reject, NOTICE.accept],
    );
    expect([page, sizes[0]]).toEqual([page, sizes[1]]);
    await tab.click(NOTICE.preferences);
    await tab.sees(PANEL.dialog);
    await enlarge(tab);
    expect([page, await clipped(tab)]).toEqual([page, []]);
    await tab.click(PANEL.close);
  }
});
