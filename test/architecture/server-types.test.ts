import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

it('the types of a server’s entry need none of a browser', () => {
  const entry = fileURLToPath(new URL('../../dist/types/server.d.ts', import.meta.url));
  const program = ts.createProgram([entry], {
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.NodeNext,
    types: [],
    strict: true,
    noEmit: true,
  });
  const said = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  expect(said).toEqual([]);
});
