/** The demo's configuration of Askfirst, as a site owner would write it. Scenarios vary it. */
export const consentConfig = {
  site: {
    name: 'Larkfell Huts',
    privacyUrl: '/privacy',
    controller: {
      name: 'Larkfell Huts Cooperative',
      address: '3 Chapel Row, Larkfell',
      email: 'privacy@larkfell.example',
    },
  },
  policy: { revision: 1, updated: '2026-11-22' },
  services: {
    basket: {
      category: 'necessary',
      name: 'Booking basket',
      provider: 'Larkfell Huts',
      purpose: 'Keeps the stay you picked until you book it.',
      cookies: [{ name: 'basket', purpose: 'The stay in your basket', duration: 'session' }],
    },
    map: {
      category: 'functional',
      name: 'Trail map',
      provider: 'Wayfinder Maps (fictional)',
      purpose: 'Draws the map of huts and trails.',
      hosts: ['maps.wayfinder.example'],
    },
    'google-analytics': 'analytics',
    mixpanel: {
      category: 'analytics',
      name: 'Mixpanel',
      provider: { name: 'Mixpanel, Inc.', url: 'https://mixpanel.com/legal/privacy-policy/' },
      purpose: 'Counts which pages and huts are looked at.',
      cookies: [{ name: 'mp_*', purpose: 'Tells visitors apart', duration: '1 year' }],
      hosts: ['api-js.mixpanel.com', 'cdn.mxpnl.com'],
    },
    snowplow: {
      category: 'marketing',
      name: 'Snowplow',
      provider: { name: 'Snowplow Analytics', url: 'https://snowplow.io/privacy-policy' },
      purpose: 'Shows us which adverts bring guests to the huts.',
      cookies: [
        { name: '_sp_id.*', purpose: 'Tells visitors apart', duration: '2 years' },
        { name: '_sp_ses.*', purpose: 'Marks the current visit', duration: '30 minutes' },
      ],
      storage: ['snowplow*'],
      hosts: ['collector.snowplow.example'],
    },
  },
  signals: ['google'],
};

/** JSON that cannot end the script element it is written into. */
export const asInlineJson = (value) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
