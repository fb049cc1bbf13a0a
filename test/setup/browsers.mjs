/**
 * Makes sure that the three browsers of the flows are there. On Debian and Ubuntu it installs what is
 * missing; elsewhere it says what is missing and how to get it. It never lets the flows be skipped.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);

/** WebKitGTK keeps its small browser in a folder that names the processor and the version. */
function findMiniBrowser() {
  for (const root of ['/usr/lib', '/usr/libexec']) {
    const folders = existsSync(root) ? readdirSync(root).map((name) => join(root, name)) : [];
    for (const folder of [root, ...folders]) {
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const file = join(folder, version, 'MiniBrowser');
        if (isExecutable(file)) return file;
      }
    }
  }
  return undefined;
}

export const chromium = () => process.env.CHROME_BIN ?? onPath('chromium') ?? '';
/**
 * Chromium without windows of its own, which opens a page five times as fast; Chromium itself where it
 * is not to be had. It keeps no page for the way back.
 */
export const chromiumShell = () =>
  process.env.CHROME_SHELL_BIN ?? onPath('chromium-headless-shell') ?? chromium();
export const chromeDriver = () => process.env.CHROMEDRIVER ?? onPath('chromedriver') ?? '';
export const firefox = () => process.env.FIREFOX_BIN ?? onPath('firefox-esr') ?? '';
export const webkitDriver = () => process.env.WEBKIT_DRIVER ?? onPath('WebKitWebDriver') ?? '';
export const miniBrowser = () => process.env.MINIBROWSER ?? findMiniBrowser() ?? '';

const NEEDS = [
  { find: chromium, name: 'Chromium', variable: 'CHROME_BIN', package: 'chromium' },
  {
    find: chromiumShell,
    name: 'Chromium without windows',
    variable: 'CHROME_SHELL_BIN',
    package: 'chromium-headless-shell',
  },
  {
    find: chromeDriver,
    name: 'ChromeDriver',
    variable: 'CHROMEDRIVER',
    package: 'chromium-driver',
  },
  { find: firefox, name: 'Firefox ESR', variable: 'FIREFOX_BIN', package: 'firefox-esr' },
  {
    find: webkitDriver,
    name: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER',
    package: 'webkit2gtk-driver',
  },
  {
    find: miniBrowser,
    name: 'WebKitGTK MiniBrowser',
    variable: 'MINIBROWSER',
    package: 'webkit2gtk-driver',
  },
  { find: () => onPath('Xvfb') ?? '', name: 'Xvfb', variable: 'PATH', package: 'xvfb' },
];

const missing = () => NEEDS.filter(({ find }) => !isExecutable(find()));

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** The words to put before a command that needs root, or null when there is no way to be root. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  // sudo drops the environment, and apt must not ask questions
  return sudo ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'] : null;
}

function install(packages) {
  const prefix = onPath('apt-get') ? asRoot() : null;
  if (!prefix) return;
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest);
  };
  console.log(`Installing ${packages.join(', ')} for the browser tests.`);
  if (apt('update')) apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Throws one sentence when a browser is missing and could not be installed. */
export function ensureBrowsers() {
  const wanted = missing();
  if (!wanted.length) return;
  const packages = [...new Set(wanted.map((need) => need.package))];
  install(packages);
  const still = missing();
  if (!still.length) return;
  const names = still.map(({ name, variable }) => `${name} (${variable})`).join(', ');
  throw new Error(
    `The browser tests need ${names}: on Debian or Ubuntu run "apt-get install ${packages.join(' ')}" as root, elsewhere install them and name the programs in these variables.`,
  );
}
