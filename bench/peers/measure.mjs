/** What one visit of one subject costs: each function is a visit of its own, and returns plain numbers. */
import { setTimeout as delay } from 'node:timers/promises';
import { SCRIPTS, TASKS, tasksIn } from '../trace.mjs';

/** What is not done after this is given up on, and noted as this long; in ms. */
export const PATIENCE = 60_000;
/** After this long without anything to do a page counts as done, in ms on a processor of full speed. */
const QUIET = 1000;

/** Says at every frame whether the notice can be seen, and notes since when, in ms since navigation. */
const watchNotice = (selector) => {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const notice = document.querySelector(selector);
    const { top, height } = notice?.getBoundingClientRect() ?? {};
    const seen = { opacityProperty: true, visibilityProperty: true };
    if (height > 0 && top < innerHeight - height / 2 && notice.checkVisibility(seen)) {
      globalThis.visibleAt = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Notes how long the browser took from a press to the next paint, and when it was. */
const watchPress = () => {
  globalThis.pressedAt = 0;
  globalThis.slowest = 0;
  addEventListener('click', ({ timeStamp }) => (globalThis.pressedAt ||= timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries()) {
      if (interactionId) globalThis.slowest = Math.max(globalThis.slowest, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
};

const call = (code, ...given) => `(${code})(${given.map((one) => JSON.stringify(one)).join()})`;
const untilRan = (page, count) => page.until(`globalThis.runs >= ${count}`, PATIENCE);
const pageOf = ({ server, name }, scripts = 0) => `${server.url}/page/${name}/${scripts}`;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const downloads = (files) => ({ bytes: sum(files), requests: files.length });

/** The element that a visitor presses: the nth of a selector where it says so. */
function found(selector) {
  const [css, at = '0'] = selector.split(' >> nth=');
  return `document.querySelectorAll(${JSON.stringify(css)})[${at}]`;
}

/** @typedef {{ browser: any, server: any, name: string, subject: any, visitor: string }} Who */

/**
 * A first visit in which the visitor accepts everything.
 * @param {Who} who
 * @returns times in ms, `heap` in bytes
 */
export const firstVisit = (who, slower, scripts = 0) =>
  who.browser.visit(
    { visitor: who.visitor, slower, first: call(watchNotice, who.subject.notice) },
    async (page) => {
      who.server.take();
      await page.goto(pageOf(who, scripts));
      await page.until('globalThis.visibleAt', PATIENCE);
      await delay(QUIET);
      const files = who.server.take();
      const seen = await page.evaluate(
        `({ visible: visibleAt - tagAt, shift: globalThis.shift, before: runs })`,
      );
      const { before, ...first } = seen;
      if (before) throw new Error(`${who.name} ran ${before} held scripts before consent.`);
      await page.send('HeapProfiler.collectGarbage');
      const { usedSize } = await page.send('Runtime.getHeapUsage');
      const { nodes } = await page.send('Memory.getDOMCounters');
      await page.evaluate(call(watchPress));
      await page.click(found(who.subject.accept));
      await untilRan(page, scripts || 6);
      await delay(QUIET / 2);
      const after = await page.evaluate(
        '({ paint: globalThis.slowest, release: lastRun - globalThis.pressedAt })',
      );
      return { ...first, ...after, nodes, heap: usedSize, ...downloads(files) };
    },
  );

/**
 * What is downloaded more when the visitor looks at the choices one by one.
 * @param {Who} who
 */
export const preferences = (who) =>
  who.browser.visit(who, async (page) => {
    if (!who.subject.choose) return { bytes: null, requests: null };
    await page.goto(pageOf(who));
    await page.until(found(who.subject.choose), PATIENCE);
    await delay(QUIET);
    who.server.take();
    await page.click(found(who.subject.choose));
    await delay(QUIET);
    return downloads(who.server.take());
  });

/**
 * A visit of somebody who accepted before.
 * @param {Who} who
 */
export const returnVisit = (who, slower) =>
  who.browser.visit({ visitor: who.visitor, slower }, async (page) => {
    who.server.take();
    await page.goto(pageOf(who));
    await untilRan(page, 6);
    await delay(QUIET / 2);
    const release = await page.evaluate('lastRun - tagAt');
    return { release, ...downloads(who.server.take()) };
  });

/** Traces a page, and the thread of it that ran the mark at its end. */
async function tasksOf({ browser }, page, run) {
  const events = await browser.traced(`${TASKS},${SCRIPTS}`, async () => {
    await run();
    await page.evaluate("void performance.mark('bench')");
  });
  return tasksIn(events);
}

/**
 * The script time of a page that nobody touches, and its long tasks.
 * @param {Who} who
 */
export const scriptTime = (who, slower) =>
  who.browser.visit({ visitor: who.visitor, slower }, async (page) => {
    const tasks = await tasksOf(who, page, async () => {
      await page.goto(pageOf(who));
      await delay(QUIET + 250 * slower);
    });
    return {
      script: sum(tasks.map(({ script }) => script)),
      long: tasks.filter(({ duration, script }) => duration > 50 && script > 0).length,
    };
  });

/**
 * How often a page wakes up for a script while its notice waits for an answer.
 * @param {Who} who
 * @param idle in ms
 */
export const wakeUps = (who, idle) =>
  who.browser.visit(who, async (page) => {
    await page.goto(pageOf(who));
    await delay(3 * QUIET);
    const tasks = await tasksOf(who, page, () => delay(idle));
    // the mark is one
    return { count: tasks.filter(({ script }) => script > 0).length - 1 };
  });
