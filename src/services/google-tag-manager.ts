import type { CatalogueService } from '../types';

/**
 * Google Tag Manager. In `functional`: it loads other services and sets no cookie of its own. What it
 * loads needs its own consent, in the container or by the guard. Google Analytics comes from the same
 * host.
 * Sources: support.google.com, Tag Manager’s data use; Open Cookie Database, rows "Google Tag
 * Manager", whose names no Google page confirms and which are left out; read 2026-11-23.
 */
export const googleTagManager: CatalogueService = {
  id: 'google-tag-manager',
  category: 'functional',
  name: 'Google Tag Manager',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Loads the scripts of other services that the site owner has chosen.',
  hosts: ['googletagmanager.com'],
};
