/** Ways to put Askfirst on a page: early, late, queued, as a module, under a strict policy. */
import { asInlineJson, consentConfig } from '../consent-config.mjs';
import { noteWhenRun, scenario } from './scenario.mjs';
import { strictDynamicHeaders, strictHeaders, withNonces } from './strict-policy.mjs';

const SRC = '/dist/askfirst.js';

/** A page under a strict policy, with what such a page has to carry. */
function underPolicy(path, headers, explain) {
  const page = scenario({ path, title: 'A strict content security policy', explain });
  return {
    ...page,
    headers,
    page: (context) =>
      withNonces(
        page.page(context).replace('</main>', `${heldBackUnderPolicy()}\n</main>`),
        context,
      ),
  };
}

const QUEUE = `<script>
      window.calls = [];
      document.addEventListener('askfirst:ready', () => calls.push('ready'));
      window.askfirst = window.askfirst || [];
      askfirst.push((consent) => calls.push('first: ' + consent.state.decided));
      askfirst.push((consent) => consent.when('analytics').then(() => calls.push('granted')));
    </script>`;

/** The same queue for each way in which the tag may come later than the calls. */
const queued = (way, tag) =>
  scenario({
    path: `queue-${way}`,
    title: `Calls before Askfirst is there, ${way}`,
    explain: `Two functions wait in a queue for a tag that comes late (${way}).`,
    first: QUEUE,
    tag,
  });
const LATE_TAG = `<script>
      addEventListener('load', () => {
        const tag = document.createElement('script');
        tag.src = '${SRC}';
        document.head.append(tag);
      });
    </script>`;

export const loading = [
  scenario({
    path: 'queue',
    title: 'Calls before Askfirst is there',
    explain:
      'Three functions wait in a queue for Askfirst; the second one fails. The others still run, and a fourth one, added after load, runs at once.',
    first: `<script>
      window.calls = [];
      document.addEventListener('askfirst:ready', (event) =>
        calls.push('ready: ' + event.detail.state.model));
      window.askfirst = window.askfirst || [];
      askfirst.push((consent) => calls.push('first: ' + typeof consent.granted));
      askfirst.push(() => { throw new Error('a mistake of the page'); });
      askfirst.push((consent) => calls.push('third: ' + consent.state.decided));
    </script>`,
    head: `<script>askfirst.push(() => calls.push('after load'));</script>`,
  }),
  queued('defer', `<script src="${SRC}" defer></script>`),
  queued('async', `<script src="${SRC}" async></script>`),
  queued('late', LATE_TAG),
  scenario({
    path: 'defer',
    title: 'With defer',
    explain: 'The tag carries <code>defer</code>: the page is parsed before Askfirst starts.',
    tag: `<script src="${SRC}" defer></script>`,
  }),
  scenario({
    path: 'async',
    title: 'With async',
    explain: 'The tag carries <code>async</code>: Askfirst starts whenever it arrives.',
    tag: `<script src="${SRC}" async></script>`,
  }),
  scenario({
    path: 'late',
    title: 'Added late, by a script',
    explain: 'A script of the page adds the tag after everything has loaded, as tag managers do.',
    tag: LATE_TAG,
  }),
  scenario({
    path: 'module',
    title: 'As a module',
    explain:
      'No tag: the page imports <code>createConsent</code> and calls it. The global is left alone; the object is kept as <code>window.consent</code>.',
    tag: `<script type="module">
      import { createConsent } from '/dist/esm/index.js';
      window.consent = createConsent(${asInlineJson({ ...consentConfig, signals: [] })});
    </script>`,
  }),
  scenario({
    path: 'twice',
    title: 'The tag, twice',
    explain:
      'A template and a tag manager each bring a tag, in two builds. The first one works, the other does nothing.',
    first: `<script>
      window.calls = [];
      document.addEventListener('askfirst:ready', () => calls.push('ready'));
      window.askfirst = window.askfirst || [];
      askfirst.push(() => calls.push('queued'));
    </script>`,
    tag: `<script src="${SRC}"></script><script src="/dist/askfirst.guard.js"></script>`,
    head: '<script src="/dist/askfirst.js" defer></script>',
  }),
  scenario({
    path: 'other-host',
    title: 'From another host',
    explain:
      'The tag points to another host, as with a public CDN, and carries no <code>crossorigin</code> attribute.',
    tag: ({ thirdParty }) => `<script src="${thirdParty}/dist/askfirst.js"></script>`,
  }),
  underPolicy(
    'strict-csp',
    strictHeaders,
    'Scripts need a nonce that changes with every response, styles come from files only, and Trusted Types are enforced. Everything works, and nothing is reported.',
  ),
  underPolicy(
    'strict-dynamic',
    strictDynamicHeaders,
    'The same, and what a script with the nonce loads may run too: <code>strict-dynamic</code>.',
  ),
  {
    path: '/snippet/',
    title: 'The snippet in an empty page',
    explain: 'An HTML file that holds the one tag and nothing else, beside the built files.',
    page: () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>One tag</title>
    <script src="askfirst.js" data-privacy-url="/privacy"></script>
  </head>
  <body></body>
</html>
`,
  },
];

function heldBackUnderPolicy() {
  return `<script type="text/plain" data-consent="analytics" data-src="/run/external.js"></script>
${noteWhenRun('analytics', 'after external')}
<img data-consent="marketing" data-src="/site/arven.svg" alt="Arven Hut" width="240" height="140">
<iframe data-consent="functional" data-src="/site/kestrel.svg" title="Kestrel Saddle" width="240" height="140"></iframe>`;
}
