/**
 * The canary of README's tables about the guard: a page tries every way in, and what the engine does
 * is compared with what the tables say. A cell is `yes`, `no`, or `at times` where engines differ or
 * where it is a matter of who is faster.
 */
import { readFileSync } from 'node:fs';
import { loading, network, slug, storing, type Way } from '../../demo/scenarios/guard-ways.mjs';
import { type App, expect, type Tab, test } from './fixtures';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The rows of the table that begins with this heading, by their first cell. */
function rowsOf(first: string): Map<string, string[]> {
  const [, below = ''] = readme.split(`| ${first} `);
  const [text = ''] = below.split('\n\n');
  const rows = text.split('\n').slice(2);
  return new Map(
    rows.map((row) => {
      const [name = '', ...cells] = row.split('|').slice(1, -1);
      return [name.trim(), cells.map((cell) => cell.trim())];
    }),
  );
}

/** What happened, in the table's words; what may go either way is taken from the table. */
function seen(ways: readonly Way[], did: (name: string) => boolean, said = ''): string {
  if (said === 'at times') return said;
  const all = ways.map(({ id }) => did(slug(id)));
  return all.every(Boolean) ? 'yes' : all.some(Boolean) ? 'some of them' : 'no';
}

function compare(
  ways: readonly Way[],
  table: Map<string, string[]>,
  ...columns: ((name: string) => boolean)[]
): void {
  const rows = new Map(ways.map(({ row }) => [row, ways.filter((way) => way.row === row)]));
  expect([...table.keys()]).toEqual([...rows.keys()]);
  const found = [...rows].map(([row, those]) => [
    row,
    ...columns.map((did, at) => seen(those, did, table.get(row)?.[at])),
  ]);
  expect(found).toEqual([...table].map(([row, cells]) => [row, ...cells]));
}

/** What has been requested of the vendor up to now. */
function sentSoFar(app: App): (name: string) => boolean {
  const sent = app
    .requests(({ site }) => site === 'third-party')
    .map(({ path, query }) => `${path}${query}`.replace(/^.*[/?]|\.js$/g, ''));
  return (name) => sent.includes(name);
}

async function visit(app: App, tab: Tab, page: string): Promise<(name: string) => boolean> {
  app.server.clearLog();
  await tab.goto(`/scenarios/${page}`);
  await app.untilQuiet();
  return sentSoFar(app);
}

test('README says what gets in past the guard', async ({ app }) => {
  const tab = await app.newTab();
  await visit(app, tab, 'guard-table');
  let ran: readonly string[] = [];
  // Some ways in take their time on a busy machine.
  await expect(async () => {
    ran = (await tab.evaluate(() => window.ran)) ?? [];
    compare(loading, rowsOf('A way in'), sentSoFar(app), (name) => ran.includes(name));
  }).toPass({ timeout: 10_000 });
  // Nobody should build on it: no engine has it any more.
  expect(ran).not.toContain('beforescriptexecute');
});

test('README says which requests are refused', async ({ app }) => {
  const tab = await app.newTab();
  // Some of them take their time on a busy machine.
  await expect(async () => {
    const wasSent = await visit(app, tab, 'guard-network');
    const wasSentStill = await visit(app, tab, 'guard-network-on');
    compare(network, rowsOf('A request'), wasSent, wasSentStill);
    const refused = await tab.evaluate(() => window.refused ?? []);
    expect(refused.sort()).toEqual(['TypeError', 'TypeError', 'error', 'error', 'false']);
  }).toPass({ timeout: 20_000 });
});

test('README says what is stored past the guard', async ({ app }) => {
  const tab = await app.newTab();
  await visit(app, tab, 'guard-storage');
  const cookies = await app.cookieNames();
  const keys = await tab.evaluate(() => [localStorage, sessionStorage].flatMap(Object.keys));
  compare(storing, rowsOf('A write'), (name) => [...cookies, ...keys].includes(name));
});
