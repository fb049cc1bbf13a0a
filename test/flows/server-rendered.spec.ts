/** Pages of React and Vue that a server has drawn, with something in them that needs consent. */
import { NOTICE } from './controls';
import { expect, test } from './fixtures';

const maps = (app: {
  requests: (where: (request: { path: string; site: string }) => boolean) => unknown[];
}) => app.requests(({ path, site }) => site === 'third-party' && path === '/map.html').length;

for (const name of ['react', 'vue']) {
  const address = `/scenarios/server-rendered/${name}`;

  test(`${name}: nothing is requested before consent; what needs it comes and goes with it, on one page`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(address);
    await tab.waitsFor(() => document.getElementById('seen')?.textContent.trim(), 'here, false');
    await app.untilQuiet();
    expect(await tab.exists('#instead')).toBe(true);
    expect(app.requests(({ site }) => site === 'third-party')).toEqual([]);
    await tab.evaluate(() => {
      window.calls = ['same page'];
    });

    await tab.click('#allow');
    await expect.poll(() => maps(app)).toBe(1);
    expect(await tab.exists('#instead')).toBe(false);

    await tab.click('#forbid');
    await tab.waitsFor(() => !!document.getElementById('instead'), true);
    expect(await tab.exists('#shown')).toBe(false);
    expect(await tab.evaluate(() => window.calls)).toEqual(['same page']);
    expect(await tab.evaluate(() => [witness.errors, witness.messages])).toEqual([[], []]);
  });

  test(`${name}: who has granted it gets it from the server, and it is taken over without a warning`, async ({
    app,
  }) => {
    const tab = await app.newTab();
    await tab.goto(address);
    await tab.waitsFor(() => document.getElementById('seen')?.textContent.trim(), 'here, false');
    await tab.click('#allow');
    await expect.poll(() => maps(app)).toBe(1);
    app.server.clearLog();

    await tab.reload();
    await tab.waitsFor(() => document.getElementById('seen')?.textContent.trim(), 'here, true');
    const cookie = `askfirst=${await tab.evaluate(() => /askfirst=([^;]+)/.exec(document.cookie)![1]!)}`;
    const html = await (await fetch(app.server.url + address, { headers: { cookie } })).text();
    expect(html).toMatch(/<iframe id="shown"[^>]* src="[^"]+\/map\.html"/);
    expect(html).toContain('drawn, true');
    await expect.poll(() => maps(app)).toBe(1);
    expect(await tab.evaluate(() => [witness.errors, witness.messages])).toEqual([[], []]);

    await tab.click('#forbid');
    await tab.waitsFor(() => !!document.getElementById('instead'), true);
  });
}

test('a whole document by React keeps the notice that was there before React, without a warning', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/server-rendered/document');
  await tab.waitsFor(() => document.getElementById('seen')?.textContent.trim(), 'here, false');
  await tab.sees(NOTICE.accept);
  await tab.click(NOTICE.reject);
  await tab.seesNo(NOTICE.accept);
  await tab.click('#allow');
  await tab.waitsFor(() => !!document.getElementById('shown'), true);
  expect(await tab.evaluate(() => [witness.errors, witness.messages])).toEqual([[], []]);
});
