import { defineConfig } from 'vitest/config';

/** The tests that need no page, for `npm run mutate`. */
export default defineConfig({
  define: { __VERSION__: '"0"', __LOCALES__: '["en","de"]' },
  test: {
    environment: 'node',
    include: ['test/{config,policy,consent,server}/**/*.test.ts'],
    restoreMocks: true,
  },
});
