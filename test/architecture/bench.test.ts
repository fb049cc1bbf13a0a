import { describe, expect, it } from 'vitest';
import { read } from './source-files';

interface Record_ {
  readonly times: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly subjects: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

const { tableOf } = (await import('../../bench/peers/table.mjs')) as {
  tableOf: (record: Record_) => string;
};
const { PACKAGES, SUBJECTS } = (await import('../../bench/peers/subjects.mjs')) as {
  PACKAGES: Readonly<Record<string, string>>;
  SUBJECTS: Readonly<Record<string, { readonly grows?: boolean; readonly choose?: string }>>;
};
const record = JSON.parse(read('bench/peers/record.json')) as Record_;

const cellsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .filter((line) => !/^[| -]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('the comparison with others', () => {
  it('stands in the README as it was recorded', () => {
    const [, table] = /<!-- peers -->([^]*?)<!-- \/peers -->/.exec(read('README.md'))!;
    expect(cellsOf(table!)).toEqual(cellsOf(tableOf(record)));
    expect(cellsOf(table!).length).toBeGreaterThan(20);
  });

  it('is of the versions that the package names', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    for (const [name, folder] of Object.entries(PACKAGES)) {
      expect(record.versions[name]).toBe(devDependencies[folder]);
    }
  });

  it('has every number of everybody, but where there is nothing to measure', () => {
    expect(Object.keys(record.subjects)).toEqual(Object.keys(SUBJECTS));
    for (const [name, { grows, choose }] of Object.entries(SUBJECTS)) {
      const { preferences, ...visits } = record.subjects[name]!;
      const known = Object.keys(visits).filter((visit) => !/^(few|many)$/.test(visit));
      expect(known.length).toBeGreaterThan(8);
      expect('many' in visits).toBe(!!grows);
      for (const [visit, values] of Object.entries(visits)) {
        for (const value of Object.values(values))
          expect(value, `${name} ${visit}`).toEqual(expect.any(Number));
      }
      for (const value of Object.values(preferences!)) {
        expect(value).toEqual(choose ? expect.any(Number) : null);
      }
    }
  });
});
