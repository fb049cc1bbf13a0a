import { defineConfig } from 'vitest/config';
import { localeImports } from './rollup.config.mjs';

/** The tests of what decides, for `npm run mutate`: those that need no page, and some that read one. */
export default defineConfig({
  plugins: [localeImports()],
  define: { __VERSION__: '"0"', __LOCALES__: '["en","de"]' },
  test: {
    restoreMocks: true,
    // Stryker has a limit of its own, and the first run shares the machine
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{config,policy,consent,server,services,locales,import}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'https://shop.example.co.uk/a/b' } },
          setupFiles: 'test/browser/adopted-style-sheets.ts',
          include: ['test/{declaration,signals}/**/*.test.ts'],
        },
      },
    ],
  },
});
