import type { CatalogueService } from '../types';

/**
 * Mapbox. In `functional`: it counts maps by a random number, which Mapbox says it neither sells nor
 * uses for advertising or profiles.
 * Names: github.com/mapbox/mapbox-gl-js, STORAGE.md; read 2026-11-23.
 */
export const mapbox: CatalogueService = {
  id: 'mapbox',
  category: 'functional',
  name: 'Mapbox',
  provider: { name: 'Mapbox, Inc.', url: 'https://www.mapbox.com/legal/privacy' },
  purpose: 'Shows maps in the page and counts how often they are loaded.',
  hosts: ['mapbox.com'],
  storage: [
    {
      name: 'mapbox.eventData*',
      purpose: 'Tells visitors apart to count loaded maps',
      duration: 'until removed',
    },
  ],
};
