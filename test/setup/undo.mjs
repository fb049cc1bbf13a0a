/**
 * `npm run undo`: undoes every protection that `docs/security.md` speaks of, one at a time, in a copy
 * of the project, and demands that its test fails. With words behind it, only those whose row, file or
 * test has one of them: `npm run undo -- cookie`.
 */
import { protections } from './protections.mjs';
import { runTests } from './undo/run-tests.mjs';
import { applyEdits, closeWorkshop, openWorkshop, rebuild, restore } from './undo/workshop.mjs';

/** Files that have to be built before these tests see a change. */
const READS_DIST = /^test\/(flows|architecture\/dist)/;
/** What a test says that has seen something else than it expected. */
const ASSERTION = /AssertionError|\bexpect(\.\w+)?\(|Property failed/;
/** A mistake in the edit itself, or a machine that was too slow. */
const MISTAKE = /SyntaxError|ReferenceError|Cannot find (module|name)|Test timed out/;

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const filesOf = ({ edits }) => [...new Set(edits.map(({ file }) => file))];
const keyOf = ({ unit, flow, name }) => `${unit ?? flow}: ${name}`;
const chosen = protections.filter((one) => {
  const text = [one.row, ...filesOf(one), keyOf(one.test)].join(' ').toLowerCase();
  return !wanted.length || wanted.some((word) => text.includes(word));
});
const label = (one) => `${one.row} – ${filesOf(one).join(', ')}`;

/** Why a failure is none that counts; undefined if it is one. */
function flawOf({ errors }, throws) {
  const text = errors.join('\n');
  const mistake = MISTAKE.exec(text)?.[0];
  if (mistake && mistake !== throws) return text;
  return ASSERTION.test(text) || (throws && text.includes(throws)) ? undefined : text;
}

/** Undoes one, runs its test, puts everything back. @returns what is wrong, or undefined */
async function undo(one) {
  const { builds, edits, test } = one;
  const { unit, flow, modules, throws } = test;
  let built = [];
  try {
    applyEdits(edits);
    const sources = filesOf(one).filter((file) => /^src\/|^rollup/.test(file));
    if (sources.length && READS_DIST.test(unit ?? flow)) {
      // should the build fail half-way
      built = ['dist'];
      built = await rebuild(sources, { builds, modules, guard: !flow });
    }
    const [results] = await runTests([test]);
    const failed = results.filter(({ errors }) => errors.length);
    if (!results.length) return 'no such test was run';
    if (!failed.length) return 'STILL GREEN';
    const flaws = failed.map((result) => flawOf(result, throws));
    return flaws.includes(undefined)
      ? undefined
      : `failed, but not at what it expects:\n${flaws[0]}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    restore(edits, built);
  }
}

const folder = openWorkshop();
try {
  const tests = [...new Map(chosen.map(({ test }) => [keyOf(test), test])).values()];
  console.log(`${tests.length} tests, before anything is undone`);
  const found = await runTests(tests);
  const broken = tests.filter(
    (_, at) => !found[at].length || found[at].some(({ errors }) => errors.length),
  );
  for (const test of broken) {
    console.log(`NOT GREEN: ${keyOf(test)}`);
    console.log(found[tests.indexOf(test)].flatMap(({ errors }) => errors).join('\n'));
  }
  const red = new Set();
  let undone = 0;
  for (const one of broken.length ? [] : chosen) {
    const start = Date.now();
    const flaw = await undo(one);
    const seconds = `${Math.round((Date.now() - start) / 1000)} s`;
    if (flaw === undefined) {
      undone++;
      red.add(keyOf(one.test));
      console.log(`red: ${label(one)} (${seconds})`);
    } else {
      const [first, ...rest] = flaw.split('\n');
      console.log(`${first}: ${label(one)} – ${keyOf(one.test)}`);
      if (rest.length) console.log(rest.slice(0, 12).join('\n'));
    }
  }
  console.log(`${undone} protections undone, ${red.size} tests red`);
  if (undone < chosen.length || !chosen.length) process.exitCode = 1;
} finally {
  closeWorkshop(folder);
}
