/**
 * The names alone, because withdrawal has to clear them even where nobody describes the service. `_ga_*` and not `_ga*`: the latter would take a site's own `_gallery`.
 * Source: developers.google.com, cookie usage of GA4, analytics.js and ga.js; read 2026-11-22.
 */
export const googleAnalyticsCookies = [
  '_ga',
  '_ga_*',
  '_gid',
  '_gat',
  '_gat_*',
  '__utma',
  '__utmb',
  '__utmc',
  '__utmt',
  '__utmt_*',
  '__utmz',
  '__utmv',
  'FPLC',
  'FPID',
] as const;
