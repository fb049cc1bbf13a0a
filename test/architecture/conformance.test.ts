import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/conformance.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2);

it('every line of the conformance page names tests, and there are such tests', () => {
  expect(rows.length).toBeGreaterThan(25);
  for (const row of rows) {
    const files = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file!);
    expect(files, row).not.toEqual([]);
    expect(
      files.filter((file) => !existsSync(file)),
      row,
    ).toEqual([]);
  }
});

it('the README leads to it', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('](docs/conformance.md)');
});
