/** Pages that somebody hostile had a hand in: markup from users, strings from anywhere, a frame around. */
import { consentConfig } from '../consent-config.mjs';
import { noteWhenRun, scenario } from './scenario.mjs';
import { strictHeaders, withNonces } from './strict-policy.mjs';

/** Forms whose names stand for properties of `document`, and elements whose ids are globals. */
const NAMES =
  'cookie currentScript querySelector querySelectorAll createElement createElementNS createTextNode head body documentElement readyState addEventListener removeEventListener dispatchEvent defaultView activeElement getElementById scripts prerendering visibilityState importNode';
const IDS = 'askfirst dataLayer trustedTypes uetq _paq _hsp cookieStore klaroConfig';

const clobbering =
  NAMES.split(' ')
    .map((name) => `<form name="${name}" hidden></form><img name="${name}" alt="" hidden>`)
    .join('') +
  IDS.split(' ')
    .map((id) => `<a id="${id}" href="javascript:window.attacked=true" hidden></a>`)
    .join('');

/** Under a strict policy with Trusted Types, for each response its own nonce. */
const strict = (page) => ({
  ...page,
  headers: strictHeaders,
  page: (context) => withNonces(page.page(context), context),
});

const ATTACK = '"><img src=x onerror=window.attacked=true><script>window.attacked=true</script>';
const text = (name) => `${name} ${ATTACK}`;

const hostileConfig = {
  ...consentConfig,
  site: {
    name: text('site'),
    privacyUrl: 'JaVa\tScRiPt:window.attacked=true',
    controller: {
      name: text('controller'),
      address: text('address'),
      email: `a@b.example?${ATTACK}`,
      url: ' javascript:window.attacked=true',
    },
  },
  categories: ['necessary', { name: 'analytics', title: text('title'), description: text('why') }],
  services: {
    counter: {
      category: 'analytics',
      name: text('service'),
      purpose: text('purpose'),
      provider: {
        name: text('provider'),
        url: 'data:text/html,<script>parent.attacked=true</script>',
      },
      cookies: [{ name: text('cookie'), purpose: text('what for'), duration: text('how long') }],
    },
  },
  texts: {
    title: text('heading'),
    text: `${text('words')} [a link](javascript:window.attacked=true) for {purposes}`,
    purposes: { analytics: text('counting') },
    lead: text('lead'),
  },
  // what merges of objects trip over
  ...JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
};

const SCHEMES = [
  'javascript:parent.attacked=window.attacked=true',
  'JaVa&#9;script:window.attacked=true',
  ' javascript:window.attacked=true',
  'data:text/html,<script>parent.attacked=true</script>',
  'data:text/javascript,window.attacked=true',
  'vbscript:window.attacked=true',
  'blob:https://shop.example/0',
];
const marked = (address) =>
  `<iframe data-consent="analytics" data-src="${address}" title="Frame" hidden></iframe>
<script type="text/plain" data-consent="analytics" data-src="${address}"></script>
<embed data-consent="analytics" data-src="${address}" width="1" height="1">
<object data-consent="analytics" data-data="${address}" data-src="${address}"></object>
<img data-consent="analytics" data-src="${address}" alt="">
<link data-consent="analytics" rel="stylesheet" data-href="${address}">`;

/** Replaces what everybody relies on, before the widget comes; later all is as it was. */
const without = (path, explain, owner, name, value) =>
  scenario({
    path: `natives-${path}`,
    title: `A page that changed the language: ${path}`,
    explain,
    first: `<script>
      const kept = ${owner}.${name};
      ${owner}.${name} = ${value};
      addEventListener('load', () => setTimeout(() => (${owner}.${name} = kept), 500));
    </script>`,
    body: '<p id="own">Nothing yet.</p><script>document.getElementById("own").textContent = "The page works.";</script>',
  });

export const attacks = [
  strict(
    scenario({
      path: 'clobbered-before',
      title: 'Hostile markup before the tag',
      explain: 'Forms and links named after what scripts read. Askfirst works all the same.',
      first: clobbering,
    }),
  ),
  strict(
    scenario({
      path: 'clobbered-after',
      title: 'Hostile markup after the tag',
      explain: 'The same markup, once Askfirst has begun.',
      body: clobbering,
    }),
  ),
  scenario({
    path: 'hostile-strings',
    title: 'Hostile strings',
    explain: 'Markup and code in every setting. It is shown as the text that it is.',
    config: () => hostileConfig,
    body: `${SCHEMES.map(marked).join('\n')}
<iframe data-consent="analytics" data-srcdoc="<script>parent.attacked=true</script>" title="No address" hidden></iframe>
<iframe data-consent='analytics ${ATTACK.replaceAll("'", '')}' data-src="/privacy" title='${ATTACK}' data-width='1" onload="window.attacked=true' width="300" height="100%;position:fixed"></iframe>
<div data-askfirst="declaration"></div>`,
  }),
  scenario({
    path: 'in-a-frame',
    title: 'Inside a frame of somebody else',
    explain:
      'In the frame a click on “accept” counts only once the notice has been there for a moment, so that nobody’s click is caught by it.',
    tag: '',
    samples: '',
    body: '<iframe src="/scenarios/framed" width="600" height="600" title="A page in a frame"></iframe>',
  }),
  scenario({
    path: 'framed',
    title: 'A page in a frame',
    explain: 'The notice of this page is in a frame.',
  }),
  scenario({
    path: 'many-nodes',
    title: 'Fifty thousand elements',
    explain: 'Two held-back scripts in a document of 50,000 elements.',
    samples: '',
    body: `<div hidden>${'<i></i>'.repeat(25_000)}${noteWhenRun('analytics', 'in the middle')}${'<b></b>'.repeat(25_000)}</div>${noteWhenRun('analytics', 'at the end')}`,
  }),
  without(
    'no-observer',
    'There is no <code>MutationObserver</code>.',
    'window',
    'MutationObserver',
    'undefined',
  ),
  without('no-promise', 'There is no <code>Promise</code>.', 'window', 'Promise', 'undefined'),
  without(
    'broken-map',
    'The array’s <code>map</code> throws.',
    'Array.prototype',
    'map',
    '() => { throw new Error("not here"); }',
  ),
];
