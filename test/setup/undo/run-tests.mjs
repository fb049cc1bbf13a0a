/** Runs tests of the copy by name, and reads what became of them. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How long a run may take, in ms. */
const LIMIT = 10 * 60_000;

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Runs a tool that writes a report as JSON. @returns the report */
async function reportOf(args, report) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT,
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  await new Promise((done) => child.on('close', done));
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error(`no report from ${args.join(' ')}\n${said.slice(-2000)}`);
  }
}

/** Every test of a report of Vitest: its file, its whole name and what it died of. */
const unitResults = ({ testResults }) =>
  testResults.flatMap(({ name: file, message, assertionResults }) => {
    if (message && !assertionResults.length) throw new Error(`${file}: ${message}`);
    return assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, failureMessages }) => ({ file, name: fullName, errors: failureMessages }));
  });

/** The same of a report of Playwright. */
function flowResults({ errors, suites }) {
  if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'));
  const found = [];
  const visit = (suite) => {
    for (const { title, file, tests } of suite.specs ?? []) {
      const failed = tests.flatMap(({ results }) => results.flatMap((one) => one.errors));
      found.push({
        file,
        name: title,
        errors: failed.map(({ message }) => stripVTControlCharacters(message)),
      });
    }
    suite.suites?.forEach(visit);
  };
  suites.forEach(visit);
  return found;
}

/**
 * Runs all these tests, those without a browser in one go and the flows in another.
 * @param tests each `{ unit, name }` or `{ flow, name }`
 * @returns for each of them what its name has found: name and errors
 */
export async function runTests(tests) {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-undo-report-'));
  const report = join(folder, 'report.json');
  const of = (kind) => tests.filter((test) => test[kind]);
  const files = (kind) => [...new Set(of(kind).map((test) => test[kind]))];
  const names = (kind) => [...new Set(of(kind).map(({ name }) => escaped(name)))].join('|');
  try {
    const units = of('unit').length
      ? unitResults(
          await reportOf(
            `node_modules/vitest/vitest.mjs run ${files('unit').join(' ')} --reporter=json --outputFile=${report}`
              .split(' ')
              .concat('-t', names('unit')),
            report,
          ),
        )
      : [];
    const flows = of('flow').length
      ? flowResults(
          await reportOf(
            `node_modules/@playwright/test/cli.js test ${files('flow').join(' ')} --project=chromium --workers=1 --retries=0 --reporter=json`
              .split(' ')
              .concat('-g', names('flow')),
            report,
          ),
        )
      : [];
    return tests.map(({ unit, flow, name }) =>
      (unit ? units : flows).filter(
        (one) =>
          (unit ?? flow).endsWith(one.file.replace(/^.*\/test\//, '')) && one.name.includes(name),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
