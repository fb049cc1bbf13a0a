/** The reports in `docs/api`: what each entry of the package offers. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries, pathOf, reportOf } from '../setup/api.mjs';
import { read, ROOT } from './source-files';

describe('the public interface', () => {
  const names = Object.keys(entries);

  it('has a report for each entry, and none of another', () => {
    expect(names.length).toBeGreaterThan(10);
    const kept = readdirSync(join(ROOT, 'docs/api')).map((file) => file.replace(/\.md$/, ''));
    expect(kept.sort()).toEqual(names.sort());
  });

  it.each(names)(
    'of %s is as its report says; if the change is meant, run "npm run api"',
    (name) => {
      expect(reportOf(name)).toBe(read(pathOf(name).slice(ROOT.length + 1)));
    },
  );

  it.each(names)('of %s says of each part what it is', (name) => {
    expect(reportOf(name)).not.toContain('(undocumented)');
  });
});
