import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files';

const FOLDERS = ['services', 'locales', 'config', 'policy', 'consent', 'import', 'server'];

/** Compiles the layers that decide, without the DOM's types, and one more file with this text. */
function compile(extra?: { file: string; text: string }): string[] {
  const configFile = join(ROOT, 'tsconfig.pure.json');
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const added = extra && join(ROOT, extra.file);
  host.fileExists = (file) => file === added || fileExists.call(host, file);
  host.readFile = (file) => (file === added ? extra!.text : readFile.call(host, file));
  host.getSourceFile = (file, target, ...rest) =>
    file === added
      ? ts.createSourceFile(file, extra!.text, target)
      : getSourceFile.call(host, file, target, ...rest);
  const program = ts.createProgram(added ? [...fileNames, added] : fileNames, options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the layers that decide', () => {
  it('compile without the types of a browser', () => {
    expect(compile()).toEqual([]);
  });

  it.each(FOLDERS)('would not compile if a file in %s looked at the page', (folder) => {
    const text = 'export const peek = (): string => document.title + location.href;';
    expect(compile({ file: `src/${folder}/peek.ts`, text })).toEqual([
      expect.stringContaining("'document'"),
      expect.stringContaining("'location'"),
    ]);
  });

  it('would not compile if one imported a file that does', () => {
    const text = "export { page } from '../browser/page';";
    expect(compile({ file: 'src/policy/peek.ts', text })).not.toEqual([]);
  });

  it('would not compile if one used what only Node has', () => {
    const text = 'export const peek = (): unknown => process.env;';
    expect(compile({ file: 'src/server/peek.ts', text })).toEqual([
      expect.stringContaining("'process'"),
    ]);
  });
});
