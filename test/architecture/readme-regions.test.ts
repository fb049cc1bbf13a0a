import { expect, it } from 'vitest';
import { GROUPS } from '../../src/config/region-code';
import { REGIONS, REGIONS_DATE } from '../../src/policy/regions';
import { readme, table } from './readme-table';

const quoted = (names: readonly (string | undefined)[]): string =>
  names.map((name) => `\`${name!}\``).join(' ');

it('the README gives the built-in table of regions as it is, with its date', () => {
  expect(readme).toContain(`As of ${REGIONS_DATE}.`);
  expect(table('The built-in table')).toEqual(
    REGIONS.map(({ at, model, exempt = [], hasSignal, why }) => [
      quoted(at.split(' ')),
      quoted([model]),
      quoted(exempt),
      hasSignal ? 'yes' : '',
      why,
    ]),
  );
});

it('the README names the parts of the EU that have a code of their own', () => {
  const [, sentence = ''] = /code of their own, too: (.*?)\. `EEA`/.exec(readme) ?? [];
  const parts = [...sentence.matchAll(/`(\w+)`/g)].map(([, part]) => part);
  expect(parts).toHaveLength(7);
  expect(GROUPS.EU.split(' ').slice(27)).toEqual(parts);
});
