import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Every file below a folder, relative to the project, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const parse = (file: string, text = read(file)): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** Calls `see` with every node of a tree. */
export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => walk(child, see));
}

/** One file that needs another: for its code, only for its types, or only once it runs. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly kind: 'code' | 'types' | 'lazy';
}

/** What an import names, as a path without extension below `src`; null outside the project. */
const target = (from: string, name: string): string | null =>
  name.startsWith('.')
    ? relative('src', relative(ROOT, resolve(ROOT, dirname(from), name))).replace(/\.tsx?$/, '')
    : null;

/** All the imports of one file of `src`, `import type` and `import()` among them. */
export function importsOf(file: string, text = read(file)): Import[] {
  const from = relative('src', file).replace(/\.tsx?$/, '');
  const imports: Import[] = [];
  walk(parse(file, text), (node) => {
    let name: ts.Node | undefined;
    let kind: Import['kind'] = 'code';
    if (ts.isImportDeclaration(node)) {
      name = node.moduleSpecifier;
      if (node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) kind = 'types';
    } else if (ts.isExportDeclaration(node)) {
      name = node.moduleSpecifier;
      if (node.isTypeOnly) kind = 'types';
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      name = node.argument.literal;
      kind = 'types';
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      name = node.arguments[0];
      kind = 'lazy';
    }
    const to = name && ts.isStringLiteralLike(name) ? target(file, name.text) : null;
    if (to !== null && !to.endsWith('?inline')) imports.push({ from, to, kind });
  });
  return imports;
}
