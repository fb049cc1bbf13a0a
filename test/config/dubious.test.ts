import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/config/check';
import { isDubious } from '../../src/config/dubious';
import { read } from './settings-of';

const dubious = (config: unknown): boolean => isDubious(read(config).settings);
const inService = (more: object): object => ({
  services: { a: { category: 'analytics', ...more } },
});
const inCategory = (sale: unknown): object => ({ categories: [{ name: 'ads', sale }] });

/** Options that hold as they are. */
const FINE: readonly object[] = [
  {},
  { model: 'opt-in' },
  { model: 'opt-out' },
  { minor: true },
  { minor: false },
  { minor: 'true' },
  { minor: 'false' },
  { minor: '' },
  { dnt: true },
  { dnt: 'false' },
  { gpc: 'reject' },
  { record: {} },
  { record: { endpoint: '/consent', send: () => 1, history: 5 } },
  { cookie: { name: 'choice', domain: 'example.org', path: '/shop' } },
  { pages: '/' },
  { pages: ['/', '!/pay'] },
  { region: 'DE' },
  { region: 'us-ca' },
  { region: () => 'DE' },
  { regions: 'auto' },
  { regions: {} },
  { regions: { EEA: 'opt-in', 'US-CA': 'opt-out', uk: 'auto', '*': 'auto' } },
  { regions: { AU: 'notice' } },
  { regions: { CA: 'opt-out', 'CA-QC': 'opt-in' } },
  { regions: { DE: 'notice' }, acknowledgeLegalRisk: true },
  { regions: { '*': 'notice' }, acknowledgeLegalRisk: true },
  { regionTimeout: 500 },
  inService({}),
  inService({ exempt: 'statistics' }),
  inService({ exempt: 'appearance' }),
  inService({ sale: true }),
  inService({ sale: false }),
  inCategory(true),
  inCategory(false),
  inCategory(undefined),
];

/** Options of which one part does not hold. */
const WRONG: readonly object[] = [
  { model: 'optin' },
  { model: 'notice' },
  { model: null },
  { minor: 'yes' },
  { minor: 1 },
  { minor: null },
  { dnt: 'no' },
  { gpc: true },
  { gpc: 'rejected' },
  { record: '/consent' },
  { record: null },
  { record: ['/consent'] },
  { record: { endpoint: '/consent', Send: 1 } },
  { record: { endpoints: '/consent' } },
  { record: { myendpoint: '/consent' } },
  { cookie: { name: 'a;b' } },
  { cookie: { name: 7 } },
  { cookie: { domain: 'a b' } },
  { cookie: { path: '/;x' } },
  { cookie: { path: null } },
  { pages: 'about' },
  { pages: 7 },
  { region: 'Germany' },
  { region: 7 },
  { region: null },
  { regions: 'DE' },
  { regions: null },
  { regions: ['opt-in'] },
  { regions: { DE: 'optin' } },
  { regions: { Germany: 'opt-in' } },
  { regions: { DE: 'opt-in', FR: 'never' } },
  { regions: { UK: 'opt-in', GB: 'opt-out' } },
  { regions: { DE: 'notice' } },
  { regions: { 'CA-QC': 'notice' } },
  { regions: { uk: 'notice' } },
  { regions: { de_by: 'notice' } },
  inService({ exempt: true }),
  inService({ exempt: 'statistic' }),
  inService({ exempt: 'my statistics' }),
  inService({ sale: 'no' }),
  inService({ sale: 0 }),
  inService({ sale: null }),
  inCategory('no'),
  { Minor: true },
  { DNT: true },
  { Gpc: 'reject' },
  { Region: 'DE' },
  { REGIONS: 'auto' },
  { 'region-timeout': 500 },
  { regiontimeout: 500 },
  { 'acknowledge-legal-risk': true },
  { acknowledgelegalrisk: true },
  { Record: {} },
  { Pages: '/' },
  { Cookie: {} },
  { Model: 'opt-in' },
];

describe('the rarer options', () => {
  it.each(FINE.map((config) => [config]))('raise no doubt as %j', (config) => {
    expect(dubious(config)).toBe(false);
  });

  it.each(WRONG.map((config) => [config]))(
    'raise a doubt as %j, and the linter has a reason',
    (config) => {
      expect(problemsOf(config).length).toBeGreaterThan(0);
      expect(dubious(config)).toBe(true);
    },
  );

  it('may be doubted where the linter finds advice or nothing: what it says counts', () => {
    // a notice for Canada holds, but for Quebec
    expect(dubious({ regions: { CA: 'notice' } })).toBe(true);
    expect(dubious({ regions: { '*': 'notice' } })).toBe(true);
    expect(dubious({ regions: { UK: 'opt-in', GB: 'opt-in' } })).toBe(true);
    expect(problemsOf({ regions: { UK: 'opt-in', GB: 'opt-in' } })).toEqual([]);
  });

  it('leave options of other files to those', () => {
    for (const config of [{ catagories: [] }, { mypages: 1 }, { cookies: 1 }, { 'x-model': 1 }])
      expect(dubious(config)).toBe(false);
  });
});
