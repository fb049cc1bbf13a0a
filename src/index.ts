import { locales } from 'askfirst:locales';
import { create } from './create';
import type { Config, Consent } from './types';

const parts = {
  notice: () => import('./notice/index'),
  trigger: () => import('./notice/trigger'),
  preferences: () => import('./panel/index'),
};

/**
 * Starts the widget on this page and returns the consent API. A config with mistakes in it is put
 * right to the strictest side, and each mistake is named in the console; nothing is thrown.
 */
export const createConsent = (config: Config = {}): Consent =>
  create(config, {
    locales: ['en', ...Object.keys(locales)],
    signals: {},
    part: async (part) => (await parts[part]()).mount,
    words: async (locale) => (await locales[locale]?.())?.texts,
    sweep: () => import('./gate/sweep'),
    load: () => import('./browser/load-script'),
    problems: () => import('./problems'),
  });

export type * from './types';
