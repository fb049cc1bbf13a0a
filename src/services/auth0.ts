import type { CatalogueService } from '../types';

/**
 * Auth0. Necessary for visitors who sign in. Under a domain of the site’s own its cookies are
 * first-party and the host is that domain.
 * Names: auth0.com, docs, Authentication API cookies; source of auth0-spa-js for what lies at the
 * site itself and lasts 1 day by default; read 2026-11-23.
 */
export const auth0: CatalogueService = {
  id: 'auth0',
  category: 'necessary',
  name: 'Auth0',
  provider: { name: 'Okta, Inc.', url: 'https://www.okta.com/privacy-policy/' },
  purpose: 'Signs users in through Auth0 and keeps them signed in.',
  reason: 'It works only for visitors who sign in, and signing in is what they asked for.',
  hosts: ['auth0.com'],
  cookies: [
    { name: 'auth0', purpose: 'Keeps a user signed in', party: 'third' },
    { name: 'auth0_compat', purpose: 'Keeps a user signed in, for older browsers', party: 'third' },
    { name: 'auth0-mf', purpose: 'Remembers a device with a second factor', party: 'third' },
    { name: 'auth0-mf_compat', purpose: 'Remembers a device, for older browsers', party: 'third' },
    { name: 'did', purpose: 'Recognises the device to prevent attacks', party: 'third' },
    { name: 'did_compat', purpose: 'Recognises the device, for older browsers', party: 'third' },
    { name: 'auth0.*', purpose: 'Notes that a user is signed in', duration: '1 day' },
    { name: '_legacy_auth0.*', purpose: 'Notes that a user is signed in', duration: '1 day' },
  ],
  storage: [
    {
      name: 'a0.spajs.txs*',
      purpose: 'Keeps the state while a user signs in',
      duration: 'session',
    },
  ],
};
