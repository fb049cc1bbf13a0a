import type { CatalogueService } from '../types';

/**
 * HERE’s maps by its script. In `functional`: HERE gets the visitor’s address with every piece of a
 * map. No cookie is known.
 * Hosts: HERE’s Maps API for JavaScript as known in 2025; read 2026-11-23.
 */
export const hereMaps: CatalogueService = {
  id: 'here-maps',
  category: 'functional',
  name: 'HERE Maps',
  provider: { name: 'HERE Global B.V.', url: 'https://legal.here.com/en-gb/privacy' },
  purpose: 'Shows a map in the page, loaded piece by piece as it is moved.',
  hosts: ['hereapi.com', 'api.here.com'],
};
