import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test } from './fixtures';

for (const policy of ['strict-csp', 'strict-dynamic']) {
  test(`the whole journey under a strict policy with Trusted Types is reported nowhere: ${policy}`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/${policy}`);
    await tab.click(NOTICE.preferences);
    await tab.click(PANEL.category('analytics'));
    await tab.click(PANEL.save);
    await tab.waitsFor(() => window.ran, ['analytics', 'external', 'after external']);

    await tab.reload();
    await tab.waitsFor(() => window.ran, ['analytics', 'external', 'after external']);
    await tab.click(OWN_CONTROL);
    await tab.click(PANEL.accept);
    await tab.waitsFor(() => window.ran?.includes('marketing'), true);
    await tab.sees('img[alt="Arven Hut"][src]');
    await tab.sees('iframe[src]');

    await tab.evaluate(() => {
      const { nonce } = document.querySelector('script')!;
      return askfirst.load('/run/by-code.js', { for: 'analytics', nonce });
    });
    await tab.waitsFor(() => window.ran?.includes('by-code'), true);

    await tab.click(OWN_CONTROL);
    expect(await tab.evaluate(() => [witness.violations, witness.errors])).toEqual([[], []]);
    await tab.click(PANEL.reject);
    // what ran is gone with the page, which is loaded again
    await tab.waitsFor(() => [askfirst.state.method, window.ran ?? []], ['reject-all', []]);
    await tab.evaluate(() => {
      askfirst.reset();
    });
    await tab.sees(NOTICE.reject);

    expect(await tab.evaluate(() => [witness.violations, witness.errors])).toEqual([[], []]);
    expect(app.server.reports).toEqual([]);
  });
}

test('the widget is styled under that policy', async ({ app }) => {
  const tab = await app.newTab();
  const heights = async (path: string): Promise<unknown> => {
    await tab.goto(path);
    await tab.sees(NOTICE.accept);
    return tab.evaluate((accept) => {
      const { height } = document.querySelector(accept)!.getBoundingClientRect();
      return [height, getComputedStyle(document.querySelector(accept)!).backgroundColor];
    }, NOTICE.accept);
  };
  expect(await heights('/scenarios/strict-csp')).toEqual(await heights('/scenarios/own-control'));
});
