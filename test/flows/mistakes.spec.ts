import { NOTICE } from './controls';
import { expect, test } from './fixtures';

/** Page, and what its one sentence has to name: the setting, the value, the way out. */
const MISTAKES = {
  'a model that does not exist': ['mistake-model', /model/, /optin/, /opt-in/],
  'a category used twice': [
    'mistake-twice',
    /categories/,
    /analytics/,
    /twice|once|remove|already/i,
  ],
  'a service in no category': ['mistake-no-category', /services\.chat/, /support/, /categor/],
} as const;

for (const [mistake, [page, ...named]] of Object.entries(MISTAKES)) {
  test(`${mistake}: one clear sentence, and the strictest widget`, async ({ app }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/${page}`);
    await tab.sees(NOTICE.accept);
    await expect.poll(() => tab.evaluate(() => witness.messages.length)).toBe(1);
    const [sentence = ''] = await tab.evaluate(() => witness.messages);
    for (const part of named) expect(sentence).toMatch(part);

    expect(
      await tab.evaluate(() => [
        askfirst.state.model,
        askfirst.granted('analytics'),
        window.ran ?? [],
      ]),
    ).toEqual(['opt-in', false, []]);
    await tab.click(NOTICE.accept);
    await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
    expect(await tab.evaluate(() => [witness.errors, window.attacked ?? false])).toEqual([
      [],
      false,
    ]);
  });
}

test('the unsafe link is nowhere on the page', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/mistake-link');
  await tab.sees(NOTICE.accept);
  const links = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('#askfirst a')].map(
      ({ protocol }) => protocol,
    ),
  );
  expect(links).not.toContain('javascript:');
});

test('JSON that does not parse: one sentence, and the defaults hold', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/mistake-json');
  await tab.sees(NOTICE.accept);
  await expect.poll(() => tab.evaluate(() => witness.messages.length)).toBe(1);
  expect(
    await tab.evaluate(() => [askfirst.state.model, window.ran ?? [], witness.errors]),
  ).toEqual(['opt-in', [], []]);
});
