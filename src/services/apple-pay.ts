import type { CatalogueService } from '../types';

/**
 * Apple Pay. Necessary where a visitor pays. In Safari it is part of the browser; the host is that
 * of Apple’s script for the button and other browsers. It sets no cookies as far as known.
 * developer.apple.com, Apple Pay on the Web, loading the SDK; read 2026-11-23.
 */
export const applePay: CatalogueService = {
  id: 'apple-pay',
  category: 'necessary',
  name: 'Apple Pay',
  provider: {
    name: 'Apple Distribution International Limited',
    url: 'https://www.apple.com/legal/privacy/data/en/apple-pay/',
  },
  purpose: 'Takes payments with a card that is kept on an Apple device.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: ['applepay.cdn-apple.com'],
};
