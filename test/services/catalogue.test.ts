import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/config/safe-url';
import { matchesName } from '../../src/policy/match-name';
import { rowsOf } from '../../src/policy/rows';
import * as catalogue from '../../src/services';
import { googleAnalyticsCookies } from '../../src/services/google-analytics-cookies';
import type { CatalogueService } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const FOLDER = new URL('../../src/services/', import.meta.url);
const DEFAULTS = settingsOf().categories.map(({ name }) => name);
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Every file that describes a service, and what it exports. */
const described = await Promise.all(
  readdirSync(fileURLToPath(FOLDER))
    .filter((file) => !['index.ts', 'google-analytics-cookies.ts'].includes(file))
    .map(async (file) => {
      const id = file.replace(/\.ts$/, '');
      const parts = (await import(`../../src/services/${id}.ts`)) as {
        [name: string]: CatalogueService;
      };
      return { id, parts, text: readFileSync(new URL(file, FOLDER), 'utf8') };
    }),
);

const KEYS = [
  'id',
  'category',
  'name',
  'provider',
  'purpose',
  'reason',
  'hosts',
  'cookies',
  'storage',
  'databases',
  'frame',
  'sale',
  'exempt',
];
const STEERING =
  /improv|enhanc|optimi[sz]|best possible|better experience|personali[sz]ed experience|helps? (us|to)|\bwe\b|\bour\b|\byou\b/i;

describe.each(described)('the service $id', ({ id, parts, text }) => {
  const entry = parts[camel(id)]!;
  const rows = (['cookies', 'storage'] as const).flatMap((kind) =>
    rowsOf({ ...entry, required: false }, kind).map((row) => ({ ...row, kind })),
  );

  it('is the one export of its file, under its own name, as plain data of the common shape', () => {
    expect(Object.keys(parts)).toEqual([camel(id)]);
    expect(entry.id).toBe(id);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
    expect(KEYS).toEqual(expect.arrayContaining(Object.keys(entry)));
    expect(DEFAULTS).toContain(entry.category);
  });

  it('is necessary only with a reason', () => {
    expect(!!entry.reason).toBe(entry.category === 'necessary');
  });

  it('says in one plain sentence of its own what it is for, without steering', () => {
    expect(entry.name).toBeTruthy();
    expect(entry.purpose).toMatch(/^[A-Z][a-z]+s .+[^.]\.$/);
    expect(entry.purpose.length).toBeLessThanOrEqual(130);
    for (const said of [entry.purpose, entry.reason ?? '', ...rows.map((row) => row.purpose!)]) {
      expect(said).not.toMatch(STEERING);
    }
  });

  it('says who gets the data, with an address that is fit for a link', () => {
    expect(entry.provider.name).toBeTruthy();
    expect(isSafeUrl(entry.provider.url)).toBe(true);
    expect(entry.provider.url).toMatch(/^https:\/\/[^?#]+$/);
  });

  it('names its source and the day it was read', () => {
    expect(text).toMatch(/^(import .+\n)+\n\/\*\*[\s\S]+\b20\d\d-\d\d-\d\d\b[\s\S]+\*\/\nexport/);
  });

  it('lists bare host names of its own', () => {
    for (const host of entry.hosts ?? []) {
      expect(host).toMatch(/^([a-z\d-]+\.)+[a-z]{2,}$/);
      expect(host).not.toMatch(
        /^(google\.com|googleapis\.com|cloudfront\.net|amazonaws\.com|gstatic\.com|azureedge\.net|windows\.net|herokuapp\.com|github\.io|microsoft\.com|apple\.com|amazon\.com)$/,
      );
    }
    expect(new Set(entry.hosts).size).toBe(entry.hosts?.length ?? 0);
  });

  it('lists cookies and storage keys that are all usable, with a purpose, none twice', () => {
    expect(rows).toHaveLength((entry.cookies?.length ?? 0) + (entry.storage?.length ?? 0));
    expect(new Set(rows.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(rows.length);
    for (const { name, purpose, duration, party = 'first' } of rows) {
      expect(name).toMatch(/^([^*\s;,=]{4,}\*|[^*\s;,=]{2,})$/);
      expect(purpose, name).toMatch(/^[A-Z].{3,69}[^.]$/);
      expect(duration ?? 'session', name).toMatch(
        /^(session|until removed|\d+ (second|minute|hour|day|week|month|year)s?)$/,
      );
      expect(['first', 'third']).toContain(party);
    }
  });

  it('is accepted by the config as it is', () => {
    expect(settingsOf({ services: { [id]: entry } }).services).toHaveLength(1);
  });
});

describe('the catalogue', () => {
  it('lists every service that is described, under its own name', () => {
    expect(Object.keys(catalogue).sort()).toEqual(described.map(({ id }) => camel(id)).sort());
  });

  it('gives no id and no visible name twice', () => {
    const entries: readonly CatalogueService[] = Object.values(catalogue);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  });
});

describe('what a vendor keeps of a no', () => {
  it.each([
    '__ph_opt_in_out_phc_1',
    '__mp_opt_in_out_larkfell',
    'mixpanel_opt_in_out_larkfell',
    '_vis_opt_out',
    'lo-opt-out',
    'mtm_consent_removed',
    '__gpi_optout',
    '__hs_do_not_track',
    '_cs_optout',
    'optimizelyOptOut',
    'ab.optOut',
  ])('is never taken away by a withdrawal: %s', (name) => {
    const takers = Object.values(catalogue).filter((service) =>
      [service.cookies, service.storage]
        .flatMap((rows) => [...(rows ?? [])])
        .some((row) => matchesName(typeof row === 'string' ? row : row.name, name)),
    );
    expect(takers.map(({ id }) => id)).toEqual([]);
  });
});

describe('Google Analytics', () => {
  it('declares exactly the cookies that the core removes without being told', () => {
    const names = catalogue.googleAnalytics.cookies!.map(({ name }) => name);
    expect(names.sort()).toEqual([...googleAnalyticsCookies].sort());
  });

  it.each(['_gallery', '_gatsby', '_gate', '__utmost', '_gidget'])('does not claim %s', (name) => {
    expect(googleAnalyticsCookies.filter((pattern) => matchesName(pattern, name))).toEqual([]);
  });
});
