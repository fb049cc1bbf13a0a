import { NOTICE, OWN_CONTROL, PANEL, TRIGGER } from './controls';
import { expect, test, type Tab } from './fixtures';

/** What has the focus, looking through the shadow root. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const outer = document.activeElement;
    const element = outer?.shadowRoot?.activeElement ?? outer;
    return (
      element?.getAttribute('data-askfirst-action') ??
      element?.getAttribute('data-askfirst-category') ??
      element?.tagName.toLowerCase() ??
      ''
    );
  });

/** Presses Tab until the focus is there; fails when it does not come by. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 25; i++) {
    await tab.press('Tab');
    const now = await focused(tab);
    if (now === name) return;
    passed.push(now);
  }
  throw new Error(`Tab never came to ${name}: ${passed.join(' ')}`);
}

test('Tab reaches the notice before the page: link, reject, accept, choose', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.accept);
  const order: string[] = [];
  for (let i = 0; i < 4; i++) {
    await tab.press('Tab');
    order.push(await focused(tab));
  }
  expect(order).toEqual(['a', 'reject', 'accept', 'preferences']);
  await tab.press('Tab');
  expect(await tab.evaluate(() => document.activeElement?.className)).toBe('skip');
});

test('a visitor refuses with the keyboard alone', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.reject);
  await tabTo(tab, 'reject');
  await tab.press('Enter');
  await tab.waitsFor(() => askfirst.state.method, 'reject-all');
  await tab.seesNo(NOTICE.reject);
});

test('a visitor chooses with the keyboard alone', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.preferences);
  await tabTo(tab, 'preferences');
  await tab.press('Enter');
  await tab.sees(PANEL.dialog);
  await tabTo(tab, 'analytics');
  await tab.press('Space');
  await tabTo(tab, 'save');
  await tab.press('Enter');
  await tab.seesNo(PANEL.dialog);
  expect(
    await tab.evaluate(() => [askfirst.granted('analytics'), askfirst.granted('marketing')]),
  ).toEqual([true, false]);
});

test('the preferences keep the focus in, Escape closes them without an answer', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.preferences);
  await tabTo(tab, 'preferences');
  await tab.press('Enter');
  await tab.sees(PANEL.dialog);
  for (let i = 0; i < 25; i++) {
    await tab.press('Tab');
    const inPage = await tab.evaluate(() => {
      const { activeElement } = document;
      return (
        activeElement !== document.body &&
        activeElement?.id !== 'askfirst' &&
        activeElement?.localName
      );
    });
    expect(inPage).toBe(false);
  }
  await tab.press('Escape');
  await tab.seesNo(PANEL.dialog);
  expect(await tab.evaluate(() => askfirst.state.decided)).toBe(false);
  await tab.sees(NOTICE.preferences);
  await expect.poll(() => focused(tab)).toBe('preferences');
});

test('closed preferences give the focus back to the control that opened them', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.click(NOTICE.reject);
  await tab.seesNo(NOTICE.reject);
  await tab.evaluate(
    (control) => document.querySelector<HTMLElement>(control)?.focus(),
    OWN_CONTROL,
  );
  await tab.press('Enter');
  await tab.sees(PANEL.dialog);
  await tab.press('Escape');
  await tab.seesNo(PANEL.dialog);
  await tab.waitsFor(() => document.activeElement?.textContent, 'Cookie settings');
});

/** Closes the open preferences; from what opened them, Tab goes into the page, and back. */
async function leadsOnAndBack(tab: Tab): Promise<void> {
  await tab.sees(PANEL.dialog);
  await tab.press('Escape');
  await tab.seesNo(PANEL.dialog);
  await expect.poll(() => focused(tab)).toBe('preferences');
  await tab.press('Tab');
  expect(await tab.evaluate(() => document.activeElement?.className)).toBe('skip');
  await tab.press('Shift+Tab');
  expect(await focused(tab)).toBe('preferences');
}

test('after the preferences, Tab still goes from the notice into the page and back', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.preferences);
  await tabTo(tab, 'preferences');
  await tab.press('Enter');
  await leadsOnAndBack(tab);
});

test('after the preferences, Tab still goes from the button to come back into the page and back', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/trigger');
  await tab.click(NOTICE.reject);
  await tab.click(TRIGGER);
  await leadsOnAndBack(tab);
});

test('a notice that comes back after an answer is reached by Tab at once', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.sees(NOTICE.reject);
  await tabTo(tab, 'reject');
  await tab.press('Enter');
  await tab.waitsFor(() => document.activeElement?.id, 'askfirst');
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('.skip')?.focus();
    askfirst.show('notice');
  });
  await tab.sees(NOTICE.preferences);
  await tab.press('Shift+Tab');
  expect(await focused(tab)).toBe('preferences');
});

test('an answer in the preferences, opened by the button to come back, leaves the focus on it', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/trigger');
  await tab.click(NOTICE.reject);
  await tab.click(TRIGGER);
  await tab.sees(PANEL.dialog);
  await tabTo(tab, 'save');
  await tab.press('Enter');
  await tab.seesNo(PANEL.dialog);
  await expect.poll(() => focused(tab)).toBe('preferences');
});

test('what a reload cuts off is said by the page that comes back', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/withdrawal/reload');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => !!window.ran?.[0], true);
  await tab.evaluate(() => {
    document.documentElement.dataset.before = '';
    askfirst.show('preferences');
  });
  await tab.click(PANEL.reject);
  await tab.waitsFor(() => document.documentElement.dataset.before === undefined, true);
  await tab.waitsFor(
    () =>
      (
        document.querySelector('#askfirst')?.shadowRoot?.querySelector('[role=status]')
          ?.textContent ?? ''
      ).includes('saved'),
    true,
  );
});
