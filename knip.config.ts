import type { KnipConfig } from 'knip';

export default {
  entry: [
    // the package's entries and the files that only load when they are needed
    'src/{index,script,index-guard,script-guard,debug,problems}.ts',
    'src/{services,signals,server,notice,panel,declaration}/index.ts',
    'src/declaration/take.ts',
    'src/notice/{layouts,trigger,step-aside}.ts',
    'src/gate/sweep.ts',
    'src/browser/{load-script,integrity,integrity-words}.ts',
    'src/record/keep.ts',
    'src/rules/rule.ts',
    'src/adopt/{adopt,markup}.ts',
    'src/locales/*.ts',
    'test/locales/words/*.ts',
    // what pages of the demo load by address
    '{demo/{site,third-parties},bench/peers}/*.js',
    // bundled when a page asks for them
    'demo/apps/*.mjs',
    'test/**/*.{test,spec}.{ts,tsx}',
    // nobody imports these: they are there to be compiled
    'test/types/*.ts',
    'test/setup/*.d.mts',
  ],
  project: ['src/**/*.{ts,tsx}', '{bench,demo}/**/*.{js,mjs}', 'test/**/*.{ts,tsx,mjs,mts}'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // started as a program by the test of the package
    '@arethetypeswrong/cli',
    // run in a page by a flow, from its built file
    '@duckduckgo/autoconsent',
    // third parties of the demo: their built files are served, nothing imports them
    '@snowplow/browser-tracker',
    'bootstrap',
    'bulma',
    'foundation-sites',
    'tailwindcss',
    'mixpanel-browser',
    'posthog-js',
    '@amplitude/analytics-browser',
    '@segment/analytics-next',
    // other consent tools: run in pages of their own, from their built files
    'cookieconsent',
    'klaro',
    'orejime',
    'tarteaucitronjs',
    'vanilla-cookieconsent',
    'vanilla-cookieconsent-v2',
  ],
} satisfies KnipConfig;
