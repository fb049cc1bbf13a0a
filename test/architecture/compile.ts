import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the script tag gives to the page's own scripts. */
export const PAGE = `import type { Consent } from 'askfirst';
declare global {
  const askfirst: Consent;
}`;

/** Where the entries are: as they are written, and as they are published. */
const ENTRIES = {
  src: {
    askfirst: [join(root, 'src/index.ts')],
    'askfirst/locales/*': [join(root, 'src/locales/*.ts')],
    'askfirst/guard': [join(root, 'src/index-guard.ts')],
    'askfirst/debug': [join(root, 'src/debug.ts')],
    'askfirst/*': [join(root, 'src/*/index.ts'), join(root, 'src/wrappers/*.ts')],
  },
  dist: {
    askfirst: [join(root, 'dist/types/index.d.ts')],
    'askfirst/*': [join(root, 'dist/types/*.d.ts')],
  },
};

/** Compiles files that are not on disk as if they stood beside the README. */
export function problemsIn(
  sources: ReadonlyMap<string, string>,
  entries: keyof typeof ENTRIES = 'src',
): string[] {
  const virtual = new Map([...sources].map(([name, code]) => [join(root, `readme-${name}`), code]));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.parseJsonConfigFileContent(
    {
      compilerOptions: {
        ...config.compilerOptions,
        rootDir: root,
        allowJs: true,
        checkJs: true,
        noUnusedLocals: false,
        paths: ENTRIES[entries],
      },
      files: ['src/build.d.ts'],
    },
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  const onDisk = entries === 'src' ? [join(root, 'src/build.d.ts')] : [];
  const program = ts.createProgram([...onDisk, ...virtual.keys()], options, host);
  return [...virtual.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map(
      ({ messageText }) =>
        `${virtual.get(path)}\n${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}
