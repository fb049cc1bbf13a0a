import type { CatalogueService } from '../types';

/**
 * LogRocket. It changes its hosts with the versions of its SDK; all known ones are listed.
 * Names: docs.logrocket.com, reference, cookies, which gives no durations (`_lr_uf_` is of older
 * versions). Hosts: content security policies of sites that follow its documentation; read
 * 2026-11-23.
 */
export const logrocket: CatalogueService = {
  id: 'logrocket',
  category: 'analytics',
  name: 'LogRocket',
  provider: { name: 'LogRocket, Inc.', url: 'https://logrocket.com/privacy/' },
  purpose: 'Records visits together with errors and requests, so that the owner can find faults.',
  hosts: [
    'logrocket.io',
    'logrocket.com',
    'lr-ingest.io',
    'lr-in.com',
    'lr-in-prod.com',
    'lr-ingest.com',
    'ingest-lr.com',
    'lr-intake.com',
    'intake-lr.com',
    'logr-ingest.com',
    'lrkt-in.com',
    'lgrckt-in.com',
    'logr-in.com',
  ],
  cookies: [
    { name: '_lr_tabs_*', purpose: 'Keeps the state of a session across tabs' },
    { name: '_lr_hb_*', purpose: 'Notices whether another tab is being recorded' },
    { name: '_lr_uf_*', purpose: 'Gives the recorded session a random number' },
  ],
};
