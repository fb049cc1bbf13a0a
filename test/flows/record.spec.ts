import type { ConsentRecord } from '../../src/types';
import { NOTICE, OWN_CONTROL, PANEL } from './controls';
import { expect, test, type App } from './fixtures';

/** The records that reached an endpoint, oldest first. A request is noted when it begins. */
const arrived = (app: App, endpoint = '/records'): ConsentRecord[] =>
  app
    .requests(({ path, body }) => path === endpoint && body !== '')
    .map(({ body }) => JSON.parse(body) as ConsentRecord);
const FAILING = '/faulty/no-records/records';

test('the record of an answer arrives, and before the answer there is none', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/record');
  await tab.sees(NOTICE.reject);
  await app.untilQuiet();
  expect(arrived(app)).toEqual([]);
  expect(await tab.evaluate(() => localStorage.length)).toBe(0);

  await tab.click(NOTICE.reject);
  await expect.poll(() => arrived(app)).toHaveLength(1);
  const [first] = arrived(app);
  expect(first).toMatchObject({ method: 'reject-all', layer: 'notice', model: 'opt-in' });
  expect(await tab.evaluate(() => askfirst.record())).toEqual(first);
  await tab.waitsFor(() => localStorage.getItem('askfirst-queue'), null);

  await test.step('the preferences say what it goes by', async () => {
    await tab.click(OWN_CONTROL);
    await tab.sees(PANEL.dialog);
    expect(await tab.text('#askfirst >>> [part=record]')).toContain(first!.id);
  });

  await test.step('and a change of mind is another one of the same visitor', async () => {
    await tab.click(PANEL.accept);
    await expect.poll(() => arrived(app)).toHaveLength(2);
    const [, second] = arrived(app);
    expect(second).toMatchObject({ id: first!.id, method: 'accept-all', layer: 'preferences' });
    expect(second!.history!.map(({ method }) => method)).toEqual(['reject-all']);
  });
});

test('an endpoint that fails holds up nobody, and gets the record from the next page', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/record/failing');
  await tab.click(NOTICE.accept);
  await tab.seesNo(NOTICE.accept);
  await tab.waitsFor(() => window.ran, ['analytics', 'marketing']);
  await expect.poll(() => arrived(app, FAILING).length).toBeGreaterThan(0);
  expect(await tab.evaluate(() => witness.errors)).toEqual([]);
  expect(await tab.evaluate(() => askfirst.state.decided)).toBe(true);

  app.server.repair('no-records');
  await tab.goto('/scenarios/record/failing');
  await tab.waitsFor(() => localStorage.getItem('askfirst-queue'), null);
  const records = arrived(app, FAILING);
  expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(1);
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  expect(await tab.evaluate(() => askfirst.record())).toEqual(records[0]);
});

test('who leaves at once has left the record behind', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/record');
  await tab.sees(NOTICE.accept);
  await tab.evaluate(() => {
    document.addEventListener('askfirst:record', () => {
      location.href = '/privacy';
    });
  });
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => location.pathname, '/privacy');
  await expect.poll(() => arrived(app).map(({ method }) => method)).toContain('accept-all');
});
