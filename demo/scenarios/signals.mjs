/** Vendors that hear of the answer, by their own code as it is published. */
import { consentConfig } from '../consent-config.mjs';
import { scenario } from './scenario.mjs';

const { mixpanel } = consentConfig.services;

export const signals = [
  scenario({
    path: 'signals/sdks',
    title: 'Vendors that go on running',
    explain:
      'Three vendors of analytics, and <code>reload</code> is <code>never</code>. Accept, press the button, and each of them sends an event. Take it back, press it again: their code is still there, and sends nothing.',
    config: {
      reload: 'never',
      signals: ['mixpanel', 'posthog', 'amplitude'],
      services: { mixpanel, posthog: 'analytics', amplitude: 'analytics' },
    },
    samples: '',
    body: ({ thirdParty }) => `<p><button id="send">Send an event</button></p>
<script type="text/plain" data-consent="analytics">
  window.MIXPANEL_CUSTOM_LIB_URL = '${thirdParty}/mixpanel.js';
</script>
<script type="text/plain" data-consent="analytics" data-src="${thirdParty}/mixpanel-snippet.js"></script>
<script type="text/plain" data-consent="analytics" data-src="${thirdParty}/posthog.js"></script>
<script type="text/plain" data-consent="analytics" data-src="${thirdParty}/amplitude.js"></script>
<script type="text/plain" data-consent="analytics">
  const collect = '${thirdParty}/collect';
  mixpanel.init('larkfell', { api_host: collect + '/mixpanel', batch_requests: false });
  // as of a visitor who has signed in
  mixpanel.identify('ada');
  posthog.init('larkfell', {
    api_host: collect + '/posthog',
    request_batching: false,
    autocapture: false,
    capture_pageview: false,
    capture_pageleave: false,
    disable_compression: true,
    advanced_disable_flags: true,
    // browsers that a test drives count as well
    opt_out_useragent_filter: true,
  });
  amplitude.init('larkfell', {
    serverUrl: collect + '/amplitude',
    flushQueueSize: 1,
    flushIntervalMillis: 1,
    defaultTracking: false,
    remoteConfig: { fetchRemoteConfig: false },
  });
</script>
<script>
  document.getElementById('send').addEventListener('click', () => {
    window.presses = (window.presses || 0) + 1;
    const name = 'Press ' + window.presses;
    if (window.mixpanel) mixpanel.track(name);
    if (window.posthog) posthog.capture(name);
    if (window.amplitude) amplitude.track(name);
  });
</script>`,
  }),
  scenario({
    path: 'signals/untold',
    title: 'Vendors that cannot be told',
    explain:
      'Segment and Snowplow have no call that stops them. Accept, press the button, and both send an event. Take it back: the page is loaded again, without them.',
    config: { services: { segment: 'analytics', snowplow: 'analytics' } },
    samples: '',
    body: ({ thirdParty }) => `<p><button id="send">Send an event</button></p>
<script type="text/plain" data-consent="segment" data-src="${thirdParty}/segment/index.js"></script>
<script type="text/plain" data-consent="segment">
  window.segment = AnalyticsNext.AnalyticsBrowser.load({
    writeKey: 'larkfell',
    cdnURL: '${thirdParty}',
    cdnSettings: {
      integrations: {
        'Segment.io': {
          apiKey: 'larkfell',
          protocol: 'http',
          apiHost: '${thirdParty.replace(/^https?:\/\//, '')}/collect/segment',
        },
      },
    },
  });
</script>
<script type="text/plain" data-consent="snowplow" data-src="${thirdParty}/snowplow.js"></script>
<script type="text/plain" data-consent="snowplow">
  snowplowBrowserTracking.newTracker('huts', '${thirdParty}', {
    appId: 'larkfell',
    postPath: '/collect/snowplow',
    cookieSecure: false,
    discoverRootDomain: false,
  });
</script>
<script>
  document.getElementById('send').addEventListener('click', () => {
    if (window.segment) segment.track('Pressed');
    if (window.snowplowBrowserTracking) {
      snowplowBrowserTracking.trackStructEvent({ category: 'button', action: 'Pressed' });
    }
  });
</script>`,
  }),
];
