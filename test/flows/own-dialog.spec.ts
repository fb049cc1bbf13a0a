/** A page that has a modal dialog of its own open when the widget comes. */
import { NOTICE, TRIGGER } from './controls';
import { expect, test, type Tab } from './fixtures';

const CLOSE = '#own button';

/** Opens a dialog as large as the window. */
const openOwn = (tab: Tab) =>
  tab.evaluate(() => {
    const dialog = Object.assign(document.createElement('dialog'), { id: 'own' });
    Object.assign(dialog.style, {
      boxSizing: 'border-box',
      width: '100vw',
      maxWidth: 'none',
      height: '100vh',
      maxHeight: 'none',
      background: 'white',
    });
    const button = Object.assign(document.createElement('button'), { textContent: 'Done' });
    button.onclick = () => {
      dialog.close();
    };
    dialog.append(button);
    document.body.append(dialog);
    dialog.showModal();
  });

for (const path of ['own-control', 'bar']) {
  test(`the notice in the layout of "${path}" does not lie on a dialog of the page, and can be answered after it`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/${path}`);
    await tab.sees(NOTICE.reject);
    await tab.evaluate(() => {
      askfirst.hide();
    });
    await tab.seesNo(NOTICE.reject);
    await openOwn(tab);
    const before = await tab.screenshot();
    await tab.evaluate(() => {
      askfirst.show('notice');
    });
    await tab.sees(NOTICE.reject);
    expect((await tab.screenshot()).equals(before)).toBe(true);
    await tab.click(CLOSE);
    await tab.seesNo('#own');
    await tab.click(NOTICE.reject);
    await tab.waitsFor(() => askfirst.state.method, 'reject-all');
  });
}

test('the button to come back does not lie on a dialog of the page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/trigger');
  await tab.sees(NOTICE.reject);
  await openOwn(tab);
  const before = await tab.screenshot();
  await tab.evaluate(() => {
    askfirst.reject();
  });
  await tab.sees(TRIGGER);
  expect((await tab.screenshot()).equals(before)).toBe(true);
  await tab.click(CLOSE);
  await tab.click(TRIGGER);
});
