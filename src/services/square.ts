import type { CatalogueService } from '../types';

/**
 * Square’s Web Payments SDK. Necessary where a visitor pays. No names of its cookies are
 * documented for it; a shop built with Square Online sets others.
 * Hosts: developer.squareup.com, content security policy; read 2026-11-23.
 */
export const square: CatalogueService = {
  id: 'square',
  category: 'necessary',
  name: 'Square',
  provider: {
    name: 'Squareup International Ltd',
    url: 'https://squareup.com/ie/en/legal/general/privacy-no-account',
  },
  purpose: 'Takes card details and payments, and checks them for fraud.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: ['squarecdn.com', 'pci-connect.squareup.com', 'connect.squareup.com'],
};
