import type { Model, ServiceConfig } from '../types';

/** What one law, or several alike, ask of a site. */
export interface RegionRow {
  /**
   * Where: groups, countries and their parts as in ISO 3166, separated by spaces; `*` is everywhere.
   * A group or a country covers what lies in it, and the more specific row holds.
   */
  readonly at: string;
  readonly model: Exclude<Model, 'notice'>;
  /** Kinds of services that are on until refused, under `opt-in` too. */
  readonly exempt?: readonly ServiceConfig['exempt'][];
  /** A browser's opt-out signal is binding by law. Askfirst honours it everywhere. */
  readonly hasSignal?: true;
  /** The law, or why there is none to name. */
  readonly why: string;
}

/** When the table was true. */
export const REGIONS_DATE = '2026-11-22';

export const REGIONS: readonly RegionRow[] = [
  { at: 'EU EEA', model: 'opt-in', why: 'ePrivacy Directive, article 5(3)' },
  {
    at: 'GB',
    model: 'opt-in',
    exempt: ['statistics', 'appearance'],
    why: 'PECR, regulation 6 and Schedule A1',
  },
  { at: 'CH', model: 'opt-out', why: 'Telecommunications Act, article 45c' },
  { at: 'BR', model: 'opt-in', why: 'LGPD, and the ANPD’s guide to cookies' },
  { at: 'CA-QC', model: 'opt-in', why: 'Law 25, section 8.1' },
  { at: 'CA', model: 'opt-in', why: 'PIPEDA, read strictly' },
  {
    at: 'US-CA US-CO US-CT US-DE US-MD US-MN US-MT US-NE US-NH US-NJ US-OR US-TX',
    model: 'opt-out',
    hasSignal: true,
    why: 'State laws that make opt-out signals binding, as the CCPA',
  },
  { at: 'US', model: 'opt-out', why: 'State laws, where there are any' },
  { at: '*', model: 'opt-in', why: 'Not looked into, so the strictest' },
];
