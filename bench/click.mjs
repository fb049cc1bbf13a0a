/** How soon a click on "accept" shows: the browser's own figure (Event Timing), which pages are rated by. */
import { inTurns, median } from './median.mjs';
import { untilAllRan } from './visits.mjs';

const COUNTS = [0, 1000, 10_000];
const SLOWER = 6;
/** "Good" by the Web Vitals, ms. */
const MOST = 200;

const click = (browser, url, subject, count) =>
  browser.visit({ url, slower: SLOWER }, async (page) => {
    await page.goto(`${url}/${subject.name}/${count}`);
    const button = page.locator(subject.acceptButton);
    await button.waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      globalThis.slowest = 0;
      new PerformanceObserver((list) => {
        for (const { duration, interactionId } of list.getEntries()) {
          if (interactionId) globalThis.slowest = Math.max(globalThis.slowest, duration);
        }
      }).observe({ type: 'event', durationThreshold: 16 });
    });
    await button.click();
    await untilAllRan(page, count);
    await page.waitForTimeout(500);
    return page.evaluate(() => globalThis.slowest);
  });

export async function measureClick({ browser, url, subject, times }) {
  const runs = await inTurns(
    times,
    Object.fromEntries(COUNTS.map((count) => [count, () => click(browser, url, subject, count)])),
  );
  const rows = COUNTS.map((count) => ({ count, time: median(runs[count]) }));
  return {
    title: `From the click on “accept” to the next paint, processor ${SLOWER} times slower`,
    columns: ['held scripts', 'time', 'at most'],
    rows: rows.map(({ count, time }) => [String(count), `${time.toFixed(0)} ms`, `${MOST} ms`]),
    failures: rows
      .filter(({ time }) => time > MOST)
      .map(
        ({ count, time }) => `${count} held scripts: the click shows after ${time.toFixed(0)} ms`,
      ),
  };
}
