import type { CatalogueService } from '../types';

/**
 * Smartlook, since 2023 of Cisco. Names and durations: help.smartlook.com, cookies and Smartlook
 * (`_KEY` and `_VID` are of older versions); read 2026-11-23.
 */
export const smartlook: CatalogueService = {
  id: 'smartlook',
  category: 'analytics',
  name: 'Smartlook',
  provider: {
    name: 'Cisco Systems, Inc.',
    url: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
  },
  purpose: 'Records visits so that the site owner can replay clicks, scrolling and input.',
  hosts: ['smartlook.com', 'smartlook.cloud'],
  cookies: [
    {
      name: 'SL_C_23361dd035530_SID',
      purpose: 'Tells visitors and sessions apart',
      duration: '13 months',
    },
    { name: 'SL_C_23361dd035530_VID', purpose: 'Tells visitors apart', duration: '13 months' },
    {
      name: 'SL_C_23361dd035530_KEY',
      purpose: 'Names the project of the recording',
      duration: '13 months',
    },
    { name: 'SL_C_23361dd035530_DOMAIN', purpose: 'Finds the widest domain for the other cookies' },
  ],
  storage: [
    {
      name: 'SL_L_23361dd035530_SID',
      purpose: 'Tells visitors and sessions apart',
      duration: '13 months',
    },
    {
      name: 'SMARTLOOK_LS_QUEUED_CHUNKS',
      purpose: 'Holds recorded data that is still to be sent',
      duration: 'until removed',
    },
  ],
};
