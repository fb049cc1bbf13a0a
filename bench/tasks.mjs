/**
 * The longest main-thread task that the widget causes, on a slow processor: at the start of a page
 * that holds very many scripts, after the visitor's click on "accept", and on the next visit.
 *
 * After the click every task that holds any script counts in full, for nothing else is going on. Of a
 * first visit, what the held scripts add to the script in a task. On a later visit the widget works
 * inside the parser's own long tasks, some microseconds at a time: there counts how much longer they
 * get than those of the same page without it, nothing run or everything run.
 */
import { inTurns, median } from './median.mjs';
import { tasksIn, traced } from './trace.mjs';
import { untilAllRan } from './visits.mjs';

const COUNT = 10_000;
const SLOWER = 6;
/** Longer than this is a long task by the W3C's definition; ms. */
const MOST = 50;

const WITHOUT = ' more than without the widget';

const mark = (page, name = 'bench') =>
  page.evaluate((text) => {
    performance.mark(text);
  }, name);

const longest = (tasks) => ({
  duration: Math.max(0, ...tasks.map((task) => task.duration)),
  script: Math.max(0, ...tasks.map((task) => task.script)),
});

/** The start of a page, until it has been quiet for a second. */
const start = (
  browser,
  url,
  subject,
  { cookie, runs = false, count = COUNT, withScripts = true } = {},
) =>
  browser.visit({ url, slower: SLOWER, cookie }, async (page, devtools) => {
    const events = await traced(
      devtools,
      async () => {
        await page.goto(`${url}/${subject.name}/${count}`);
        if (runs) await untilAllRan(page, count);
        await page.waitForTimeout(1000);
        await mark(page);
      },
      withScripts,
    );
    return longest(tasksIn(events));
  });

/** From the click on "accept" until all have run, by a real click on the notice. */
const accept = (browser, url, subject, count = COUNT) =>
  browser.visit({ url, slower: SLOWER }, async (page, devtools) => {
    await page.goto(`${url}/${subject.name}/${count}`);
    const button = page.locator(subject.acceptButton);
    await button.waitFor();
    await page.waitForTimeout(1000);
    // by the mouse and not by the locator, which puts listeners of its own into the task of the click
    const { x, y, width, height } = await button.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    const events = await traced(devtools, async () => {
      await mark(page, 'pressed');
      await page.mouse.down();
      await page.mouse.up();
      await untilAllRan(page, count);
      await page.waitForTimeout(1000);
      await mark(page);
    });
    return longest(tasksIn(events, 'pressed').filter(({ script }) => script > 0));
  });

/** The cookie that a visitor has kept who gave this answer. */
const answered = (browser, url, subject, answer) =>
  browser.visit({ url }, async (page) => {
    await page.goto(`${url}/${subject.name}/1`);
    await page.waitForFunction(subject.isReady);
    await page.evaluate(answer);
    const [{ name, value }] = await page.context().cookies();
    return { name, value };
  });

export async function measureTasks({ browser, url, subject, floor, ungated, times }) {
  const yes = await answered(browser, url, subject, subject.accept);
  const no = await answered(browser, url, subject, subject.reject);
  const runs = await inTurns(times, {
    parser: () => start(browser, url, floor, { withScripts: false }),
    ungated: () => start(browser, url, ungated, { runs: true, withScripts: false }),
    empty: () => start(browser, url, subject, { count: 0 }),
    first: () => start(browser, url, subject),
    emptyClick: () => accept(browser, url, subject, 0),
    click: () => accept(browser, url, subject),
    refused: () => start(browser, url, subject, { cookie: no, withScripts: false }),
    accepted: () => start(browser, url, subject, { cookie: yes, runs: true, withScripts: false }),
  });
  const of = (name, key) => median(runs[name].map((run) => run[key]));
  // what showing the notice takes is not the gate's, and the same on an empty page
  const added = of('first', 'script') - of('empty', 'script');
  const longer = (name, without) => of(name, 'duration') - of(without, 'duration');
  const rows = [
    ['no widget, nothing run', 'parser'],
    ['no widget, everything run', 'ungated'],
    ['first visit, nothing to hold', 'empty'],
    ['first visit, everything held', 'first', added, ' more than with nothing'],
    ['click on “accept”, nothing to release', 'emptyClick'],
    ['click on “accept”, everything released', 'click', of('click', 'duration')],
    ['next visit after a no, everything held', 'refused', longer('refused', 'parser'), WITHOUT],
    [
      'next visit after a yes, released while parsing',
      'accepted',
      longer('accepted', 'ungated'),
      WITHOUT,
    ],
  ];
  return {
    title: `Longest task, ${COUNT} held scripts, processor ${SLOWER} times slower`,
    columns: ['', 'longest task', 'longest script in a task', `counts, at most ${MOST} ms`],
    rows: rows.map(([what, name, counts, than = '']) => [
      what,
      `${of(name, 'duration').toFixed(0)} ms`,
      of(name, 'script') ? `${of(name, 'script').toFixed(0)} ms` : '',
      counts === undefined ? '' : `${counts.toFixed(0)} ms${than}`,
    ]),
    failures: rows
      .filter(([, , counts = 0]) => counts > MOST)
      .map(([what, , counts]) => `${what}: a task of ${counts.toFixed(0)} ms, at most ${MOST}`),
  };
}
