/**
 * `npm test`: every check of the project, one step after the other. The first step that fails ends
 * it, with that step's name and an exit code that is not 0.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'askfirst-'));
const UNIT = join(reports, 'unit.json');
const FLOWS = join(reports, 'flows.json');

/** Runs a tool of the project; with `quiet`, shows what it said only if it fails. */
const run = (command, { quiet = false, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const [tool, ...args] = command.split(' ');
    const child = spawn(tool, args, {
      cwd: ROOT,
      env: {
        ...process.env,
        ...env,
        PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let said = '';
    child.stdout?.on('data', (chunk) => (said += chunk));
    child.stderr?.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      if (said) console.error(`\n$ ${command}\n${said.trim()}`);
      reject(new Error(`"${command}" ended with ${code}`));
    });
  });

/** Several at once, for they do not need each other; all are heard before any failure counts. */
async function together(...commands) {
  const results = await Promise.allSettled(
    commands.map((command) => run(command, { quiet: true })),
  );
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

const report = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The flows that ended like this, each with its project and its last error. */
function flowsThat(status) {
  const found = [];
  const visit = ({ specs = [], suites = [] }) => {
    for (const { title, file, tests } of specs) {
      for (const test of tests.filter((one) => one.status === status)) {
        const [error] = test.results.flatMap(({ errors }) => errors);
        found.push(`[${test.projectName}] ${file}: ${title}\n${error?.message ?? 'no message'}`);
      }
    }
    suites.forEach(visit);
  };
  visit(report(FLOWS));
  return found;
}

/** The tests without a browser that failed, and why. */
const failedUnits = () =>
  report(UNIT).testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${name}: ${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map((one) => `${name}: ${one.fullName}\n${one.failureMessages.join('\n').slice(0, 600)}`),
  ]);

/** How many tests passed; throws if one did anything else, being skipped included. */
function count() {
  const unit = report(UNIT);
  const flows = report(FLOWS).stats;
  const passed = unit.numPassedTests + flows.expected;
  const left = unit.numPendingTests + unit.numTodoTests + flows.skipped;
  const failed = unit.numFailedTests + flows.unexpected;
  if (failed || left) throw new Error(`${passed} passed, ${failed} failed, ${left} were not run`);
  for (const one of flowsThat('flaky')) console.log(`\nPassed only at the second try: ${one}`);
  return passed + flows.flaky;
}

const STEPS = {
  'browsers are there': () => ensureBrowsers(),
  build() {
    // what an older build left behind would be packed, too
    rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
    return run('rollup -c --silent');
  },
  types: () =>
    together(
      'tsc -p .',
      'tsc -p tsconfig.pure.json',
      'tsc -p src/cli',
      'tsc -p test',
      'tsc -p test/flows',
    ),
  lint: () => together('eslint .', 'prettier --check .', 'knip'),
  size: () => run('npm run size --silent'),
  'unit, architecture and package tests': () =>
    run(`vitest run --reporter=dot --reporter=json --outputFile.json=${UNIT}`),
  'axe on every state of every part': () => run('node demo/screenshots.mjs', { quiet: true }),
  'flows in Chromium, Firefox and WebKit': () =>
    run('playwright test --reporter=line,json', {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: FLOWS, CI: process.env.CI ?? '1' },
    }),
};

const since = Date.now();
let step = '';
try {
  for (step of Object.keys(STEPS)) {
    console.log(`\n── ${step}`);
    const start = Date.now();
    await STEPS[step]();
    console.log(`   ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  step = 'count';
  const passed = count();
  console.log(`\nAll steps took ${Math.round((Date.now() - since) / 1000)} s.`);
  console.log(`${passed} passed, 0 failed`);
} catch (error) {
  // once more, and short: of a long log often only the end is kept
  if (existsSync(UNIT)) for (const one of failedUnits()) console.error(`\n${one}`);
  if (existsSync(FLOWS)) for (const one of flowsThat('unexpected')) console.error(`\n${one}`);
  console.error(`\nFAILED at "${step}": ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
