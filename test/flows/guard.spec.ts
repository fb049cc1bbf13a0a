import { NOTICE } from './controls';
import { type App, expect, test } from './fixtures';
import { isFinished } from './removal';

const fromVendor = (app: App): string[] =>
  app.requests(({ site }) => site === 'third-party').map(({ path }) => path);
const parts = (ran: string[] | undefined): string[] =>
  (ran ?? []).filter((name) => /^\d$/.test(name));

test('unmarked scripts and frames of a declared vendor wait for the answer, and for ever after a no', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/guard');
  await tab.sees(NOTICE.reject);
  await app.untilQuiet();
  expect(await tab.evaluate(() => window.ran)).toEqual([]);
  // code made this one: it was never on its way
  expect(fromVendor(app)).not.toContain('/run/by-code.js');
  await tab.click(NOTICE.reject);
  await tab.reload();
  await app.untilQuiet();
  expect(await tab.evaluate(() => window.ran)).toEqual([]);
  expect(await tab.evaluate(() => document.querySelectorAll('iframe[src]').length)).toBe(0);
});

test('after the yes each runs once, in the order of the page, between marked ones', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/guard');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran?.length, 8);
  await app.untilQuiet();
  const ran = (await tab.evaluate(() => window.ran)) ?? [];
  expect(parts(ran)).toEqual(['1', '2', '3', '4']);
  expect(ran.slice().sort()).toEqual(['1', '2', '3', '4', 'by-code', 'frame', 'load', 'onload']);
  expect(ran.indexOf('by-code')).toBeLessThan(ran.indexOf('onload'));
  expect(await tab.exists('script[data-label="kept"]:not([data-consent])')).toBe(true);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);

  await tab.reload();
  await tab.waitsFor(() => window.ran?.length, 8);
  expect(parts(await tab.evaluate(() => window.ran))).toEqual(['1', '2', '3', '4']);
});

test('a frame that code made keeps its identity, and is let go in place', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/guard');
  await tab.sees(NOTICE.accept);
  await tab.evaluate((host) => {
    const frame = document.createElement('iframe');
    frame.src = `${host}/frame.html?mine`;
    document.body.append(frame);
    Object.assign(window, { frame });
  }, app.server.thirdParty);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran?.includes('mine'), true);
  expect(
    await tab.evaluate(() => (window as unknown as { frame: Element }).frame.isConnected),
  ).toBe(true);
});

test('after a no, declared names cannot be written, and others can', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/guard-storage');
  await tab.click(NOTICE.reject);
  // what it removes by itself proves nothing
  await tab.waitsFor(isFinished, true);
  await tab.evaluate(async () => {
    document.cookie = '_ga=GA1.1; Path=/; Max-Age=1000';
    document.cookie = '=_ga=GA1.2';
    document.cookie = '_ga=GA1.3\n; Path=/';
    document.cookie = '_gid=1; Max-Age=0; Max-Age=1000';
    document.cookie = 'basket=1; Path=/';
    document.cookie = 'own=1; Path=/';
    localStorage.setItem('kept_1', '1');
    localStorage.setItem('own', '1');
    const { cookieStore } = window as { cookieStore?: { set: (...a: unknown[]) => Promise<void> } };
    await cookieStore?.set('_ga', '1');
    await cookieStore?.set({ name: '_ga_X', value: '1' });
    await cookieStore?.set('other', '1');
  });
  const names = await app.cookieNames();
  expect(names.filter((name) => /^_g|^$/.test(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['askfirst', 'basket', 'own']));
  expect(
    await tab.evaluate(() => [localStorage.getItem('kept_1'), localStorage.getItem('own')]),
  ).toEqual([null, '1']);
});

test('after a yes they are written, and removing them always works', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/guard');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => askfirst.state.decided, true);
  await tab.evaluate(() => {
    document.cookie = '_ga=GA1.1; Path=/';
  });
  // what a page sets is in the jar a moment later
  await expect.poll(() => app.cookieNames()).toContain('_ga');
  await tab.evaluate(() => {
    askfirst.destroy();
    document.cookie = '_ga=; Path=/; Max-Age=0';
  });
  await expect.poll(() => app.cookieNames()).not.toContain('_ga');
});

test('destroy puts every native back', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/guard-natives');
  await tab.sees(NOTICE.accept);
  const changed = (): Promise<string[]> => tab.evaluate(() => window.changedNatives!());
  const during = await changed();
  expect(during).toEqual(
    expect.arrayContaining([
      'Node.appendChild',
      'Element.setAttribute',
      'DocumentFragment.append',
      'HTMLScriptElement.src',
      'Document.cookie',
      'Storage.setItem',
      'window.fetch',
      'XMLHttpRequest.open',
    ]),
  );
  await tab.evaluate(() => askfirst.destroy());
  expect(await changed()).toEqual([]);
});

test('Trusted Types stay in force, and what they let pass is held', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/guard-trusted-types');
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => window.ran)).toEqual(
    (await tab.evaluate(() => 'trustedTypes' in window)) ? ['refused', 'refused'] : [],
  );
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran?.filter((name) => name.startsWith('trusted')).length, 3);
});
