/** Services that the site only names: what they are is in the catalogue. */
import { scenario } from './scenario.mjs';

export const catalogue = [
  scenario({
    path: 'catalogue',
    title: 'Services by name alone',
    explain:
      'The configuration says no more than <code>"hotjar": "analytics"</code>. Who that is, and which cookies it sets, comes from the catalogue when you open the choices, or when you refuse and it has cookies here.',
    config: {
      services: { hotjar: 'analytics', 'meta-pixel': 'marketing', 'our-own': 'functional' },
    },
  }),
];
