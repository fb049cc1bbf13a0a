import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test } from './fixtures';

declare global {
  interface Window {
    /** Set by a file that somebody has changed. */
    tampered?: boolean;
  }
}

const isTampered = (): boolean => window.tampered ?? false;

test('with a hash in the tag every file that follows is checked, and the whole journey works', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/integrity');
  await tab.click(NOTICE.preferences);
  await tab.click(PANEL.category('analytics'));
  await tab.click(PANEL.save);
  await tab.waitsFor(() => window.ran, ['analytics']);
  await tab.evaluate(() => {
    askfirst.setLocale('de');
  });
  await tab.click(OWN_CONTROL);
  await tab.sees(PANEL.dialog);
  const files = await tab.evaluate(() =>
    [...document.scripts]
      .filter(({ src }) => src.includes('askfirst-'))
      .map(({ src, integrity, crossOrigin }) => [
        /askfirst-([a-z-]+)/.exec(src)![1],
        integrity.slice(0, 7),
        crossOrigin,
      ]),
  );
  const names = files.map(([name]) => name);
  for (const name of ['integrity', 'notice', 'panel', 'integrity-words', 'locale-de']) {
    expect(names).toContain(name);
  }
  for (const file of files) expect(file.slice(1)).toEqual(['sha256-', 'anonymous']);
});

for (const changed of ['integrity-changed', 'integrity-hashes-changed']) {
  test(`a file that somebody changed is not run, and grants nothing: ${changed}`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(`/scenarios/${changed}`);
    await tab.waitsFor(() => askfirst.state.decided, false);
    await app.untilQuiet();
    expect(await tab.evaluate(isTampered)).toBe(false);
    expect(await tab.exists(NOTICE.accept)).toBe(false);
    expect(await tab.evaluate(() => window.ran ?? [])).toEqual([]);
    // the rest of the page can still be answered
    await tab.evaluate(() => {
      askfirst.reject();
    });
    await tab.waitsFor(() => askfirst.state.decided, true);
  });
}

test('without a hash it would be run', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/no-integrity-changed');
  await tab.sees(NOTICE.accept);
  expect(await tab.evaluate(isTampered)).toBe(true);
});
