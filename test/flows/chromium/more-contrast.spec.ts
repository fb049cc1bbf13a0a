/** A visitor who asks for more contrast. */
import { NOTICE, PANEL } from '../controls';
import { expect, test } from '../fixtures';

test.use({ visitor: { emulates: { contrast: 'more' } } });

test('for a visitor who asks for more contrast, quiet text is as dark as any', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  const colors = await tab.evaluate((selector) => {
    const dialog = find(selector)!;
    const color = (one: string) => getComputedStyle(dialog.querySelector(one)!).color;
    const { borderTopColor } = getComputedStyle(dialog);
    return [color('.lead'), color('.about'), color('.always'), borderTopColor, color('#title')];
  }, PANEL.dialog);
  expect(new Set(colors)).toEqual(new Set([colors.at(-1)]));
});
declare const find: (selector: string) => Element | null;
