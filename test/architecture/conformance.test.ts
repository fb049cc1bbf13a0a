import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['conformance', 'security'])('the page docs/%s.md', (name) => {
  const rows = readFileSync(`docs/${name}.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

  it('names tests in every line, and there are such tests', () => {
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

  it('is one that the README leads to', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(`](docs/${name}.md)`);
  });
});
