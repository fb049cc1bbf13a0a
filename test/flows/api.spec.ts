import { NOTICE, PANEL } from './controls';
import { expect, test } from './fixtures';

const PAGE = '/scenarios/own-control';
const METHODS = [
  'granted',
  'accept',
  'reject',
  'update',
  'reset',
  'on',
  'subscribe',
  'when',
  'load',
  'show',
  'hide',
  'record',
  'destroy',
  'push',
];

test('the object has every method, all of them work detached, and none can be replaced', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(PAGE);
  await tab.sees(NOTICE.accept);
  const missing = await tab.evaluate(
    (names) =>
      names.filter(
        (name) => typeof (askfirst as unknown as Record<string, unknown>)[name] !== 'function',
      ),
    METHODS,
  );
  expect(missing).toEqual([]);
  const result = await tab.evaluate(() => {
    const { accept, granted, record } = askfirst;
    accept(['analytics']);
    try {
      Object.assign(askfirst, { granted: () => true });
    } catch {
      // strict callers are told; sloppy ones are ignored
    }
    return {
      frozen: Object.isFrozen(askfirst) && Object.isFrozen(askfirst.state),
      analytics: granted('analytics'),
      marketing: askfirst.granted('marketing'),
      unknown: granted('statistics'),
      copies: record() !== record(),
      method: record()?.method,
    };
  });
  expect(result).toEqual({
    frozen: true,
    analytics: true,
    marketing: false,
    unknown: false,
    copies: true,
    method: 'save',
  });
});

test('answers by call count at once and are in the cookie when the call returns', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(PAGE);
  const steps = await tab.evaluate(() => {
    const seen: unknown[] = [];
    const note = (): number =>
      seen.push([askfirst.state.granted.join(' '), document.cookie.includes('askfirst=')]);
    askfirst.update({ marketing: true, mixpanel: true });
    note();
    askfirst.update({ marketing: false });
    note();
    askfirst.accept();
    note();
    askfirst.reject();
    note();
    askfirst.reset();
    note();
    return seen;
  });
  expect(steps).toEqual([
    ['necessary marketing basket mixpanel snowplow', true],
    ['necessary basket mixpanel', true],
    [
      'necessary functional analytics marketing basket map google-analytics mixpanel snowplow',
      true,
    ],
    ['necessary basket', true],
    ['necessary basket', false],
  ]);
});

test('listeners hear what was granted and what was withdrawn, until they stop', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(PAGE);
  await tab.sees(NOTICE.accept);
  const heard = await tab.evaluate(() => {
    const events: string[] = [];
    const changes = document.documentElement.ownerDocument;
    changes.addEventListener('askfirst:change', (event) => {
      const { granted, withdrawn, state } = event.detail;
      events.push(`+${granted.join(',')} -${withdrawn.join(',')} ${String(state.decided)}`);
    });
    const stop = askfirst.on('change', ({ granted }) => events.push(`on ${granted.join(' ')}`));
    const states: boolean[] = [];
    const unsubscribe = askfirst.subscribe((state) =>
      states.push(state.granted.includes('functional')),
    );
    askfirst.accept(['functional']);
    stop();
    unsubscribe();
    askfirst.reject();
    return { events, states };
  });
  expect(heard.events).toEqual(
    expect.arrayContaining([
      '+functional,map - true',
      'on functional map',
      '+ -functional,map true',
    ]),
  );
  expect(heard.events).toHaveLength(3);
  expect(heard.states).toEqual([false, true]);
});

test('the page hears what is shown and hidden', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(PAGE);
  await tab.sees(NOTICE.accept);
  await tab.evaluate(() => {
    window.calls = [];
    for (const type of ['show', 'hide']) {
      document.addEventListener(`askfirst:${type}`, (event) =>
        window.calls?.push(`${type} ${(event as CustomEvent<{ view: string }>).detail.view}`),
      );
    }
    askfirst.show('preferences');
  });
  await tab.sees(PANEL.dialog);
  await tab.click(PANEL.reject);
  await tab.waitsFor(() => window.calls, ['hide notice', 'show preferences', 'hide preferences']);
});

test('"when" waits for the grant, and "load" brings a script only after it', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(PAGE);
  await tab.evaluate(() => {
    window.calls = [];
    void askfirst.when('marketing').then(() => window.calls?.push('granted'));
    void askfirst
      .load('/run/loaded.js', { for: 'marketing', id: 'loaded' })
      .then(() => window.calls?.push('loaded'));
    void askfirst
      .load('/status/404/gone.js', { for: 'marketing' })
      .catch(() => window.calls?.push('failed'));
  });
  await app.untilQuiet();
  expect(app.requests(({ path }) => path === '/run/loaded.js')).toEqual([]);
  await tab.evaluate(() => {
    askfirst.accept();
  });
  await tab.waitsFor(() => [...(window.calls ?? [])].sort(), ['failed', 'granted', 'loaded']);
  expect(
    await tab.evaluate(() => [
      document.querySelector('#loaded')?.tagName,
      window.ran?.includes('loaded'),
    ]),
  ).toEqual(['SCRIPT', true]);
});

test('views open and close by call, without answering', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(PAGE);
  await tab.sees(NOTICE.accept);
  await tab.evaluate(() => {
    askfirst.show('preferences');
  });
  await tab.sees(PANEL.dialog);
  await tab.evaluate(() => {
    askfirst.hide();
  });
  await tab.seesNo(PANEL.dialog);
  expect(await tab.evaluate(() => askfirst.state.decided)).toBe(false);
});

test('destroy takes everything of the widget off the page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto(PAGE);
  await tab.sees(NOTICE.accept);
  await tab.evaluate(() => {
    askfirst.destroy();
  });
  expect(
    await tab.evaluate(() => [
      document.querySelector('#askfirst') !== null,
      document.documentElement.hasAttribute('data-askfirst'),
    ]),
  ).toEqual([false, false]);
});
