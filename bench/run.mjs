/**
 * `npm run bench [times]`: measures the built widget in Chromium, prints Markdown tables of medians,
 * and fails if a limit is broken. `npm run bench -- peers [times]` compares it with others instead.
 * Needs a build, and a machine with nothing else to do.
 */
import { measureClick } from './click.mjs';
import { measureRelease } from './release.mjs';
import { serve } from './server.mjs';
import { askfirst, nothing, ungated } from './subjects.mjs';
import { measureTasks } from './tasks.mjs';
import { openBrowser } from './visits.mjs';
import { comparePeers } from './peers/compare.mjs';

const MEASUREMENTS = [measureRelease, measureTasks, measureClick];

const line = (cells) => `| ${cells.join(' | ')} |`;
const table = ({ title, columns, rows }) =>
  [`\n## ${title}\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');

async function measureAlone(times) {
  const server = await serve();
  const browser = await openBrowser();
  const failures = [];
  try {
    for (const measure of MEASUREMENTS) {
      const result = await measure({
        browser,
        url: server.url,
        subject: askfirst,
        floor: nothing,
        ungated,
        times,
      });
      console.log(table(result));
      failures.push(...result.failures);
    }
  } finally {
    await browser.close();
    server.close();
  }
  for (const failure of failures) console.error(`\nTOO SLOW: ${failure}`);
  if (failures.length) process.exitCode = 1;
}

const given = process.argv.slice(2);
const times = Number(given.find(Number) ?? 5);
if (given.includes('peers')) console.log(await comparePeers(times));
else await measureAlone(times);
console.log(`\nMedians of ${times} runs.`);
