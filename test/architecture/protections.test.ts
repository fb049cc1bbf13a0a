/** The list of what `npm run undo` undoes fits the project as it is. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Protection, protections } from '../setup/protections.mjs';
import { read } from './source-files';

const rows = read('docs/security.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

const fileOf = ({ test }: Protection): string => ('unit' in test ? test.unit : test.flow);

describe('the protections that can be undone', () => {
  it('are those of every row of docs/security.md, and of no other', () => {
    expect(new Set(protections.map(({ row }) => row))).toEqual(new Set(rows.map(([, row]) => row)));
    expect(rows.length).toBeGreaterThan(25);
  });

  it('are each where the list says, once', () => {
    for (const { edits } of protections) {
      expect(edits).not.toEqual([]);
      for (const { file, from, to } of edits) {
        expect(read(file).split(from), `${file}: ${from}`).toHaveLength(2);
        expect(to).not.toBe(from);
      }
    }
  });

  it('have a test of that name', () => {
    for (const one of protections) {
      const file = fileOf(one);
      expect(existsSync(file), file).toBe(true);
      expect(read(file)).toContain(one.test.name);
    }
  });

  it('leave no test out that a row names', () => {
    for (const [, row, , seen = ''] of rows) {
      const tested = protections.filter((one) => one.row === row).map(fileOf);
      for (const [, file] of seen.matchAll(/`([^`]+)`/g)) expect(tested, row).toContain(file);
    }
  });

  it('are undone in one way only once for a test', () => {
    const keys = protections.map(({ edits, test }) => JSON.stringify([edits, test]));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
