/** What nobody sees who does not need it: names and roles, announcements, spacing. */
import { clipped } from './clipped';
import { NOTICE, OWN_CONTROL, PANEL, TRIGGER } from './controls';
import { expect, test, type Tab } from './fixtures';

test('every part has its role and its name in the accessibility tree', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/trigger');
  await tab.sees(NOTICE.accept);
  expect(await tab.accessible('#askfirst')).toBe('region "Cookies on Larkfell Huts"');
  expect(await tab.accessible('#askfirst-title')).toBe('heading "Cookies on Larkfell Huts"');
  expect(await tab.accessible(NOTICE.reject)).toBe('button "Reject all"');
  expect(await tab.accessible(NOTICE.accept)).toBe('button "Accept all"');
  expect(await tab.accessible(NOTICE.preferences)).toBe('button "Choose"');

  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  expect(await tab.accessible(PANEL.dialog)).toBe('dialog "Your cookie choices"');
  expect(await tab.accessible(PANEL.category('analytics'))).toBe('switch "Analytics"');
  expect(await tab.accessible(PANEL.close)).toBe('button "Close without changing anything"');
  expect(await tab.accessible(PANEL.save)).toBe('button "Save my choices"');
  await tab.click(PANEL.save);
  await tab.sees(TRIGGER);
  expect(await tab.accessible(TRIGGER)).toBe('button "Cookie choices"');
});

/** Notes what the silent line of the widget says from now on. */
const listen = (tab: Tab) =>
  tab.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    let last = '';
    const look = (): void => {
      const text = document.querySelector('#askfirst')?.shadowRoot?.firstElementChild?.textContent;
      if (text !== undefined && text !== last) {
        last = text;
        if (text.trim()) said.push(text);
      }
      requestAnimationFrame(look);
    };
    look();
  });
const said = (tab: Tab) => tab.evaluate(() => (window as unknown as { said: string[] }).said);

test('the notice is announced once, and so is an answer; neither takes the focus', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
  await tab.waitsFor(
    () => document.querySelector('#askfirst')?.shadowRoot?.firstElementChild?.textContent,
    'Cookies on Larkfell Huts',
  );
  await tab.evaluate(() => {
    askfirst.hide();
  });
  await listen(tab);
  await tab.evaluate(() => {
    askfirst.show('notice');
  });
  await expect.poll(() => said(tab)).toEqual(['Cookies on Larkfell Huts']);
  expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
  await tab.click(NOTICE.reject);
  await expect
    .poll(() => said(tab))
    .toEqual([
      'Cookies on Larkfell Huts',
      'Your choices are saved. You can change your choices at any time.',
    ]);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await said(tab)).toHaveLength(2);
});

/** Sets the spacing that WCAG 1.4.12 allows readers to set, past all that shields the widget. */
const space = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('#askfirst')!.shadowRoot!;
    const sheet = new CSSStyleSheet();
    const spacing =
      'letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important';
    sheet.replaceSync(`*,::slotted(*){${spacing}}p,::slotted(span){margin-bottom:2em!important}`);
    root.adoptedStyleSheets.push(sheet);
  });

test('with the spacing that readers may set, nothing is cut off', async ({ app }) => {
  const tab = await app.newTab();
  for (const page of ['own-control', 'german', 'bar', 'corner']) {
    await tab.goto(`/scenarios/${page}`);
    await tab.sees(NOTICE.accept);
    await space(tab);
    expect([page, await clipped(tab)]).toEqual([page, []]);
    await tab.click(NOTICE.preferences);
    await tab.sees(PANEL.dialog);
    await space(tab);
    await tab.evaluate(() => {
      const root = document.querySelector('#askfirst')!.shadowRoot!;
      for (const more of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) more.click();
    });
    expect([page, await clipped(tab)]).toEqual([page, []]);
    await tab.click(PANEL.close);
  }
});

test('nothing moves by itself', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/trigger');
  const look = () =>
    tab.evaluate(() => {
      const host = document.querySelector('#askfirst')!;
      const root = host.shadowRoot!;
      return {
        moving: document.getAnimations().length,
        transitions: [host, ...host.children, ...root.querySelectorAll('*')].filter(
          (one) => getComputedStyle(one).transitionDuration !== '0s',
        ).length,
      };
    });
  const still = { moving: 0, transitions: 0 };
  await tab.sees(NOTICE.accept);
  expect(await look()).toEqual(still);
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  expect(await look()).toEqual(still);
  await tab.click(PANEL.reject);
  await tab.sees(TRIGGER);
  expect(await look()).toEqual(still);
  expect(await tab.exists(OWN_CONTROL)).toBe(false);
});
