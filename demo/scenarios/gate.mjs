/** What is held back, and in which order it is let go. */
import { noteWhenRun, scenario } from './scenario.mjs';

const external = (name, { wait = 0, more = '' } = {}) =>
  `<script type="text/plain" data-consent="analytics" data-src="/slow/${wait}/${name}.js"${more}></script>`;

export const gate = [
  scenario({
    path: 'order',
    title: 'In the order of the page',
    explain:
      'Seven held-back scripts: slow and fast files, inline code, defer, a module. After “accept” they run as the browser would have run them: 1 2 3 4, then 5 6; 7 runs when it arrives.',
    samples: '',
    body: [
      external('5 deferred', { more: ' defer' }),
      external('1 slow', { wait: 400 }),
      noteWhenRun('analytics', '2 inline'),
      external('3 fast'),
      `<script type="text/plain" data-type="module" data-consent="analytics">(window.ran = window.ran || []).push('6 module')</script>`,
      external('7 async', { wait: 50, more: ' async' }),
      noteWhenRun('analytics', '4 inline'),
    ].join('\n'),
  }),
  scenario({
    path: 'frames-and-images',
    title: 'Frames and images',
    explain:
      'A map and a counting pixel from another company. Neither is requested until its category is granted; the map goes away again when it is taken back.',
    samples: '',
    body: ({ thirdParty }) => `<iframe class="map" title="Map of the huts" width="640" height="320"
  data-consent="functional" data-src="${thirdParty}/map.html"></iframe>
<img data-consent="marketing" data-src="${thirdParty}/pixel.gif" alt="" width="1" height="1">`,
  }),
  scenario({
    path: 'names',
    title: 'Several names, services, unknown names',
    explain:
      'Scripts may need a service, two categories at once, or the absence of one. A name nobody declared never runs.',
    samples: '',
    body: [
      noteWhenRun('mixpanel', 'the service mixpanel'),
      noteWhenRun('analytics marketing', 'analytics and marketing'),
      noteWhenRun('!analytics', 'without analytics'),
      noteWhenRun('statistics', 'a name nobody declared'),
    ].join('\n'),
  }),
  scenario({
    path: 'added-later',
    title: 'Elements added later',
    explain:
      'The button adds a held-back script and a second “Cookie settings” control to the page, as applications do.',
    samples: '',
    body: `<p><button type="button" class="button quiet" id="add">Add them</button></p>
<div id="place"></div>
<template id="later">
  ${noteWhenRun('analytics', 'added later')}
  <button type="button" class="button" id="late-control" data-askfirst="preferences">My choices</button>
</template>
<script>
  document.querySelector('#add').addEventListener('click', () => {
    document.querySelector('#place').append(document.querySelector('#later').content.cloneNode(true));
  });
</script>`,
  }),
  scenario({
    path: 'server-cookie',
    title: 'An answer set by the server',
    explain:
      'The response sets the cookie <code>askfirst=reject</code>, as privacy tools and servers may. It is a complete answer: no notice, nothing granted.',
    headers: () => ({ 'set-cookie': 'askfirst=reject; Path=/; SameSite=Lax' }),
  }),
  scenario({
    path: 'one-page-only',
    title: 'The notice elsewhere',
    explain:
      'The notice is limited to the home page by <code>pages</code>. Here nothing is shown, and nothing held back runs either.',
    config: { pages: ['/'] },
  }),
];
