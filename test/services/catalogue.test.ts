import { describe, expect, it } from 'vitest';
import * as catalogue from '../../src/services';
import { isSafeUrl } from '../../src/config/safe-url';
import { matchesName } from '../../src/policy/match-name';
import { rowsOf } from '../../src/policy/rows';
import { googleAnalyticsCookies } from '../../src/services/google-analytics-cookies';
import type { ServiceConfig } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const DEFAULTS = settingsOf().categories.map(({ name }) => name);

describe.each(Object.entries<ServiceConfig>(catalogue))('the service %s', (id, entry) => {
  it('is plain data in a default category, with words for visitors', () => {
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
    expect(DEFAULTS).toContain(entry.category);
    expect(entry.name).toBeTruthy();
    expect(entry.purpose).toMatch(/^[A-Z].+\.$/);
  });

  it('says who gets the data, with an address that is fit for a link', () => {
    const { provider } = entry;
    expect(provider).toBeTypeOf('object');
    if (typeof provider !== 'object') return;
    expect(provider.name).toBeTruthy();
    expect(isSafeUrl(provider.url!)).toBe(true);
    expect(provider.url).toMatch(/^https:/);
  });

  it('lists bare host names', () => {
    expect(entry.hosts?.length).toBeGreaterThan(0);
    for (const host of entry.hosts!) expect(host).toMatch(/^([a-z\d-]+\.)+[a-z]{2,}$/);
  });

  it('lists cookies that are all usable, with purpose and duration, none twice', () => {
    const service = { ...entry, id, required: false };
    const rows = rowsOf(service, 'cookies');
    expect(rows).toHaveLength(entry.cookies!.length);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.purpose, row.name).toBeTruthy();
      expect(row.duration, row.name).toBeTruthy();
    }
  });

  it('is accepted by the config as it is', () => {
    expect(settingsOf({ services: { [id]: entry } }).services).toHaveLength(1);
  });
});

describe('Google Analytics', () => {
  it('declares exactly the cookies that the core removes without being told', () => {
    const names = rowsOf(
      { ...catalogue.googleAnalytics, id: 'ga', required: false },
      'cookies',
    ).map(({ name }) => name);
    expect(names.sort()).toEqual([...googleAnalyticsCookies].sort());
  });

  it.each(['_gallery', '_gatsby', '_gate', '__utmost', '_gidget'])('does not claim %s', (name) => {
    expect(googleAnalyticsCookies.filter((pattern) => matchesName(pattern, name))).toEqual([]);
  });
});
