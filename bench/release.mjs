/** How long the release of held inline scripts takes, and whether that grows in line with their number. */
import { inTurns, median } from './median.mjs';
import { untilAllRan } from './visits.mjs';

const FEW = 1000;
const MANY = 10_000;
/** Ten times as many may take this many times as long. */
const MOST = 12;

/** Reads how long the main thread has worked so far, in ms, other programs of the machine left out. */
async function processorTime(devtools) {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

const release = (browser, url, subject, count) =>
  browser.visit({ url }, async (page, devtools) => {
    const busy = await processorTime(devtools);
    await page.goto(`${url}/${subject.name}/${count}`);
    await page.waitForFunction(subject.isReady);
    const before = await busy();
    const start = await page.evaluate(
      `(() => { const now = performance.now(); (${subject.accept})(); return now; })()`,
    );
    await untilAllRan(page, count);
    const [first, last] = await page.evaluate(() => [globalThis.firstTick, globalThis.lastTick]);
    return { total: last - start, running: last - first, processor: (await busy()) - before };
  });

export async function measureRelease({ browser, url, subject, times }) {
  const runs = await inTurns(times, {
    few: () => release(browser, url, subject, FEW),
    many: () => release(browser, url, subject, MANY),
  });
  const middle = (name, key) => median(runs[name].map((run) => run[key]));
  const rows = [
    ['from accept to the last script', 'total'],
    ['from the first script to the last', 'running'],
    ['processor time of the main thread', 'processor'],
  ].map(([what, key]) => {
    const [few, many] = [middle('few', key), middle('many', key)];
    return { what, few, many, ratio: many / few };
  });
  return {
    title: 'Release of held inline scripts',
    columns: ['', `${FEW}`, `${MANY}`, 'ratio', `at most`],
    rows: rows.map(({ what, few, many, ratio }, at) => [
      what,
      `${few.toFixed(1)} ms`,
      `${many.toFixed(1)} ms`,
      ratio.toFixed(1),
      at ? '' : String(MOST),
    ]),
    failures: rows[0].ratio > MOST ? [`${MANY} scripts take more than ${MOST} times as long`] : [],
  };
}
