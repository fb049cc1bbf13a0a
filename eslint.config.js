import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import * as regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'playwright-report/', 'screenshots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // of patterns whose time grows by the square
  {
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': ['error', { ignoreSticky: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {
          // these lie beside the sources, whose tsconfig knows neither Node nor tests
          allowDefaultProject: [
            '*.config.ts',
            'demo/*.d.mts',
            'demo/scenarios/*.d.mts',
            'demo/server/*.d.mts',
          ],
          defaultProject: 'test/tsconfig.json',
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      // `() => void run()` and `() => set(x)` say in one line what they do
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {
          ignoreArrowShorthand: true,
          ignoreVoidOperator: true,
          ignoreVoidReturningFunctions: true,
        },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // with noUncheckedIndexedAccess, `!` is how to say that an index is known to exist
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/no-dynamic-delete': 'off',
      // called on the prototype it takes for the overload that is kept for old element types
      '@typescript-eslint/no-deprecated': ['error', { allow: ['querySelectorAll'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // the types say what the page should be; the code guards against what it is
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // what decides cannot see the page; the compiler holds this too, without the DOM's types
    files: ['src/{services,locales,config,policy,consent,server}/**/*.ts', 'src/types.ts'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'location'] },
  },
  {
    files: ['src/**'],
    // a program speaks to whoever calls it
    ignores: ['**/*.d.ts', 'src/cli/index.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    // spreading a dataset gives what is wanted here: an object of its attributes
    files: ['src/browser/tag.ts'],
    rules: { '@typescript-eslint/no-misused-spread': 'off' },
  },
  {
    files: ['test/**', '*.config.ts'],
    rules: {
      // tests hand wrong things to code on purpose, and read what strangers wrote
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-script-url': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: [
      'demo/site/**/*.js',
      'demo/third-parties/**/*.js',
      'demo/apps/*.mjs',
      // a page's own script, and functions that are run in pages
      'bench/peers/{floor.js,measure.mjs}',
    ],
    languageOptions: { globals: { ...globals.browser, askfirst: 'readonly' } },
  },
);
