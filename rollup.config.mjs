import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'lightningcss';
import { minifySync } from 'oxc-minify';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';

const LOCALES = fileURLToPath(new URL('./src/locales/', import.meta.url));

/** The languages there are words for, English aside: one file each in `src/locales`. */
const locales = readdirSync(LOCALES)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'en')
  // the more specific first
  .sort((a, b) => b.length - a.length || a.localeCompare(b));

/** The parts of a file of words, and what they add to the name of a lazy file. */
const WORDS = { first: '', panel: '-preferences', declaration: '-declaration' };
const wordFiles = locales.flatMap((locale) =>
  Object.entries(WORDS).map(([part, end]) => ({ name: `locale-${locale}${end}`, locale, part })),
);

/**
 * `askfirst:locales`: lazy imports per language, so that a new one is a new file and nothing else.
 * `askfirst:locale-de-preferences`: the words of one part.
 */
export const localeImports = () => ({
  name: 'askfirst-locales',
  resolveId: (source) => (source.startsWith('askfirst:locale') ? '\0' + source : null),
  load(id) {
    if (id === '\0askfirst:locales') {
      const entries = wordFiles.map(
        ({ name, locale, part }) =>
          `${JSON.stringify(name)}: async () => ({ texts: (await import(${JSON.stringify(LOCALES + locale)})).${part} })`,
      );
      return `export const locales = {${entries.join()}};`;
    }
    const words = wordFiles.find(({ name }) => id === `\0askfirst:${name}`);
    return words
      ? `export { ${words.part} as texts } from ${JSON.stringify(LOCALES + words.locale)};`
      : null;
  },
});

const SOURCE = fileURLToPath(new URL('./src/', import.meta.url));

/** The lazy files, words aside, and what each is made of. */
const FILES = {
  notice: 'notice/index',
  layouts: 'notice/layouts',
  'step-aside': 'notice/step-aside',
  trigger: 'notice/trigger',
  panel: 'panel/index',
  iframe: 'frames/index',
  declaration: 'declaration/take',
  problems: 'problems',
  network: 'guard/network',
  sweep: 'gate/sweep',
  template: 'gate/template',
  script: 'gate/inline-module',
  rules: 'rules/rule',
  import: 'adopt/adopt',
  markup: 'adopt/markup',
  record: 'record/keep',
  services: 'services/index',
  signals: 'signals/by-name',
  load: 'browser/load-script',
};

/** What has the hashes of the lazy files; built after them, and before the core. */
const INTEGRITY = { 'integrity-words': 'browser/integrity-words', integrity: 'browser/integrity' };

/**
 * `askfirst:file/<name>`: how a lazy file loads another; an import, or for the script build the core's
 * own loader.
 */
export const fileImports = (module = true) => ({
  name: 'askfirst-files',
  resolveId: (source) => (source.startsWith('askfirst:file/') ? '\0' + source : null),
  load(id) {
    const [, name] = /^\0askfirst:file\/(.+)/.exec(id) ?? [];
    if (!name) return null;
    return module
      ? `export const load = () => import(${JSON.stringify(SOURCE + { ...FILES, ...INTEGRITY }[name])});`
      : `import { page } from ${JSON.stringify(SOURCE + 'browser/page')};
         const { file } = page('currentScript') ?? {};
         export const load = () => file('${name}');`;
  },
});

const atLeast = (major, minor = 0) => (major << 16) | (minor << 8);
/** The oldest browsers that get the widget; README, "Browsers". */
const targets = { chrome: atLeast(100), firefox: atLeast(102), safari: atLeast(16, 4) };
const INLINE = '.css?inline';

/** `import css from './x.css?inline'` gives the minified text, as in Vite. */
const cssText = () => ({
  name: 'css-text',
  resolveId: (source, importer) =>
    source.endsWith(INLINE) && importer ? resolvePath(dirname(importer), source) : null,
  async load(id) {
    if (!id.endsWith(INLINE)) return null;
    const filename = id.slice(0, -'?inline'.length);
    this.addWatchFile(filename);
    const { code, warnings } = transform({
      filename,
      code: await readFile(filename),
      minify: true,
      targets,
    });
    for (const { message } of warnings) this.warn(`${filename}: ${message}`);
    return { code: `export default ${JSON.stringify(code.toString())};`, map: { mappings: '' } };
  },
});

