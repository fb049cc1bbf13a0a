/** `npm run mutate`: breaks the folders that decide, one small change at a time, and sees which test notices. */
export default {
  // a list of addresses decides nothing
  mutate: ['src/{consent,policy,config,import,server}/**/*.ts', '!src/import/frames.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // not what a mutant says of itself, but how many tests see it
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: 'test-results/mutation.json' },
  tempDirName: 'test-results/stryker',
  ignoreStatic: true,
  // a test reads how files begin
  disableTypeChecks: false,
  timeoutMS: 10_000,
};
