import { NOTICE } from './controls';
import { expect, test } from './fixtures';

/** What somebody else, or an accident, may have left in the cookie. */
const DAMAGED = [
  'accept',
  'true',
  '1',
  '1.......',
  '1.zzzzzz.1.0.analytics~marketing',
  '1.zzzzzzz.1.accept-all.analytics.analytics',
  '%7B%22analytics%22%3Atrue%7D',
  '<script>attacked=true</script>',
  'reject ',
  'x'.repeat(3000),
  '__proto__',
];

test('a damaged cookie is no answer: the visitor is asked, nothing runs', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  for (const value of DAMAGED) {
    await tab.evaluate((damaged) => {
      document.cookie = `askfirst=${damaged}; Path=/`;
    }, encodeIfNeeded(value));
    await tab.reload();
    await tab.sees(NOTICE.accept);
    const { granted, ran, errors } = await tab.evaluate(() => ({
      granted: askfirst.state.granted,
      ran: window.ran ?? [],
      errors: witness.errors,
    }));
    expect({ value, granted, ran, errors }).toEqual({
      value,
      granted: ['necessary', 'basket'],
      ran: [],
      errors: [],
    });
  }
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
});

/** A trailing space would be cut off by the browser itself. */
const encodeIfNeeded = (value: string): string => value.replace(/ $/, '%20');

test('the constant answer "reject", set by a privacy tool before the first visit, is respected', async ({
  app,
}) => {
  await app.addCookie({ name: 'askfirst', value: 'reject' });
  const tab = await app.newTab();
  await tab.goto('/');
  await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'answered');
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  expect(await tab.evaluate(() => askfirst.state.granted)).toEqual(['necessary', 'basket']);
  expect(app.widgetFiles()).toEqual(['askfirst.js']);
  expect(app.requests(({ site }) => site === 'third-party')).toEqual([]);
});

test('an answer that the server sent with the page counts at once', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/server-cookie');
  await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'answered');
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  expect(await tab.evaluate(() => [askfirst.state.decided, window.ran ?? []])).toEqual([true, []]);
});

test('of two answers the newer one counts, and the other is removed', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/own-control');
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  await tab.evaluate(() => {
    // An older refusal on a deeper path, which browsers list first.
    const value = /askfirst=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const [version, time, ...rest] = value.split('.');
    const older = (parseInt(time ?? '', 36) - 86_400).toString(36);
    const refused = [
      version,
      older,
      rest[0],
      'reject-all',
      '',
      [rest[2], rest[3]].filter(Boolean).join('~'),
    ];
    document.cookie = `askfirst=${refused.join('.')}; Path=/scenarios`;
  });
  await tab.reload();
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  await expect
    .poll(async () => (await app.cookies()).filter(({ name }) => name === 'askfirst').length)
    .toBe(1);
});