const THEMES = fileURLToPath(new URL('./src/themes/', import.meta.url));
/** The style sheets that a page may link for another look, as they are. */
const themes = {
  name: 'themes',
  generateBundle() {
    for (const file of readdirSync(THEMES)) {
      this.emitFile({
        type: 'asset',
        fileName: `themes/${file}`,
        source: readFileSync(THEMES + file),
      });
    }
  },
};

/**
 * Preact's own `innerHTML` is for a property nobody uses here; what is shipped makes no markup of text.
 * And it makes elements by methods of the document that a page's `<form name="createElementNS">` takes.
 */
const INNER_HTML =
  /(\w)\?\(\w\|\|\w&&\(\1\.__html==\w\.__html\|\|\1\.__html==\w\.innerHTML\)\|\|\(\w\.innerHTML=\1\.__html\),\w\.__k=\[\]\):/;
const hardened = {
  name: 'hardened',
  transform(code, id) {
    if (!id.endsWith('preact.mjs')) return null;
    if (!INNER_HTML.test(code)) this.error('preact has changed: its innerHTML is not where it was');
    return {
      code: code
        .replace(INNER_HTML, '')
        .replace(/(\w)\.(createTextNode|createElementNS)\(/g, 'Document.prototype.$2.call($1,'),
      map: null,
    };
  },
};

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Names that the build fills in. */
const constants = {
  name: 'constants',
  transform: (code, id) =>
    id.endsWith('.ts') && /__(VERSION|LOCALES)__/.test(code)
      ? {
          code: code
            .replaceAll('__VERSION__', JSON.stringify(version))
            .replaceAll(
              '__LOCALES__',
              `${JSON.stringify(['en', ...locales].join(' '))}.split(' ')`,
            ),
          map: null,
        }
      : null,
};

/** Terser is better at inlining, Oxc at names and the rest: together 1 % smaller than either alone. */
const shorten = (module) => ({
  name: 'shorten',
  renderChunk(code, { fileName }) {
    const { errors, ...output } = minifySync(fileName, code, {
      module,
      compress: { target: 'es2022' },
      sourcemap: true,
    });
    for (const { message } of errors) this.error(message);
    return output;
  },
});

const { config: tsconfig } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(
  { ...tsconfig.compilerOptions, sourceMap: true },
  '.',
);

/** TypeScript one file at a time: the whole is checked with the core, and once is enough. */
const transpile = {
  name: 'transpile',
  transform(code, fileName) {
    if (!/\.tsx?$/.test(fileName)) return null;
    const { outputText, sourceMapText } = ts.transpileModule(code, { compilerOptions, fileName });
    return { code: outputText, map: sourceMapText };
  },
};

const fileName = (name) => `askfirst-${name}.${version}.js`;

/**
 * Puts the hashes of lazy files where the code asks for them. SHA-256, whose text is the shortest that
 * browsers take.
 */
const integrity = {
  name: 'integrity',
  async renderChunk(code, _, { file }) {
    if (!/__(INTEGRITY|HASHES|WORD_HASHES)__/.test(code)) return null;
    const hash = async (name) => {
      const bytes = await readFile(resolvePath(dirname(file), fileName(name)));
      return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
    };
    const all = async (names) => {
      const entries = names.map(async (name) => [name, await hash(name)]);
      return JSON.stringify(Object.fromEntries(await Promise.all(entries)));
    };
    const words = wordFiles.map(({ name }) => name);
    const values = {
      __INTEGRITY__: async () => JSON.stringify(await hash('integrity')),
      __HASHES__: () => all([...Object.keys(FILES), 'integrity-words']),
      __WORD_HASHES__: () => all(words),
    };
    for (const [name, value] of Object.entries(values)) {
      if (code.includes(name)) code = code.replaceAll(name, await value());
    }
    return { code, map: null };
  },
};

/** @param compress options of Terser that make this very file smaller; found by trying */
const plugins = (
  module,
  compress = { passes: 3 },
  compile = typescript({ tsconfig: './tsconfig.json', noEmit: false }),
) => [
  resolve({ extensions: ['.mjs', '.js', '.ts', '.tsx'] }),
  localeImports(),
  fileImports(module),
  cssText(),
  constants,
  hardened,
  compile,
  integrity,
  terser({
    ecma: 2022,
    module,
    compress: { unsafe_arrows: true, inline: 1, ...compress },
    mangle: false,
    format: { comments: false },
  }),
  shorten(module),
];

/** Leaves what a lazy file exports on its own script element, where the core picks it up. */
const handOver = {
  name: 'hand-over',
  renderChunk: (code) => ({
    code: code.replace(
      /^var lazyPart ?= ?/,
      'Reflect.get(Document.prototype,"currentScript",document).exports=',
    ),
    map: null,
  }),
};

/**
 * Tells V8 that nearly every function of a file runs at once, so that it reads each only once: a
 * quarter of the time that the script takes. https://v8.dev/blog/explicit-compile-hints
 */
const HINT = '//# allFunctionsCalledOnLoad\n';
const hinted = {
  name: 'hinted',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = HINT + file.code;
      else if (file.fileName.endsWith('.map')) {
        const map = JSON.parse(file.source);
        file.source = JSON.stringify({ ...map, mappings: `;${map.mappings}` });
      }
    }
  },
};
/** The lazy files that a first visit waits for. */
const AT_ONCE = ['notice', 'layouts'];

