import { NOTICE } from './controls';
import { expect, test, type Tab } from './fixtures';

/** Waits until the notice has been in view for as long as it takes, which is a second. */
const waitUntilSeen = async (tab: Tab): Promise<void> => {
  await tab.sees(NOTICE.reject);
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // begins to count no sooner than the widget's own
        new IntersectionObserver(
          ([entry]) => entry!.intersectionRatio >= 0.5 && setTimeout(resolve, 1100),
          { threshold: 0.5 },
        ).observe(document.querySelector('#askfirst')!);
      }),
  );
};
const CLOSE = '#askfirst > [data-askfirst-action=close]';

test('under "notice" nothing runs on the first page, and everything on the next', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/rules/notice');
  await waitUntilSeen(tab);
  await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await tab.text('#askfirst')).toContain('when you go on to another page');
  expect(
    await tab.evaluate(() => [window.ran ?? [], askfirst.state.model, document.cookie]),
  ).toEqual([[], 'notice', '']);
  expect(await tab.exists(NOTICE.accept)).toBe(false);

  await tab.follow('#next');
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  expect(await tab.evaluate(() => askfirst.record()?.method)).toBe('implied');
  await tab.seesNo(NOTICE.reject);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);
});

test('under "notice" a refusal takes one click, and holds on the next page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/rules/notice');
  await waitUntilSeen(tab);
  await tab.click(NOTICE.reject);
  await tab.waitsFor(() => askfirst.state.method, 'reject-all');
  await tab.follow('#next');
  await tab.waitsFor(() => [askfirst.state.model, askfirst.state.method], ['notice', 'reject-all']);
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
});

test('under "notice" closing the notice counts, and is no yes', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/rules/notice');
  await tab.click(CLOSE);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  expect(await tab.evaluate(() => [askfirst.record()?.method, askfirst.state.decided])).toEqual([
    'implied',
    false,
  ]);
  // on a page that asks first it counts for nothing
  await tab.goto('/scenarios/own-control');
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
});

test('under "notice" a notice that nobody could see implies nothing, nor does a reload', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/rules/notice-hidden');
  await tab.waitsFor(() => document.documentElement.dataset.askfirst, 'asking');
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, 1300);
      }),
  );
  await tab.evaluate(() => (document.querySelector<HTMLAnchorElement>('#next')!.click(), 0));
  await tab.waitsFor(() => location.pathname, '/scenarios/rules/notice-next');
  await waitUntilSeen(tab);
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
  await tab.evaluate(() => {
    setTimeout(() => location.reload());
  });
  await tab.waitsFor(
    () =>
      performance
        .getEntriesByType('navigation')
        .map((entry) => (entry as PerformanceNavigationTiming).type),
    ['reload'],
  );
  await tab.sees(NOTICE.reject);
  expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
});

test('"notice" is refused for Germany, in words, and the visitor is asked first', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/rules/notice-refused');
  await tab.sees(NOTICE.accept);
  await expect.poll(() => tab.evaluate(() => witness.messages.length)).toBe(1);
  const [sentence = ''] = await tab.evaluate(() => witness.messages);
  expect(sentence).toContain('AF-NOTICE-REGION');
  await waitUntilSeen(tab);
  await tab.follow('#next');
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(() => [window.ran ?? [], askfirst.state.model])).toEqual([
    [],
    'opt-in',
  ]);
});
