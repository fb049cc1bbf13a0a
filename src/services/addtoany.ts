import type { CatalogueService } from '../types';

/**
 * AddToAny’s share buttons. In `functional`: AddToAny says that it keeps no personal data of visitors;
 * it still gets their address. No cookie is known.
 * Source: AddToAny’s privacy policy and questions as known in 2025; read 2026-11-23.
 */
export const addtoany: CatalogueService = {
  id: 'addtoany',
  category: 'functional',
  name: 'AddToAny',
  provider: { name: 'AddToAny', url: 'https://www.addtoany.com/privacy' },
  purpose: 'Shows buttons for sharing the page by mail and on networks.',
  hosts: ['addtoany.com'],
};