/** One lazy file of the script build, versioned: an old core must never meet a new UI. */
const lazy = (name, input) => ({
  input,
  output: {
    file: `dist/${fileName(name)}`,
    format: 'iife',
    name: 'lazyPart',
    strict: false,
    sourcemap: 'hidden',
  },
  plugins: [
    ...plugins(false, { passes: 3 }, transpile),
    handOver,
    AT_ONCE.includes(name) && hinted,
  ],
});

/** `integrity.json`: the hashes of the files that a page can name, for its `integrity`. */
const published = {
  name: 'published',
  async writeBundle({ file }) {
    const hashes = {};
    for (const name of ['askfirst.js', 'askfirst.guard.js']) {
      const bytes = await readFile(resolvePath(dirname(file), name));
      hashes[name] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    }
    await writeFile(resolvePath(dirname(file), 'integrity.json'), JSON.stringify(hashes, null, 2));
  },
};

/** Frameworks with an entry of their own, which the site brings along. */
const FRAMEWORKS = ['angular', 'react', 'solid', 'svelte', 'vue'];
/** Their packages, for the site's own bundler to find. */
const PEERS = ['@angular/core', 'react', 'solid-js', 'svelte/store', 'vue'];

/** What Next.js wants of a module with hooks; the minifiers would take it away. */
const forClients = {
  name: 'for-clients',
  renderChunk: (code, { name }) =>
    name === 'react' ? { code: `"use client";${code}`, map: null } : null,
};

const entries = {
  index: 'src/index.ts',
  guard: 'src/index-guard.ts',
  services: 'src/services/index.ts',
  signals: 'src/signals/index.ts',
  server: 'src/server/index.ts',
  declaration: 'src/declaration/index.ts',
  debug: 'src/debug.ts',
  elements: 'src/wrappers/elements.ts',
  ...Object.fromEntries(FRAMEWORKS.map((name) => [name, `src/wrappers/${name}.ts`])),
  ...Object.fromEntries(
    ['en', ...locales].map((name) => [`locales/${name}`, `src/locales/${name}.ts`]),
  ),
};

export default [
  ...Object.entries(FILES).map(([name, path]) => lazy(name, `src/${path}.ts`)),
  ...wordFiles.map(({ name }) => lazy(name, `askfirst:${name}`)),
  // each has the hashes of those before it
  ...Object.entries(INTEGRITY).map(([name, path]) => lazy(name, `src/${path}.ts`)),
  {
    input: 'src/script.ts',
    output: { file: 'dist/askfirst.js', format: 'iife', strict: false, sourcemap: 'hidden' },
    plugins: [...plugins(false, { passes: 5, hoist_funs: true }), hinted, themes],
  },
  {
    input: 'src/script-guard.ts',
    output: { file: 'dist/askfirst.guard.js', format: 'iife', strict: false, sourcemap: 'hidden' },
    plugins: [...plugins(false, { passes: 5, hoist_funs: true }, transpile), hinted, published],
  },
  {
    // `cli` is a program: it starts by itself, and exports nothing that would have types
    input: { ...entries, cli: 'src/cli/index.ts' },
    output: {
      dir: 'dist/esm',
      format: 'es',
      chunkFileNames: 'chunks/[name].js',
      sourcemap: 'hidden',
    },
    external: [...PEERS, 'node:fs'],
    plugins: [...plugins(true, { passes: 3 }, transpile), forClients],
  },
  {
    input: entries,
    external: PEERS,
    output: { dir: 'dist/types', format: 'es', chunkFileNames: 'chunks/[name].d.ts' },
    plugins: [localeImports(), fileImports(), dts({ tsconfig: './tsconfig.json' })],
  },
];
