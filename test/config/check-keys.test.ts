import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/debug';
import type {
  CatalogueService,
  CategoryConfig,
  Config,
  Controller,
  FrameHints,
  SiteConfig,
  UiConfig,
} from '../../src/types';

type All<T> = Record<keyof T, true>;

describe('the check', () => {
  it('takes whole numbers as the text that an attribute is', () => {
    const config: unknown = {
      policy: { revision: '2' },
      cookie: { days: '30' },
      scriptTimeout: '2000',
    };
    expect(checkConfig(config as Config)).toEqual([]);
  });

  it('knows every option that there is, by its type', () => {
    const site = { name: true, privacyUrl: true, controller: true } satisfies All<SiteConfig>;
    const controller = {
      name: true,
      address: true,
      email: true,
      url: true,
    } satisfies All<Controller>;
    const ui = {
      layout: true,
      position: true,
      scheme: true,
      trigger: true,
      heading: true,
    } satisfies All<UiConfig>;
    const category = {
      name: true,
      title: true,
      description: true,
      required: true,
      sale: true,
    } satisfies All<CategoryConfig>;
    const frame = { host: true, query: true } satisfies All<FrameHints>;
    const service = {
      category: true,
      name: true,
      provider: true,
      purpose: true,
      cookies: true,
      storage: true,
      databases: true,
      hosts: true,
      frame: true,
      sale: true,
      exempt: true,
      reason: true,
      // of one of the catalogue
      id: true,
    } satisfies All<CatalogueService>;
    const nothing = (keys: object): object =>
      Object.fromEntries(Object.keys(keys).map((key) => [key, undefined]));
    const strange = (config: unknown): string =>
      checkConfig(config as Config)
        .filter((text) => text.includes('no option'))
        .map((text) => text.replace(/.*there are /, ''))
        .join();
    const quoted = (keys: object): string => `"${Object.keys(keys).join('", "')}".`;
    for (const [keys, put] of [
      [site, (given: object) => ({ site: given })],
      [controller, (given: object) => ({ site: { controller: given } })],
      [ui, (given: object) => ({ ui: given })],
      [category, (given: object) => ({ categories: [{ ...given, name: 'ads' }] })],
      [service, (given: object) => ({ services: { v: { ...given, category: 'analytics' } } })],
      [frame, (given: object) => ({ services: { v: { category: 'analytics', frame: given } } })],
    ] as const) {
      expect(strange(put(nothing(keys)))).toBe('');
      expect(strange(put({ other: 1 }))).toBe(quoted(keys));
    }
  });
});
