/**
 * A browser that sends Global Privacy Control. Firefox does by its own setting; Chromium is given it as
 * by an extension, and in WebKit the page plays it.
 * @see https://www.w3.org/TR/gpc/
 */
import { NOTICE } from './controls';
import { expect, test, type App, type Tab } from './fixtures';

test.use({ visitor: { signal: 'gpc' } });

const PATH = '/scenarios/rules/signal';
const WITHOUT = `${PATH}?signal=off`;

const pixels = (app: App): number =>
  app.requests(({ site, path }) => site === 'third-party' && path === '/pixel.gif').length;
const ran = (tab: Tab, names: string[]): Promise<void> => tab.waitsFor(() => window.ran, names);

test('the signal is an objection to marketing, before anything loads and without a click', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(PATH);
  // on until refused: the rest runs
  await ran(tab, ['analytics']);
  expect(
    await tab.evaluate(() => {
      const { gpc, decided, denied } = askfirst.state;
      return { gpc, decided, denied };
    }),
  ).toEqual({ gpc: true, decided: false, denied: ['marketing', 'snowplow'] });
  await tab.sees(NOTICE.accept);
  expect(await tab.text('#askfirst')).toContain('Opt-out request honoured');
  await app.untilQuiet();
  expect(pixels(app)).toBe(0);
  expect(await app.cookies()).toEqual([]);
  expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a yes to marketing from before the signal counts for nothing until it is given again', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(WITHOUT);
  await ran(tab, ['analytics', 'marketing']);
  await expect.poll(() => pixels(app)).toBe(1);
  expect(await tab.evaluate(() => askfirst.state.gpc)).toBe(false);
  await tab.click(NOTICE.accept);
  await tab.seesNo(NOTICE.accept);

  await tab.goto(PATH);
  await ran(tab, ['analytics']);
  expect(await tab.evaluate(() => askfirst.granted('marketing'))).toBe(false);
  await app.untilQuiet();
  expect(pixels(app)).toBe(1);

  // the visitor is told, and may say yes all the same
  await tab.sees(NOTICE.accept);
  expect(await tab.text('#askfirst')).toContain('Opt-out request honoured');
  await tab.click(NOTICE.accept);
  await ran(tab, ['analytics', 'marketing']);
  await expect.poll(() => pixels(app)).toBe(2);
  await tab.goto(PATH);
  await ran(tab, ['analytics', 'marketing']);
  await expect.poll(() => pixels(app)).toBe(3);
});

test('where the signal is the answer, the page says that it is honoured, and asks nothing', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/rules/signal-answers');
  await expect
    .poll(() => tab.text('#askfirst >>> [part=news]'))
    .toMatch(/^Opt-out request honoured/);
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  await app.untilQuiet();
  expect(await app.cookies()).toEqual([]);
});
