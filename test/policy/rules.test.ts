import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/policy/regions';
import { rulesFor } from '../../src/policy/rules';
import { settingsOf } from '../config/settings-of';
import { rows } from './rows-of-text';
import { at, QUIET } from './rules-at';

// The built-in table, written out by hand a second time: where a visitor is, what holds there, and
// with `minor`.
const BUILT_IN = rows(`
  DE       | opt-in  | opt-in
  de       | opt-in  | opt-in
  FR-IDF   | opt-in  | opt-in
  GR       | opt-in  | opt-in
  EL       | opt-in  | opt-in
  RE       | opt-in  | opt-in
  EU       | opt-in  | opt-in
  IS       | opt-in  | opt-in
  LI       | opt-in  | opt-in
  NO       | opt-in  | opt-in
  GB       | opt-in  | opt-in
  UK       | opt-in  | opt-in
  GB-SCT   | opt-in  | opt-in
  CH       | opt-out | opt-out
  CH-GE    | opt-out | opt-out
  ch_ge    | opt-out | opt-out
  BR       | opt-in  | opt-in
  BR-SP    | opt-in  | opt-in
  CA-QC    | opt-in  | opt-in
  CA-ON    | opt-in  | opt-in
  CA       | opt-in  | opt-in
  US       | opt-out | opt-in
  US-CA    | opt-out | opt-in
  us_tx    | opt-out | opt-in
  US-VA    | opt-out | opt-in
  UM       | opt-in  | opt-in
  JP       | opt-in  | opt-in
  AU       | opt-in  | opt-in
`);

// `regions`, a region, and what holds there
const OWN = rows(`
  {"*":"auto"}                                   | US     | opt-out
  {"*":"auto"}                                   | DE     | opt-in
  {"US":"auto"}                                  | US-CA  | opt-out
  {"US":"opt-in","US-CA":"opt-out"}              | US-CA  | opt-out
  {"US":"opt-in","US-CA":"opt-out"}              | US-TX  | opt-in
  {"US-CA":"opt-in","US":"opt-out"}              | US-CA  | opt-in
  {"DE":"opt-out","EU":"opt-in"}                 | DE     | opt-out
  {"DE":"opt-out","EU":"opt-in"}                 | DE-BY  | opt-out
  {"DE":"opt-out","EU":"opt-in"}                 | FR     | opt-in
  {"EEA":"opt-out","EU":"opt-in"}                | FR     | opt-in
  {"EEA":"opt-out","EU":"opt-in"}                | MQ     | opt-in
  {"EEA":"opt-out","EU":"opt-in"}                | NO     | opt-out
  {"EEA":"opt-out"}                              | FR     | opt-out
  {"EU":"opt-out"}                               | NO     | opt-in
  {"EU":"opt-out"}                               | CH     | opt-in
  {"*":"opt-out","EEA":"opt-in"}                 | JP     | opt-out
  {"*":"opt-out","EEA":"opt-in"}                 | IS     | opt-in
  {"uk":"opt-out"}                               | GB     | opt-out
  {"GB":"opt-out"}                               | UK     | opt-out
  {"el":"opt-out"}                               | GR     | opt-out
  {"us_ca":"opt-out"}                            | US-CA  | opt-out
  {"us-ca":"opt-out"}                            | us_ca  | opt-out
  {"UK":"opt-out","GB":"opt-in"}                 | GB     | opt-in
  {"GB":"opt-in","UK":"opt-out"}                 | GB     | opt-in
  {"UK":"opt-out","GB":"opt-out"}                | GB     | opt-out
  {"US-CA":"opt-out"}                            | US     | opt-in
  {"CH":"optout"}                                | CH     | opt-in
  {"CH":"OPT-OUT"}                               | CH     | opt-in
  {"CH":null,"*":"opt-out"}                      | CH     | opt-in
  {"CH":true,"*":"opt-out"}                      | CH     | opt-in
  {"CH":["opt-out"]}                             | CH     | opt-in
  {"Schweiz":"opt-out"}                          | CH     | opt-in
  {}                                             | CH     | opt-in
  ["opt-out"]                                    | CH     | opt-in
  "opt-out"                                      | CH     | opt-in
  true                                           | US     | opt-in
`);

const UNKNOWN = [
  null,
  '',
  ' ',
  'XX',
  'zz',
  'T1',
  'A1',
  'DE ',
  ' DE',
  'DEU',
  'EEA',
  '*',
  'DE-',
  '-DE',
].concat(['DE-BAYERN', 'D', 'ß', 'ﬁ', 'Germany', 'DE,US', 'US\n', '__proto__', 'constructor']);

