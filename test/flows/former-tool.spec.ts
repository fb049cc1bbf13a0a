/** A site that had another tool before: its visitors are not asked again, and its pages stay as they are. */
import { NOTICE } from './controls';
import { expect, test } from './fixtures';

const PAGE = '/scenarios/former-tool';
const answeredAt = (ms: number): string =>
  `{stamp:%27x==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${ms}%2Cregion:%27de%27}`;

test('an answer given to the former tool holds, as far as it went, and no question is asked', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/');
  // as a tool writes it; what WebKit's driver adds no script can remove
  await tab.evaluate(
    (value) => {
      document.cookie = `CookieConsent=${value}; Path=/; Max-Age=999999`;
    },
    answeredAt(Date.now() - 86_400_000),
  );
  await app.untilQuiet();
  app.server.clearLog();
  await tab.goto(PAGE);
  await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'answered');
  await tab.waitsFor(() => window.ran, ['analytics']);
  await app.untilQuiet();
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  expect(app.widgetFiles().filter((file) => file.startsWith('askfirst-notice'))).toEqual([]);
  expect(await tab.evaluate(() => askfirst.state.method)).toBe('imported');
  expect(await app.cookieNames()).toEqual(['askfirst']);
  // from now on it is ours: the file that read it does not come again
  app.server.clearLog();
  await tab.goto(PAGE);
  await tab.waitsFor(() => window.ran, ['analytics']);
  await app.untilQuiet();
  expect(app.widgetFiles().filter((file) => /import|rules|notice/.test(file))).toEqual([]);
});

test('a value that was tampered with grants nothing, and the visitor is asked', async ({ app }) => {
  const value = answeredAt(Date.now() + 86_400_000).replace('marketing:false', 'marketing:true');
  await app.addCookie({ name: 'CookieConsent', value });
  const tab = await app.newTab();
  await tab.goto(PAGE);
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
  expect(await app.cookieNames()).toEqual(['CookieConsent']);
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
});
