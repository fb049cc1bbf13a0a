/** The apps of the demo, bundled for browsers by Vite as a site would do it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const bundles = new Map();

/** @returns the text of one bundle; in development mode, in which frameworks name every mistake. */
async function bundle(name) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    resolve: {
      alias: [
        { find: /^askfirst$/, replacement: path('dist/esm/index.js') },
        { find: /^askfirst\/(.+)$/, replacement: path('dist/esm/$1.js') },
      ],
    },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: path(`demo/apps/${name}.mjs`),
        output: { codeSplitting: false },
      },
    },
  });
  return output.find(({ isEntry }) => isEntry).code;
}

/** Bundled when first asked for, and then kept. */
export function bundleOf(file) {
  if (!bundles.has(file)) bundles.set(file, bundle(file.replace(/\.js$/, '')));
  return bundles.get(file);
}
