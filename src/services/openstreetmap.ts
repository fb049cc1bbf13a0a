import type { CatalogueService } from '../types';

/**
 * OpenStreetMap’s tiles and frames. In `functional`: the foundation gets the visitor’s address, and
 * makes no profile of it. The tiles set no cookie.
 * Source: osmfoundation.org, privacy FAQ for users of services and tiles; read 2026-11-23.
 */
export const openstreetmap: CatalogueService = {
  id: 'openstreetmap',
  category: 'functional',
  name: 'OpenStreetMap',
  provider: {
    name: 'OpenStreetMap Foundation',
    url: 'https://osmfoundation.org/wiki/Privacy_Policy',
  },
  purpose: 'Shows a map in the page, loaded piece by piece as it is moved.',
  hosts: ['openstreetmap.org'],
};
