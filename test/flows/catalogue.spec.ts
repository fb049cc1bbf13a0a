import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test, type App } from './fixtures';

const PATH = '/scenarios/catalogue';
const asked = (app: App): number =>
  app.requests(({ path }) => path.includes('askfirst-services')).length;
const more = (category: string): string => `#askfirst >>> [aria-controls=c-${category}-services]`;

test('a service that is only named is described in the preferences, and costs nothing before', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(PATH);
  await tab.sees(NOTICE.reject);
  await app.untilQuiet();
  expect(asked(app)).toBe(0);
  await tab.click(NOTICE.preferences);
  await tab.click(more('analytics'));
  await expect.poll(() => tab.text(PANEL.dialog)).toContain('_hjSessionUser_');
  expect(await tab.text(PANEL.dialog)).toContain('Hotjar');
  expect(asked(app)).toBe(1);
  await tab.click(more('functional'));
  await expect.poll(() => tab.text(PANEL.dialog)).toContain('our-own');
});

test('taking it back removes the cookies that the catalogue knows, and only those', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto(PATH);
  await tab.click(NOTICE.accept);
  await tab.evaluate(() => {
    for (const name of ['_hjSessionUser_1', '_hjar', '_fbp', 'basket']) {
      document.cookie = `${name}=1; Path=/; Max-Age=999`;
    }
  });
  await tab.click(OWN_CONTROL);
  await tab.click(PANEL.reject);
  await expect.poll(() => app.cookieNames()).toEqual(['_hjar', 'askfirst', 'basket']);
});