describe('the built-in table', () => {
  it.each(BUILT_IN)('for a visitor from %s says %s, and on a site for minors %s', (...row) => {
    const [region = '', model, forMinors] = row;
    expect(at({ regions: 'auto' }, region).model).toBe(model);
    expect(at({ regions: 'auto', minor: true }, region).model).toBe(forMinors);
  });

  it('is not asked for where a site says nothing of regions', () => {
    expect(at({}, 'US')).toMatchObject({ model: 'opt-in', region: 'US', gpc: false });
    expect(at({ model: 'opt-out' }, 'DE')).toMatchObject({
      model: 'opt-out',
      region: 'DE',
      gpc: false,
    });
    expect(at({ model: 'opt-out' }, null)).toMatchObject({
      model: 'opt-out',
      region: null,
      gpc: false,
    });
  });

  it('names each place once, and ends with everywhere else', () => {
    const places = REGIONS.flatMap(({ at }) => at.split(' '));
    expect(new Set(places).size).toBe(places.length);
    expect(places.at(-1)).toBe('*');
  });

  it('says in which states of the USA opt-out signals are binding', () => {
    expect(REGIONS.filter((row) => row.hasSignal).map((row) => row.at)).toEqual([
      'US-CA US-CO US-CT US-DE US-MD US-MN US-MT US-NE US-NH US-NJ US-OR US-TX',
    ]);
  });
});

describe('a site’s own table', () => {
  it.each(OWN)('%s for a visitor from %s is %s', (regions = '', region = '', model) => {
    expect(at({ regions: JSON.parse(regions) as unknown }, region).model).toBe(model);
  });

  it('leaves to the model what it says nothing of', () => {
    const config = { model: 'opt-out', regions: { EEA: 'opt-in' } };
    expect(at(config, 'JP').model).toBe('opt-out');
    expect(at(config, 'DE').model).toBe('opt-in');
  });

  it('takes no notice of a key without a value beside one that has one', () => {
    const regions = { UK: undefined, GB: 'opt-out' };
    expect(at({ model: 'opt-in', regions }, 'GB').model).toBe('opt-out');
  });

  it('does not leave to the model what it says wrongly', () => {
    expect(at({ model: 'opt-out', regions: { CH: null } }, 'CH').model).toBe('opt-in');
    expect(at({ model: 'opt-out', regions: { CH: 'out' } }, 'CH').model).toBe('opt-in');
    expect(at({ model: 'opt-out', regions: { CH: undefined } }, 'CH').model).toBe('opt-out');
  });

  it('knows nothing of what objects have by themselves', () => {
    const regions: unknown = JSON.parse('{"__proto__":"opt-out","constructor":"opt-out"}');
    expect(at({ regions }, 'JP').model).toBe('opt-in');
  });

  it('cannot take from minors in the USA that they are asked', () => {
    for (const model of ['opt-out', 'notice'])
      expect(at({ minor: true, regions: { US: model, JP: model } }, 'US-VA').model).toBe('opt-in');
    expect(at({ minor: true, regions: { US: 'opt-out', JP: 'opt-out' } }, 'JP').model).toBe(
      'opt-out',
    );
  });

  it.each(UNKNOWN)('gives a visitor from %j the strictest, whatever it says', (region) => {
    for (const regions of [
      'auto',
      { '*': 'opt-out' },
      { '*': 'notice' },
      { XX: 'opt-out', T1: 'opt-out' },
    ]) {
      const config = { regions, model: 'opt-out', acknowledgeLegalRisk: true };
      expect(at(config, region)).toMatchObject({ model: 'opt-in', region: null });
    }
  });
});

describe('a site for minors', () => {
  it('asks where nobody knows that the visitor is not in the USA', () => {
    const config = { model: 'opt-out', minor: true };
    expect(at(config, null).model).toBe('opt-in');
    expect(at(config, 'US-CA').model).toBe('opt-in');
    expect(at(config, 'JP').model).toBe('opt-out');
  });
});

describe('the rules', () => {
  it('say where the visitor is, who says so, and what the browser sends', () => {
    expect(at({ regions: 'auto' }, 'us_ca', { gpc: true, dnt: true })).toEqual({
      model: 'opt-out',
      region: 'US-CA',
      regionSource: 'config',
      gpc: true,
      signal: true,
      presumed: ['functional', 'analytics', 'marketing'],
    });
    const place = { region: null, source: 'timeout' } as const;
    expect(rulesFor(settingsOf({ regions: 'auto' }), place, QUIET, null).regionSource).toBe(
      'timeout',
    );
    const nobody = { region: null, source: 'default' } as const;
    expect(rulesFor(settingsOf({ regions: 'auto' }), nobody, QUIET, null).regionSource).toBe(
      'default',
    );
    expect(rulesFor(settingsOf(), nobody, QUIET, null)).not.toHaveProperty('regionSource');
  });

  // a record would say of it what is not so
  it.each(['config', 'callback', 'server-timing', 'timeout'] as const)(
    'say %s where that is the source, though the site has no regions',
    (source) => {
      const region = source === 'timeout' ? null : 'DE';
      expect(rulesFor(settingsOf(), { region, source }, QUIET, null)).toMatchObject({
        region,
        regionSource: source,
      });
    },
  );

  it('count Do Not Track only where the site wants it', () => {
    const sent = { gpc: false, dnt: true };
    expect(at({ dnt: true }, null, sent).dnt).toBe(true);
    expect(at({ dnt: true }, null).dnt).toBe(false);
    expect(at({ dnt: true, regions: 'auto' }, 'US', sent).dnt).toBe(true);
    for (const dnt of [undefined, false, 'false', 'yes', 1])
      expect(at({ dnt }, null, sent)).not.toHaveProperty('dnt');
  });
});
