import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import type { readConsent } from '../../src/server';

const ROOT = new URL('../../', import.meta.url);

/** Finds packages as a file beside the README would, and `askfirst` by its own name: the build. */
export const load = createRequire(new URL('README.md', ROOT));

/** What an example asked about a request, and what it was told. */
export interface Asked {
  readonly request: Parameters<typeof readConsent>[2];
  readonly consent: ReturnType<typeof readConsent>;
}

/**
 * Runs the README's example below this heading, word for word.
 * @returns its exports, and a list that grows with every call of `readConsent`
 */
export function readmeExample<Exports>(heading: string): {
  readonly exports: Exports;
  readonly asked: readonly Asked[];
} {
  if (!existsSync(new URL('dist/esm/server.js', ROOT)))
    throw new Error('run "npm run build" first');
  const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
  const [, below = ''] = readme.split(`\n#### ${heading}\n`);
  const [, code] = /^```ts\n([^]*?)^```$/m.exec(below.split(/^#/m)[0]!) ?? [];
  if (!code) throw new Error(`README.md has no example below "${heading}"`);

  const asked: Asked[] = [];
  const require = (name: string): unknown => {
    if (name !== 'askfirst/server') return load(name);
    const server = load(name) as { readonly readConsent: typeof readConsent };
    return {
      readConsent: (...args: Parameters<typeof readConsent>) => {
        const consent = server.readConsent(...args);
        asked.push({ request: args[2], consent });
        return consent;
      },
    };
  };
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const exports = {} as Exports;
  compileFunction(outputText, ['require', 'exports'])(require, exports);
  return { exports, asked };
}
