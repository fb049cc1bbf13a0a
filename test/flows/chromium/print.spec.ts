/** What of the widget is printed with the page: nothing. */
import { NOTICE, PANEL, TRIGGER } from '../controls';
import { expect, test } from '../fixtures';

for (const layout of ['own-control', 'corner', 'center', 'bar', 'inline']) {
  test(`the notice in the layout of "${layout}" is on the screen and not on paper`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/${layout}`);
    await tab.sees(NOTICE.accept);
    await tab.showsOn('print');
    expect(await tab.isVisible('#askfirst')).toBe(false);
    expect(await tab.isVisible(NOTICE.accept)).toBe(false);
    await tab.showsOn('screen');
    expect(await tab.isVisible(NOTICE.accept)).toBe(true);
  });
}

test('neither the button to come back nor the preferences are on paper', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/trigger');
  await tab.click(NOTICE.reject);
  await tab.sees(TRIGGER);
  await tab.showsOn('print');
  expect(await tab.isVisible(TRIGGER)).toBe(false);
  await tab.showsOn('screen');
  await tab.click(TRIGGER);
  await tab.sees(PANEL.dialog);
  await tab.showsOn('print');
  expect(await tab.isVisible(PANEL.dialog)).toBe(false);
});
