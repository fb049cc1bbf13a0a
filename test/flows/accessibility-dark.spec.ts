import { violations } from './axe';
import { NOTICE, PANEL } from './controls';
import { expect, test } from './fixtures';

test.use({ visitor: { scheme: 'dark' } });

test('for a visitor who prefers dark, notice and preferences are dark, and axe finds nothing', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.accept);
  // Dark ink on the big buttons means a light button, and so a dark surface around it.
  const ink = await tab.evaluate((accept) => {
    const { color } = getComputedStyle(document.querySelector(accept)!);
    return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  }, NOTICE.accept);
  expect(Math.max(...ink)).toBeLessThan(80);
  expect(await violations(tab)).toEqual([]);
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  expect(await violations(tab)).toEqual([]);
});
