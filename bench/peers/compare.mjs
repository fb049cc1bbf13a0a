/**
 * `npm run bench -- peers [times]`: the same page with each subject, visited in turns in Chromium.
 * Keeps the medians in `record.json` and writes the table into the README.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { median } from '../median.mjs';
import { openBrowser } from '../devtools.mjs';
import { firstVisit, PATIENCE, preferences, returnVisit, scriptTime, wakeUps } from './measure.mjs';
import { servePeers } from './server.mjs';
import { PACKAGES, SUBJECTS } from './subjects.mjs';
import { tableOf } from './table.mjs';

const SLOWER = 6;
const IDLE = 10_000;
const FEW = 10;
const MANY = 10_000;
const RECORD = new URL('record.json', import.meta.url);
const README = new URL('../../README.md', import.meta.url);

/** Measures with somebody new. */
async function withVisitor(who, measure) {
  const visitor = await who.browser.visitor();
  try {
    return await measure({ ...who, visitor });
  } finally {
    await who.browser.leave(visitor);
  }
}

/** One round of one subject: what is measured anew every time. */
async function round(who) {
  const fresh = (measure, slower) => withVisitor(who, (one) => measure(one, slower));
  const others = {
    slowFirst: await fresh(firstVisit, SLOWER),
    preferences: await fresh(preferences),
    script: await fresh(scriptTime, 1),
    slowScript: await fresh(scriptTime, SLOWER),
  };
  return withVisitor(who, async (one) => ({
    ...others,
    // who comes back after this has accepted
    first: await firstVisit(one, 1),
    back: await returnVisit(one, 1),
    slowBack: await returnVisit(one, SLOWER),
    backScript: await scriptTime(one, 1),
    slowBackScript: await scriptTime(one, SLOWER),
  }));
}

/** What is long and hardly differs from run to run: measured once. */
async function once(who) {
  const alone = { idle: await withVisitor(who, (one) => wakeUps(one, IDLE)) };
  if (!who.subject.grows) return alone;
  const release = async (count) => {
    try {
      return { release: (await withVisitor(who, (one) => firstVisit(one, 1, count))).release };
    } catch (error) {
      if (!error.message.startsWith('Not after')) throw error;
      return { release: PATIENCE };
    }
  };
  return { ...alone, few: await release(FEW), many: await release(MANY) };
}

/** The medians of so many rounds, value by value. */
const medians = (rounds) =>
  Object.fromEntries(
    Object.entries(rounds[0]).map(([visit, values]) => [
      visit,
      Object.fromEntries(
        Object.keys(values).map((key) => {
          const all = rounds.map((run) => run[visit][key]);
          return [key, all[0] === null ? null : median(all)];
        }),
      ),
    ]),
  );

async function versions() {
  const read = async ([name, folder]) => {
    const manifest = new URL(`../../node_modules/${folder}/package.json`, import.meta.url);
    return [name, JSON.parse(await readFile(manifest, 'utf8')).version];
  };
  return Object.fromEntries(await Promise.all(Object.entries(PACKAGES).map(read)));
}

/** Puts the table where the README has its marks. */
async function writeReadme(table) {
  const readme = await readFile(README, 'utf8');
  const marked = /(<!-- peers -->)[^]*?(<!-- \/peers -->)/;
  const text = readme.replace(marked, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
  const options = await resolveConfig(README);
  await writeFile(README, await format(text, { ...options, parser: 'markdown' }));
}

export async function comparePeers(times) {
  const server = await servePeers();
  const browser = await openBrowser();
  const rounds = Object.fromEntries(Object.keys(SUBJECTS).map((name) => [name, []]));
  const subjects = {};
  try {
    for (let time = 0; time < times; time++) {
      for (const [name, subject] of Object.entries(SUBJECTS)) {
        rounds[name].push(await round({ browser, server, name, subject }));
      }
    }
    for (const [name, subject] of Object.entries(SUBJECTS)) {
      subjects[name] = {
        ...medians(rounds[name]),
        ...(await once({ browser, server, name, subject })),
      };
    }
  } finally {
    await browser.close();
    server.close();
  }
  const record = { times, versions: await versions(), subjects };
  await writeFile(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  await writeReadme(tableOf(record));
  return tableOf(record);
}
