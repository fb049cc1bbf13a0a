import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { defineConfig } from 'vitest/config';
import { fileImports, localeImports } from './rollup.config.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Components of Svelte, which are compiled: for the browser, or with `?server` for a server. */
const svelte = {
  name: 'svelte',
  transform: (code: string, id: string) => {
    const [filename = '', target] = id.split('?');
    if (!filename.endsWith('.svelte')) return null;
    const generate = target === 'server' ? 'server' : 'client';
    return { code: compile(code, { filename, generate }).js.code, map: null };
  },
};

export default defineConfig({
  plugins: [localeImports(), fileImports()],
  define: {
    __VERSION__: JSON.stringify(version),
    __LOCALES__: JSON.stringify(['en', 'de']),
  },
  // Vite looks into tsconfig for files of `src` only, and there are tests written in JSX
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    css: true,
    // by itself it leaves one processor free, which of two is half
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'test/{cli,config,policy,consent,import,gtm,server,services,locales,architecture}/**/*.test.{ts,tsx}',
          ],
          // some of the architecture tests compile, bundle or start programs
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          // two labels of public suffix and two steps of path: what cookie code gets wrong
          environmentOptions: { jsdom: { url: 'https://shop.example.co.uk/a/b' } },
          setupFiles: [
            'test/browser/adopted-style-sheets.ts',
            'test/browser/timers-end-with-their-file.ts',
          ],
          // thousands of tries of a property, on a machine that has other things to do
          testTimeout: 60_000,
          include: [
            'test/{browser,gate,guard,signals,create,rules,adopt,record,notice,panel,frames,declaration}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        plugins: [svelte],
        // the builds for browsers, as a site's own bundler takes them
        resolve: { conditions: ['browser'] },
        test: {
          name: 'frameworks',
          environment: 'jsdom',
          setupFiles: [
            'test/browser/adopted-style-sheets.ts',
            'test/browser/timers-end-with-their-file.ts',
          ],
          testTimeout: 60_000,
          server: { deps: { inline: [/svelte/, /solid-js/] } },
          include: ['test/wrappers/*.test.ts'],
        },
      },
    ],
  },
});
