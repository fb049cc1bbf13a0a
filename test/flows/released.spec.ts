import { NOTICE } from './controls';
import { expect, test, type App, type Tab } from './fixtures';

const warnings = (tab: Tab, about: string): Promise<string[]> =>
  tab.evaluate((text) => witness.messages.filter((message) => message.includes(text)), about);

/** A page with its marked scripts released: by a click, or while it is parsed on the next visit. */
const VISITS = {
  'after a click': async (tab: Tab, path: string): Promise<void> => {
    await tab.goto(path);
    await tab.click(NOTICE.accept);
  },
  'while the page is parsed': async (tab: Tab, path: string): Promise<void> => {
    await tab.goto('/scenarios/own-control');
    await tab.click(NOTICE.accept);
    await tab.goto(path);
  },
};

for (const [when, visit] of Object.entries(VISITS)) {
  test(`released ${when}, a script finds its own element, and its events come`, async ({ app }) => {
    const tab = await app.newTab();
    await visit(tab, '/scenarios/current-script');
    await tab.waitsFor(
      () => [...(window.ran ?? [])].sort(),
      [
        'external',
        'failed three',
        'from two',
        'inline from one',
        'loaded two',
        'module from undefined',
      ],
    );
  });

  test(`released ${when}, a script that writes into the document leaves the page whole`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await visit(tab, '/scenarios/document-write');
    await tab.waitsFor(
      () => window.ran?.map(decodeURIComponent),
      ['inline writes', 'inline writes a line', 'external writes', 'after writing'],
    );
    await app.untilQuiet();
    expect(await tab.text('#still-here')).toBe('This page is still here.');
    expect(await tab.text('h1')).toBe('Scripts that write into the document');
    expect(await tab.evaluate(() => witness.errors)).toEqual([]);
  });
}

test('what is written late is dropped, the console says so, and the page may write again', async ({
  app,
}) => {
  const tab = await app.newTab();
  const natives = (): Promise<string[]> =>
    tab.evaluate(() => ['write', 'writeln'].map((name) => String(Reflect.get(document, name))));
  await tab.goto('/scenarios/document-write');
  await tab.sees(NOTICE.accept);
  const before = await natives();
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran?.includes('after writing'), true);
  expect(await tab.exists('.written')).toBe(false);
  await expect
    .poll(async () => (await warnings(tab, 'askfirst: document.write is ignored')).length)
    .toBeGreaterThan(0);
  await app.untilQuiet();
  expect(await natives()).toEqual(before);
});

test('a marked script that the browser runs by itself is not run again, and named once', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/marked-but-running');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran?.includes('held'), true);
  await app.untilQuiet();
  expect(await tab.evaluate(() => window.ran)).toEqual([
    'without a type',
    'with an empty type',
    'with the type of a script',
    'held',
  ]);
  const named = await warnings(tab, 'type="text/plain"');
  expect(named).toHaveLength(1);
  expect(named[0]).toMatch(/^askfirst: /);
});

const cardRequests = (app: App): number =>
  app.requests(({ query }) => query === '?held=card').length;

test('in a shadow root that the page registers, marked elements wait and go like the rest', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/shadow-root');
  await tab.sees(NOTICE.accept);
  await app.untilQuiet();
  expect([cardRequests(app), await tab.evaluate(() => window.ran ?? [])]).toEqual([0, []]);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['in the card']);
  await expect.poll(() => cardRequests(app)).toBe(1);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);
});

for (const way of ['defer', 'async', 'late']) {
  test(`calls queued before a tag that comes ${way} are made, and hear of the grant`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/queue-${way}`);
    await tab.sees(NOTICE.accept);
    expect(await tab.evaluate(() => window.calls)).toEqual(['first: false', 'ready']);
    await tab.click(NOTICE.accept);
    await tab.waitsFor(() => window.calls?.includes('granted'), true);
    await tab.reload();
    await tab.waitsFor(() => [...(window.calls ?? [])].sort(), ['first: true', 'granted', 'ready']);
  });
}

test('what an application adds as a text of HTML is released like the rest', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/added-later');
  await tab.sees(NOTICE.accept);
  const add = (name: string): Promise<void> =>
    tab.evaluate((text) => {
      const note = `(window.ran = window.ran || []).push('${text}')`;
      const script = `<script type="text/plain" data-consent="analytics">${note}</script>`;
      const file = `<script type="text/plain" data-consent="analytics" data-src="/run/${text}-file.js"></script>`;
      const place = document.querySelector('#place')!;
      place.innerHTML = `<div>${script}</div>`;
      place.insertAdjacentHTML('beforeend', file);
    }, name);
  await add('before');
  await app.untilQuiet();
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['before', 'before-file']);
  await add('after');
  await tab.waitsFor(() => window.ran, ['before', 'before-file', 'after', 'after-file']);
});
