import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test } from './fixtures';
import type { Tab } from './rig/tab';

/** Presses by the page's own means: what a browser driver reads of the document is taken over too. */
const press = async (tab: Tab, selector: string): Promise<void> => {
  await tab.waitsFor((s) => find(s) !== null, true, selector);
  await tab.evaluate((s) => {
    (find(s) as HTMLElement).click();
  }, selector);
};
declare const find: (selector: string) => Element | null;

const ran = (): string[] => window.ran ?? [];

for (const when of ['before', 'after']) {
  test(`markup that takes over the document ${when} the tag stops nothing and is reported nowhere`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/clobbered-${when}`);
    // it is what it says
    expect(await tab.evaluate(() => typeof document.cookie)).toBe('object');
    await press(tab, NOTICE.preferences);
    await press(tab, PANEL.category('analytics'));
    expect(await tab.evaluate(ran)).toEqual([]);
    expect(await app.cookieNames()).toEqual([]);
    await press(tab, PANEL.save);
    await tab.waitsFor(ran, ['analytics']);
    expect(await app.cookieNames()).toEqual(['askfirst']);

    await tab.reload();
    await tab.waitsFor(ran, ['analytics']);
    await press(tab, OWN_CONTROL);
    await press(tab, PANEL.reject);
    await tab.waitsFor(() => askfirst.granted('analytics'), false);
    await tab.waitsFor(ran, []);
    expect(await tab.evaluate(() => window.attacked ?? false)).toBe(false);
    expect(app.server.reports).toEqual([]);
    expect(app.requests(({ site }) => site !== 'own')).toEqual([]);
  });
}

test('markup and code in settings and attributes are text, and addresses that are code lead nowhere', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/hostile-strings');
  await tab.sees(NOTICE.accept);
  expect(await tab.text('#askfirst')).toContain('heading "><img src=x onerror=');
  const links = (): string[] =>
    [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
      .flatMap((root) => [...root.querySelectorAll('a')])
      .map(({ protocol }) => protocol);
  await tab.click(NOTICE.preferences);
  await tab.sees(PANEL.dialog);
  // the services are folded away
  await tab.click('#askfirst >>> dialog [part=more]');
  await tab.sees('#askfirst >>> dialog [part=service]');
  for (const word of ['title', 'service', 'purpose', 'provider', 'cookie', 'what for']) {
    expect(await tab.text(PANEL.dialog)).toContain(`${word} "><img src=x onerror=`);
  }
  // without an address there is no protocol, but a colon
  for (const protocol of await tab.evaluate(links)) {
    expect(protocol).toMatch(/^(https?:|mailto:|:)$/);
  }
  await tab.click(PANEL.accept);
  await tab.waitsFor(() => askfirst.granted('analytics'), true);
  await tab.waitsFor(ran, ['analytics']);
  await app.untilQuiet();
  expect(
    await tab.evaluate(() => [
      window.attacked ?? false,
      [...document.querySelectorAll('[src],[srcdoc],[data]')]
        .filter((one) => /^\s*(java|vb|data|blob)/i.test(one.getAttribute('src') ?? ''))
        .map(({ outerHTML }) => outerHTML),
      document.querySelector('iframe[srcdoc]'),
      [...document.querySelectorAll('iframe')].filter(
        (frame) => getComputedStyle(frame).position !== 'static',
      ).length,
      (Object.prototype as { polluted?: unknown }).polluted ?? 'clean',
    ]),
  ).toEqual([false, [], null, 0, 'clean']);
});

test('in a frame a pointer’s click on accept counts only after a moment, any click on reject at once', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/in-a-frame');
  /** A click as by a pointer, in the frame, in the moment the button is there; and what came of it. */
  const clickAtOnce = (action: string, wait: number): Promise<unknown> =>
    tab.evaluate(
      async (name, pause) => {
        const frame = document.querySelector('iframe')!;
        const before = frame.contentDocument;
        frame.contentWindow!.location.reload();
        const find = (): HTMLElement | null =>
          frame.contentDocument!.querySelector(`#askfirst > [data-askfirst-action=${name}]`);
        while (frame.contentDocument === before || !find()) {
          await new Promise((over) => setTimeout(over, 5));
        }
        await new Promise((over) => setTimeout(over, pause));
        // its own, whose time begins with the frame's
        const { MouseEvent, askfirst: inside } = frame.contentWindow as unknown as {
          MouseEvent: typeof window.MouseEvent;
          askfirst: typeof askfirst;
        };
        find()!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
        const { method } = inside.state;
        inside.reset();
        return method;
      },
      action,
      wait,
    );
  // a busy browser may be later than at once
  await expect(async () => expect(await clickAtOnce('accept', 0)).toBeNull()).toPass();
  expect(await clickAtOnce('accept', 1000)).toBe('accept-all');
  expect(await clickAtOnce('reject', 0)).toBe('reject-all');
});

test('a click that a script makes is a refusal like any other', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  await press(tab, NOTICE.reject);
  await tab.waitsFor(() => askfirst.state.method, 'reject-all');
  expect(await app.cookieNames()).toEqual(['askfirst']);
});

test('the public object cannot be changed by a script of the page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  await tab.sees(NOTICE.accept);
  expect(
    await tab.evaluate(() => {
      const victim = askfirst as unknown as Record<string, unknown>;
      victim.granted = () => true;
      victim.more = 1;
      const { state } = askfirst;
      (state as unknown as Record<string, unknown>).decided = true;
      for (const list of [state.granted, state.denied] as string[][]) {
        try {
          list.push('more');
        } catch {
          // frozen
        }
      }
      return [
        askfirst.granted('marketing'),
        askfirst.granted('more'),
        askfirst.state.denied.includes('more'),
        'more' in victim,
        askfirst.state.decided,
      ];
    }),
  ).toEqual([false, false, false, false, false]);
});

test('messages from other windows change nothing', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  await tab.sees(NOTICE.accept);
  await tab.evaluate(async () => {
    for (const data of [
      'accept',
      { askfirst: 'accept' },
      { type: 'askfirst:change', granted: ['*'] },
    ])
      postMessage(data, '*');
    await new Promise((over) => setTimeout(over, 100));
  });
  expect(await tab.evaluate(() => [askfirst.state.decided, window.ran ?? []])).toEqual([false, []]);
});

test('among fifty thousand elements held-back scripts are found and released in order', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/many-nodes');
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(ran)).toEqual([]);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(ran, ['in the middle', 'at the end']);
});

for (const broken of ['no-observer', 'no-promise', 'broken-map']) {
  test(`where the page has changed the language, nothing is granted and the page works: ${broken}`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/natives-${broken}`);
    await tab.waitsFor(() => document.getElementById('own')?.textContent, 'The page works.');
    await app.untilQuiet();
    expect(await tab.evaluate(ran)).toEqual([]);
    expect(await app.cookieNames()).toEqual([]);
  });
}
