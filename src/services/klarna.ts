import type { CatalogueService } from '../types';

/**
 * Klarna’s payment forms. Necessary where a visitor pays; its messages on other pages and its
 * cookies for advertising and statistics are not, and need consent as a service of their own.
 * Klarna publishes no complete list of names, so there is none. Hosts: docs.klarna.com, Web SDK,
 * and its scripts as known in 2025; read 2026-11-23.
 */
export const klarna: CatalogueService = {
  id: 'klarna',
  category: 'necessary',
  name: 'Klarna',
  provider: {
    name: 'Klarna Bank AB (publ)',
    url: 'https://www.klarna.com/international/privacy-policy/',
  },
  purpose: 'Offers payment by invoice or instalments and takes the payment.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: ['klarna.com', 'klarnacdn.net', 'klarnaservices.com'],
};
