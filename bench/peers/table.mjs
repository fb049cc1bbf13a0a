/** Writes what was measured as Markdown. A row names what a visitor or a site owner feels. */

import { PATIENCE } from './measure.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time) =>
  time >= PATIENCE
    ? `over ${PATIENCE / 1000} s`
    : `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`;
const count = (number) => String(Math.round(number));
const files = (run) => `${kilobytes(run.bytes)}, ${run.requests}`;

/** Each row: what, how to read a subject's medians, how to write that. `null` where there is nothing. */
const ROWS = [
  ['First visit: downloaded, files', (of) => of.first, files],
  [
    'Preferences: downloaded on top, files',
    (of) => (of.preferences.bytes === null ? null : of.preferences),
    files,
  ],
  ['Return visit: downloaded, files', (of) => of.back, files],
  ['First visit: script time', (of) => of.script.script, ms],
  ['The same, processor 6 times slower', (of) => of.slowScript.script, ms],
  ['Return visit: script time', (of) => of.backScript.script, ms],
  ['The same, processor 6 times slower', (of) => of.slowBackScript.script, ms],
  ['Tag to visible notice', (of) => of.first.visible, ms],
  ['The same, processor 6 times slower', (of) => of.slowFirst.visible, ms],
  ['Click on “accept” to next paint, 6 times slower', (of) => of.slowFirst.paint, ms],
  ['Click on “accept” to last released script', (of) => of.first.release, ms],
  ['The same, processor 6 times slower', (of) => of.slowFirst.release, ms],
  ['Return visit: tag to last released script', (of) => of.back.release, ms],
  ['The same, processor 6 times slower', (of) => of.slowBack.release, ms],
  ['Click to last of 10 inline scripts', (of) => of.few?.release ?? null, ms],
  ['Click to last of 10,000 inline scripts', (of) => of.many?.release ?? null, ms],
  ['Heap, with the notice on the screen', (of) => of.first.heap, kilobytes],
  ['DOM nodes, of the whole page', (of) => of.first.nodes, count],
  ['Layout shift by the notice', (of) => of.first.shift, (shift) => shift.toFixed(2)],
  ['Tasks over 50 ms until the notice, 6 times slower', (of) => of.slowScript.long, count],
  ['Scripts woken up in 10 s of idleness', (of) => of.idle.count, count],
];

const line = (cells) => `| ${cells.join(' | ')} |`;

/** @param record `{ versions, subjects: { name: medians } }`, as `record.json` holds it */
export function tableOf({ versions, subjects }) {
  const names = Object.keys(subjects);
  const titles = names.map((name) => (versions[name] ? `${name} ${versions[name]}` : name));
  const rows = ROWS.map(([what, read, write]) => [
    what,
    ...names.map((name) => {
      const value = read(subjects[name]);
      return value === null ? '–' : write(value);
    }),
  ]);
  return [['', ...titles], ['', ...titles].map(() => '---'), ...rows].map(line).join('\n');
}
