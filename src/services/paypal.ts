import type { CatalogueService } from '../types';

/**
 * PayPal’s buttons. Necessary where a visitor pays; the messages about paying later on other pages
 * are advertising and need consent, so leave them out or name them as a service of their own.
 * Names and durations: Open Cookie Database, rows "PayPal"; hosts: developer.paypal.com, content
 * security policy; `__paypal_storage__` is what its script writes, as known in 2025; read
 * 2026-11-23.
 */
export const paypal: CatalogueService = {
  id: 'paypal',
  category: 'necessary',
  name: 'PayPal',
  provider: {
    name: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    url: 'https://www.paypal.com/privacy-center',
  },
  purpose: 'Takes payments through a PayPal account and checks them for fraud.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: ['paypal.com', 'paypalobjects.com'],
  cookies: [
    {
      name: 'ts',
      purpose: 'Recognises the browser at PayPal',
      duration: '3 years',
      party: 'third',
    },
    {
      name: 'ts_c',
      purpose: 'Recognises the browser at PayPal',
      duration: '3 years',
      party: 'third',
    },
    {
      name: 'tsrce',
      purpose: 'Notes which part of PayPal was asked',
      duration: 'session',
      party: 'third',
    },
    { name: 'nsid', purpose: 'Keeps the state of a session', duration: 'session', party: 'third' },
    {
      name: 'x-pp-s',
      purpose: 'Keeps the state of a session',
      duration: 'session',
      party: 'third',
    },
    {
      name: 'l7_az',
      purpose: 'Keeps a visitor on the same server',
      duration: '1 day',
      party: 'third',
    },
    {
      name: 'enforce_policy',
      purpose: 'Notes which law on cookies applies',
      duration: '1 year',
      party: 'third',
    },
  ],
  storage: [
    {
      name: '__paypal_storage__',
      purpose: 'Keeps the state of the payment buttons',
      duration: 'until removed',
    },
  ],
};
