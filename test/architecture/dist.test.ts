import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type OutputOptions, rollup, type RollupOptions } from 'rollup';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, parse, read, ROOT, walk } from './source-files';

const scripts = filesIn('dist').filter((file) => file.endsWith('.js'));

/** Ways to turn text into markup or code. */
const SINKS =
  /^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|eval|Function|write|writeln|setHTMLUnsafe)$/;

/** `document.write = …`: whoever puts something else in its place writes nothing. */
const isReplaced = (node: ts.PropertyAccessExpression): boolean =>
  /^write(ln)?$/.test(node.name.text) &&
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  node.parent.left === node;

/** The flags of each regular expression in a file. */
function flagsIn(file: string): string[] {
  const flags: string[] = [];
  walk(parse(file), (node) => {
    if (ts.isRegularExpressionLiteral(node)) flags.push(node.text.replace(/.*\//, ''));
  });
  return flags;
}

/** The sinks that a file uses: as a property, by a text in brackets, as a key, or as a call. */
function sinksOf(file: string, text?: string): string[] {
  const found: string[] = [];
  walk(parse(file, text), (node) => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    if (isCall && ts.isIdentifier(node.expression)) found.push(node.expression.text);
    if (ts.isPropertyAccessExpression(node) && !isReplaced(node)) found.push(node.name.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      found.push(node.argumentExpression.text);
    }
    if (ts.isPropertyAssignment(node)) found.push(node.name.getText().replace(/['"]/g, ''));
  });
  return found.filter((name) => SINKS.test(name));
}

describe('what is shipped', () => {
  it('turns no text into markup or code', () => {
    expect(scripts.length).toBeGreaterThan(10);
    expect(
      Object.fromEntries(
        scripts.map((file) => [file, sinksOf(file)]).filter(([, found]) => found!.length),
      ),
    ).toEqual({});
  });

  it.each([
    'a.innerHTML = b',
    'a["outerHTML"] = b',
    'a.insertAdjacentHTML("beforeend", b)',
    'Object.assign(a, { innerHTML: b })',
    'eval(a)',
    'new Function(a)',
    'Function("return 1")',
    'document.write(a)',
    'document.writeln = document.write',
    'a.write.call(document, b)',
  ])('is checked in a way that finds %s', (text) => {
    expect(sinksOf('x.js', text)).toHaveLength(1);
  });

  it('starts without a pattern for both cases, whose tables take a browser up to a millisecond', () => {
    const first = scripts.filter((file) => /^dist\/askfirst(\.guard|-notice\..*)?\.js$/.test(file));
    expect(first).toHaveLength(3);
    for (const file of first) {
      expect(flagsIn(file), file).not.toEqual([]);
      expect(flagsIn(file).join(), file).not.toContain('i');
    }
  });

  it('points to no source map and to no file of this machine', () => {
    for (const file of scripts) {
      expect(read(file), file).not.toContain('sourceMappingURL');
      expect(read(file), file).not.toContain(ROOT);
    }
  });
});

describe('hashes', () => {
  const hash = (kind: string, file: string): string =>
    `${kind}-${createHash(kind)
      .update(readFileSync(join(ROOT, file)))
      .digest('base64')}`;

  it('are published for the files that a page can name', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const named = scripts.filter(
      (file) => /^dist\/[^/]+$/.test(file) && !file.includes(`.${version}.`),
    );
    expect(JSON.parse(read('dist/integrity.json'))).toEqual(
      Object.fromEntries(named.map((file) => [file.slice('dist/'.length), hash('sha384', file)])),
    );
  });

  it('lead from the core, by the file that has them, to every lazy file', () => {
    const lazy = scripts.filter((file) => file.startsWith('dist/askfirst-'));
    const isHashes = (file: string): boolean => /askfirst-integrity\.\d/.test(file);
    const isWordHashes = (file: string): boolean => file.includes('askfirst-integrity-words');
    const list = read(lazy.find(isHashes)!);
    const words = read(lazy.find(isWordHashes)!);
    expect(lazy.length).toBeGreaterThan(100);
    for (const core of ['dist/askfirst.js', 'dist/askfirst.guard.js']) {
      expect(read(core)).toContain(hash('sha256', lazy.find(isHashes)!));
    }
    for (const file of lazy.filter((one) => !isHashes(one))) {
      const holder = file.includes('-locale-') ? words : list;
      expect(holder, file).toContain(hash('sha256', file));
    }
  });
});

describe('importing', () => {
  const { bin, exports } = JSON.parse(read('package.json')) as Record<
    'bin' | 'exports',
    Record<string, unknown>
  >;
  const programs = Object.values(bin);
  const modules = scripts.filter(
    (file) => file.startsWith('dist/esm/') && !programs.includes(`./${file}`),
  );

  /** Imports a file in a Node of its own, where whatever an import might do is noted. */
  const effects = (file: string): string => {
    const peers = [...read(file).matchAll(/from"(@?\w[^"]*)"/g)].map(([, name]) => name);
    return execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        // what the frameworks of a site do is theirs
        `for (const peer of ${JSON.stringify(peers)}) await import(peer);
         const known = new Set(Reflect.ownKeys(globalThis));
         for (const name of ['setTimeout', 'setInterval', 'queueMicrotask', 'fetch', 'setImmediate']) {
           globalThis[name] = () => console.log('calls', name);
         }
         await import(${JSON.stringify(join(ROOT, file))});
         for (const key of Reflect.ownKeys(globalThis)) if (!known.has(key)) console.log('adds', String(key));`,
      ],
      { encoding: 'utf8', timeout: 20_000 },
    );
  };

  it('covers every module that the package exports', () => {
    const targets = Object.values(exports).flatMap((entry) =>
      typeof entry === 'object' && entry ? [(entry as { default: string }).default] : [],
    );
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) {
      const pattern = new RegExp(
        `^${target.slice(2).replaceAll('.', '\\.').replace('*', '[^/]+')}$`,
      );
      expect(
        modules.filter((file) => pattern.test(file)),
        target,
      ).not.toEqual([]);
    }
  });

  it.each(modules)('%s does nothing', (file) => {
    expect(effects(file)).toBe('');
  });
});

describe('building again', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(ROOT, 'node_modules', '.again-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives the same bytes', async () => {
    const { default: builds } = (await import('../../rollup.config.mjs')) as unknown as {
      default: (Omit<RollupOptions, 'output'> & { output: OutputOptions })[];
    };
    for (const { output, ...input } of builds) {
      const moved = { ...output };
      if (moved.file) moved.file = moved.file.replace('dist', folder);
      if (moved.dir) moved.dir = moved.dir.replace('dist', folder);
      const bundle = await rollup({ ...input, onwarn: () => undefined });
      await bundle.write(moved);
      await bundle.close();
    }
    const shipped = (files: string[], base: string): Record<string, string> =>
      Object.fromEntries(
        files
          .filter((file) => !file.endsWith('.map'))
          .map((file) => [
            relative(base, join(ROOT, file)),
            readFileSync(join(ROOT, file), 'utf8'),
          ]),
      );
    const again = shipped(filesIn(relative(ROOT, folder)), folder);
    const first = shipped(filesIn('dist'), join(ROOT, 'dist'));
    expect(Object.keys(again)).toEqual(Object.keys(first));
    expect(Object.keys(again).filter((file) => again[file] !== first[file])).toEqual([]);
  });
});
