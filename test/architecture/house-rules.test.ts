import { execFileSync } from 'node:child_process';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, parse, read, ROOT, walk } from './source-files';

/** Files that belong to the project: what is committed, or would be. */
const ours = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && file !== 'package-lock.json');
const exists = new Set(['src', 'test', 'demo'].flatMap((folder) => filesIn(folder)));
const code = ours.filter((file) => exists.has(file) && /\.(tsx?|m?js|css)$/.test(file));
const lines = (file: string): number => read(file).trimEnd().split('\n').length;

describe('a file', () => {
  it('ends at 250 lines', () => {
    expect(code.length).toBeGreaterThan(100);
    expect(
      code.filter((file) => lines(file) > 250).map((file) => `${file}: ${lines(file)}`),
    ).toEqual([]);
  });

  it('that only wires ends at 241', () => {
    expect(lines('src/create.ts')).toBeLessThanOrEqual(241);
  });

  it('and a folder have a name that says something', () => {
    const vague = /(^|\/)(utils?|helpers?|commons?|constants?|misc|shared)(\/|\.)/i;
    expect(['src/utils/a.ts', 'src/a/helpers.ts'].filter((file) => vague.test(file))).toHaveLength(
      2,
    );
    expect(ours.filter((file) => vague.test(file))).toEqual([]);
  });

  it('holds no path of the machine that it was written on', () => {
    const machine = new RegExp(['(?<![\\w.])/(work', 'home', 'root', 'Users)/[\\w.]'].join('|'));
    expect(machine.test(['', 'home', 'me'].join('/'))).toBe(true);
    const text = ours.filter((file) => !/\.(png|jpe?g|woff2?|ico)$/.test(file));
    const found = text.filter((file) => {
      try {
        return machine.test(read(file));
      } catch {
        // deleted, and not yet so in git
        return false;
      }
    });
    expect(found).toEqual([]);
  });
});

describe('the source', () => {
  const source = filesIn('src').filter((file) => /\.tsx?$/.test(file));

  it('has no any and silences no compiler', () => {
    const found: string[] = [];
    for (const file of source) {
      if (/@ts-(ignore|nocheck|expect-error)/.test(read(file))) found.push(file);
      walk(parse(file), (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(file);
      });
    }
    expect(found).toEqual([]);
  });

  it('has no enum, no default export and no class but those of elements', () => {
    const found: string[] = [];
    for (const file of source.filter((one) => !one.endsWith('.d.ts'))) {
      walk(parse(file), (node) => {
        const isElement = ts.isClassLike(node) && node.getText().includes('extends HTMLElement');
        const isClass = ts.isClassLike(node) && !isElement;
        if (ts.isEnumDeclaration(node) || ts.isExportAssignment(node) || isClass) {
          found.push(`${file}: ${node.getText().slice(0, 40)}`);
        }
      });
    }
    expect(found).toEqual([]);
  });

  it('holds data in services and locales, and no code', () => {
    const found: string[] = [];
    for (const file of source.filter((one) => /^src\/(services|locales)\//.test(one))) {
      walk(parse(file), (node) => {
        if (ts.isFunctionLike(node) || ts.isCallExpression(node)) found.push(file);
      });
    }
    expect(found).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no registry', () => {
    const lock = read('package-lock.json');
    expect(lock).not.toMatch(/"resolved":/);
    expect(lock).not.toMatch(/https?:\/\/[^"]*registry/);
  });

  it('brings nothing that the published package would need', () => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
      read('package.json'),
    ) as Record<string, Record<string, { optional?: boolean }>>;
    const needed = Object.keys(peerDependencies!).filter(
      (name) => peerDependenciesMeta![name]?.optional !== true,
    );
    expect([dependencies, needed]).toEqual([undefined, []]);
  });
});
