import type { CatalogueService } from '../types';

/**
 * Mollie Components. Necessary where a visitor pays. They set no cookies for the site as far as
 * known; the payment page at Mollie’s own address sets its own.
 * docs.mollie.com, Mollie Components, as known in 2025, and mollie.com, cookies; read 2026-11-23.
 */
export const mollie: CatalogueService = {
  id: 'mollie',
  category: 'necessary',
  name: 'Mollie',
  provider: { name: 'Mollie B.V.', url: 'https://www.mollie.com/privacy' },
  purpose: 'Takes card details in the page and passes them on for payment.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: ['mollie.com'],
};
