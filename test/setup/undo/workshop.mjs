/** A copy of the project in which protections are undone, one at a time, and put back. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CONFIG = 'rollup.config.mjs';
const CORE = 'dist/askfirst.js';
const GUARD = 'dist/askfirst.guard.js';
const lazyFile = (name) => new RegExp(`^dist/askfirst-${name}\\.\\d`);

/** The project as it was at the beginning, to put back from: work on it may go on meanwhile. */
let kept = '';

/** Copies what belongs to the project, and its build. @returns the folder */
export function openWorkshop() {
  kept = mkdtempSync(join(tmpdir(), 'askfirst-kept-'));
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-undo-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.split('\n')) {
    if (file && file !== 'node_modules') cpSync(join(ROOT, file), join(kept, file));
  }
  cpSync(join(ROOT, 'dist'), join(kept, 'dist'), { recursive: true });
  cpSync(kept, folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  // the build reads its own settings from there
  process.chdir(folder);
  return folder;
}

export function closeWorkshop(folder) {
  process.chdir(ROOT);
  for (const one of [folder, kept]) rmSync(one, { recursive: true });
}

/** Throws if an edited file is no longer code: then its test would fail for nothing. */
function checkSyntax(file, text) {
  if (!/\.[tj]sx?$/.test(file)) return;
  const { diagnostics } = ts.transpileModule(text, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022 },
  });
  const [first] = diagnostics;
  if (first) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`);
}

/** Takes the protection out of the sources. */
export function applyEdits(edits) {
  for (const { file, from, to } of edits) {
    const text = readFileSync(file, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file}: not exactly once: ${from}`);
    const edited = text.split(from).join(to);
    checkSyntax(file, edited);
    writeFileSync(file, edited);
  }
}

/** Puts the sources back, and what was built of the others. */
export function restore(edits, built) {
  for (const path of [...edits.map(({ file }) => file), ...built]) {
    rmSync(path, { recursive: true, force: true });
    cpSync(join(kept, path), path, { recursive: true });
  }
}

/** The built scripts that have something of one of these sources in them, by their source maps. */
function builtOf(files) {
  const wanted = files.map((file) => resolve(kept, file));
  return readdirSync(join(kept, 'dist'))
    .filter((name) => name.endsWith('.js.map'))
    .filter((name) => {
      const { sources } = JSON.parse(readFileSync(join(kept, 'dist', name), 'utf8'));
      return sources.some((source) => wanted.includes(resolve(kept, 'dist', source)));
    })
    .map((name) => `dist/${name.slice(0, -'.map'.length)}`);
}

/**
 * Builds what has the edited sources in it, and then what has its hashes. Types are not checked: an
 * undone protection may leave a name that nobody uses.
 * @param options what a change of the build itself concerns; and whether the npm entries, and the core
 *   with the guard, are wanted too
 * @returns what was written, files and folders
 */
export async function rebuild(files, { builds = [], modules, guard }) {
  const address = pathToFileURL(resolve(CONFIG)).href;
  const { default: configs } = await import(`${address}?${performance.now()}`);
  const fileOf = ({ output }) => output.file ?? output.dir;
  const isNamed = (file) => builds.some((name) => lazyFile(name).test(file));
  const touched = [
    ...builtOf(files),
    ...configs.map(fileOf).filter((file) => /^dist\/askfirst/.test(file) && isNamed(file)),
  ];
  if (!touched.length) throw new Error(`${files.join()}: in no built file`);
  // the core has the hash of the file with the hashes of the others
  const isWanted = (file) =>
    file === CORE ||
    (file === GUARD && guard) ||
    (file === 'dist/esm' && modules) ||
    lazyFile('integrity').test(file) ||
    touched.includes(file);
  const wanted = configs.filter((config) => isWanted(fileOf(config)));
  const transpile = configs
    .flatMap(({ plugins }) => plugins)
    .find((one) => one.name === 'transpile');
  for (const { output, plugins, ...input } of wanted) {
    const bundle = await rollup({
      ...input,
      plugins: plugins.map((one) => (one.name === 'typescript' ? transpile : one)),
      onwarn: () => undefined,
    });
    await bundle.write(output);
    await bundle.close();
  }
  return [
    ...wanted.flatMap((config) =>
      config.output.file ? [config.output.file, `${config.output.file}.map`] : [config.output.dir],
    ),
    'dist/integrity.json',
  ];
}
