/** Frames that are held back, and what stands in their place meanwhile. */
import { consentConfig } from '../consent-config.mjs';
import { scenario } from './scenario.mjs';
import { strictHeaders, withNonces } from './strict-policy.mjs';

const ARABIC = {
  lang: 'ar',
  dir: 'rtl',
  frameLead: 'محتوى من {service}',
  frameText: 'عند التحميل تُرسَل بيانات، مثل عنوان IP الخاص بك، إلى {provider}.',
  frameOnce: 'تحميل مرة واحدة',
  frameAlways: 'السماح دائمًا',
  frameScope: 'يشمل «السماح دائمًا» كل ما يندرج تحت {names}.',
  privacy: 'سياسة الخصوصية',
};

const services = {
  ...consentConfig.services,
  map: {
    category: 'functional',
    name: 'Wayfinder',
    provider: { name: 'Wayfinder Maps', url: '/privacy' },
    purpose: 'Draws the map of huts and trails.',
  },
};

const frame = (host, attributes, consent = 'map') =>
  `<iframe data-consent="${consent}" data-src="${host}/map.html" ${attributes}></iframe>`;

const boxes = ({ thirdParty }) => `
<h2>640 by 360</h2>
${frame(thirdParty, 'id="fixed" title="Map of the huts" width="640" height="360"')}
<p class="after">This line stands right below the frame, before it loads and after.</p>
<h2>As wide as the page, 16 to 9</h2>
${frame(thirdParty, 'id="wide" class="wide" title="Map of the trails"', 'functional')}
<h2>300 wide</h2>
${frame(thirdParty, 'id="narrow" width="300" height="170"')}
<h2>200 by 120</h2>
${frame(thirdParty, 'id="small" width="200" height="120" title="Map"')}
<h2>With a picture of the site’s own</h2>
${frame(thirdParty, 'id="pictured" title="Map of the ridge" width="640" height="360" data-thumbnail="/site/ridge.svg"')}
<h2>In a sandbox</h2>
${frame(thirdParty, 'id="sandboxed" title="Map in a sandbox" width="640" height="360" sandbox="allow-scripts"')}
<h2>One pixel</h2>
${frame(thirdParty, 'id="pixel" width="1" height="1" title=""', 'marketing')}`;

const strict = scenario({
  path: 'placeholders-strict',
  title: 'Held-back frames under a strict policy',
  explain:
    'The same under a content security policy that allows styles from files only, and Trusted Types.',
  config: { services },
  samples: '',
  body: (hosts) => frame(hosts.thirdParty, 'id="fixed" title="Map" width="640" height="360"'),
});

const hints = scenario({
  path: 'frame-hints',
  title: 'A quieter address',
  explain:
    'The service says which host its frames come from and what to ask for, as YouTube and Vimeo do in the catalogue. The frame in the page names another host.',
  config: {
    services: {
      video: {
        category: 'functional',
        name: 'Video',
        provider: 'Wayfinder Maps',
        hosts: ['localhost'],
        frame: { host: '{{host}}', query: { dnt: '1' } },
      },
    },
  },
  samples: '',
  body: ({ origin }) =>
    `<iframe id="fixed" title="Video" width="640" height="360" data-consent="video" data-src="${origin}/map.html?v=1"></iframe>`,
});

export const frames = [
  scenario({
    path: 'placeholders',
    title: 'Held-back frames',
    explain:
      'In place of each frame stand its name, who would get data, and two buttons. “Load once” loads this one until the next page; “Always allow” is an answer.',
    config: { services },
    samples: '',
    body: boxes,
    // with ?keep the browser may keep the page for its Back button
    headers: ({ url }) => (url.searchParams.has('keep') ? { 'cache-control': 'no-cache' } : {}),
  }),
  scenario({
    path: 'placeholders-german',
    title: 'Zurückgehaltene Frames',
    explain: 'Dieselben auf Deutsch.',
    lang: 'de',
    config: { services },
    samples: '',
    body: boxes,
  }),
  scenario({
    path: 'placeholders-rtl',
    title: 'Held-back frames, right to left',
    explain: 'The same with Arabic words of the site’s own.',
    lang: 'ar',
    dir: 'rtl',
    config: { services, texts: ARABIC },
    samples: '',
    body: boxes,
  }),
  {
    ...hints,
    // the configuration is written before the server has a port
    page: (context) => hints.page(context).replace('{{host}}', new URL(context.thirdParty).host),
  },
  {
    ...strict,
    headers: strictHeaders,
    page: (context) => withNonces(strict.page(context), context),
  },
];
