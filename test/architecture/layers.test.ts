import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn, type Import, importsOf, ROOT } from './source-files';

/**
 * The layers of `src`, lowest first, and what each may import besides itself. Even `import type`
 * obeys. A file that lies in `src` itself is a layer of its own.
 */
const PURE = ['types', 'services', 'locales', 'config', 'policy', 'consent'];
const CORE = [...PURE, 'browser', 'gate', 'signals'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  types: [],
  services: ['types'],
  locales: ['types'],
  config: ['types', 'services', 'locales'],
  policy: ['types', 'services', 'locales', 'config'],
  consent: ['types', 'services', 'locales', 'config', 'policy'],
  server: PURE,
  import: PURE,
  browser: PURE,
  gate: [...PURE, 'browser'],
  signals: [...PURE, 'browser'],
  guard: [...PURE, 'browser', 'gate'],
  // what entries hand to the wiring: shapes only
  parts: CORE,
  create: [...CORE, 'parts'],
  // the UI sees the public interface of the core and builds on the edge, never on the wiring
  notice: [...PURE, 'browser'],
  panel: [...PURE, 'browser'],
  frames: [...PURE, 'browser'],
  declaration: [...PURE, 'browser'],
  // as lazy as the UI, and as far from the wiring
  record: [...PURE, 'browser'],
  rules: [...PURE, 'browser'],
  adopt: [...PURE, 'import', 'browser'],
  // what a framework needs, of the public types only
  wrappers: ['types'],
  // entries
  problems: PURE,
  // looks at a page that is shown, for its colours
  debug: [...PURE, 'browser'],
  // a program of its own, in Node; nothing imports it
  cli: [...PURE, 'debug'],
  start: [...CORE, 'parts', 'create'],
  'start-module': [...CORE, 'parts', 'create', 'problems'],
  index: [...CORE, 'start-module'],
  script: [...CORE, 'start'],
  'index-guard': [...CORE, 'guard', 'start-module'],
  'script-guard': [...CORE, 'guard', 'start'],
};
/** What entries may fetch when it is needed. */
const LAZY = [
  'notice',
  'panel',
  'frames',
  'declaration',
  'locales',
  'browser',
  'gate',
  'guard',
  'problems',
  'record',
  'rules',
  'signals',
  'adopt',
];
const ENTRIES = ['start-module'];
/** Handed over as loaders, so that only their shapes are known. */
const SHAPES_FOR_PARTS = ['problems', 'guard', 'record', 'rules', 'adopt', 'declaration'];

const layerOf = (path: string): string => path.split('/')[0]!;

/** The imports that go against the direction, in words. */
function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to, kind }) => {
    const [layer, other] = [layerOf(from), layerOf(to)];
    if (layer === other) return [];
    if (kind === 'lazy' && ENTRIES.includes(layer) && LAZY.includes(other)) return [];
    if (kind === 'types' && layer === 'parts' && SHAPES_FOR_PARTS.includes(other)) return [];
    if (kind === 'code' && layer === 'parts')
      return [`src/${from} imports code of src/${to}: shapes only`];
    const allowed = ALLOWED[layer];
    if (!allowed)
      return [`src/${from}: "${layer}" is in no layer; say in this test what it may import`];
    if (kind !== 'lazy' && allowed.includes(other)) return [];
    return [
      `src/${from} imports src/${to} (${kind}): "${layer}" may import only ${allowed.join(', ') || 'nothing'}`,
    ];
  });
}

/** The first circle among imports that load code at once, in words, or null. */
function circle(imports: readonly Import[]): string | null {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of imports) {
    if (kind === 'code') next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (file: string, way: string[]): string | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].join(' → ');
    if (done.has(file)) return null;
    for (const one of next.get(file) ?? []) {
      const found = visit(one, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

const files = filesIn('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const imports = files.flatMap((file) => importsOf(file));

describe('the layers', () => {
  it('are imported in one direction', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(violations(imports)).toEqual([]);
  });

  it('hold no circle', () => {
    expect(circle(imports)).toBeNull();
  });

  it('are all named here, and no others', () => {
    const layers = new Set(
      files.map((file) => layerOf(file.slice('src/'.length)).replace(/\.tsx?$/, '')),
    );
    expect([...layers].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('are joined by imports that lead to a file', () => {
    const lost = imports.filter(
      ({ to }) =>
        !['', '.ts', '.tsx', '/index.ts'].some((end) => files.includes(`src/${to}${end}`)) &&
        !existsSync(`${ROOT}/src/${to}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    [
      'a pure file that wants the browser',
      'config/resolve',
      'browser/page',
      'code',
      /"config" may import only/,
    ],
    [
      'the same for a type only',
      'consent/state',
      'browser/environment',
      'types',
      /"consent" may import only/,
    ],
    [
      'the notice that wants the panel',
      'notice/index',
      'panel/draft',
      'code',
      /"notice" may import only/,
    ],
    [
      'the panel that wants the notice',
      'panel/index',
      'notice/build',
      'code',
      /"panel" may import only/,
    ],
    ['a file that imports the wiring', 'gate/gate', 'create', 'code', /"gate" may import only/],
    ['the UI that imports the wiring', 'panel/panel', 'create', 'types', /"panel" may import only/],
    [
      'data with code in it',
      'services/a',
      'policy/rows',
      'code',
      /"services" may import only types/,
    ],
    [
      'the core with a notice built in',
      'create',
      'notice/index',
      'code',
      /"create" may import only/,
    ],
    ['an entry with a panel built in', 'index', 'panel/index', 'code', /"index" may import only/],
    ['shapes with code behind them', 'parts', 'gate/gate', 'code', /shapes only/],
    ['a new folder', 'extras/x', 'types', 'types', /is in no layer/],
  ] as const)('finds %s', (_, from, to, kind, message) => {
    expect(violations([{ from, to, kind }])).toEqual([expect.stringMatching(message)]);
  });

  it('finds a circle', () => {
    const code = (from: string, to: string): Import => ({ from, to, kind: 'code' });
    expect(circle([code('a', 'b'), code('b', 'c'), code('c', 'b')])).toBe('b → c → b');
    expect(circle([code('a', 'b'), { from: 'b', to: 'a', kind: 'types' }])).toBeNull();
  });

  it('reads every form of import', () => {
    const text = `import { a } from './a';
      import type { b } from './b';
      import c, { type d } from './c';
      export { e } from './e';
      export type * from './f';
      const g = import('./g');
      type H = import('./h').H;
      import 'preact';
      import css from './x.css?inline';`;
    expect(importsOf('src/gate/x.ts', text).map(({ to, kind }) => `${to} ${kind}`)).toEqual([
      'gate/a code',
      'gate/b types',
      'gate/c code',
      'gate/e code',
      'gate/f types',
      'gate/g lazy',
      'gate/h types',
    ]);
  });
});
