/** The cookie declaration and the line of status, in surroundings that make it hard. */
import { consentConfig } from '../consent-config.mjs';
import { scenario } from './scenario.mjs';
import { strictHeaders, withNonces } from './strict-policy.mjs';

const STATUS = '<p data-askfirst="status"></p>';
const DECLARATION =
  '<div data-askfirst="declaration"><p>What it says without JavaScript.</p></div>';

const { basket, map } = consentConfig.services;
/** A database beside the cookies, something that only the server sees, and something of another site. */
const services = {
  basket: {
    ...basket,
    cookies: [
      ...basket.cookies,
      { name: 'sid', purpose: 'Keeps you logged in', duration: '30 minutes', httpOnly: true },
    ],
    databases: ['huts-offline'],
  },
  'google-analytics': 'analytics',
  film: {
    category: 'marketing',
    name: 'Films',
    provider: { name: 'Film Example Ltd', url: 'https://film.example/privacy' },
    purpose: 'Shows films about the huts.',
    cookies: [{ name: 'VISITOR', purpose: 'Counts views', duration: '6 months', party: 'third' }],
  },
  map,
};

/** Places that come later, in a list, and in a shadow tree. */
const LATER = `<ul><li data-askfirst="status">Not known yet.</li></ul>
<div id="later"></div>
<button type="button" class="button quiet" id="add">Add it</button>
<script>
  document.querySelector('#add').addEventListener('click', () => {
    const made = document.createElement('div');
    made.dataset.askfirst = 'declaration';
    document.querySelector('#later').append(made);
    const box = document.createElement('div');
    box.id = 'box';
    const root = box.attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('p')));
    root.firstChild.dataset.askfirst = 'status';
    document.querySelector('#later').append(box);
    askfirst.watch(root);
  });
</script>`;

const strict = scenario({
  path: 'declaration/strict-csp',
  title: 'A declaration under a strict policy',
  explain: 'No inline style, no string turned into markup: the declaration needs neither.',
  config: { services },
  body: STATUS + DECLARATION,
});

export const declaration = [
  scenario({
    path: 'declaration',
    title: 'What is stored, for what, by whom',
    explain:
      'A line that says what you have chosen, and the declaration: your choice, a table per purpose with what is in this browser now, who is responsible, and help for your browser.',
    config: { services },
    body: STATUS + DECLARATION,
  }),
  scenario({
    path: 'declaration/hostile-css',
    title: 'A declaration under a hostile style sheet',
    explain:
      'The page’s CSS tries to change every element, with <code>!important</code>. The declaration keeps its form, in the type of the page.',
    config: { services },
    head: '<link rel="stylesheet" href="/site/hostile.css">',
    body: `<section><span></span>${STATUS}</section><section>${DECLARATION}</section>`,
  }),
  scenario({
    path: 'declaration/arabic',
    title: 'من اليمين إلى اليسار',
    explain: 'An Arabic page: the declaration’s words are Arabic, and its table is mirrored.',
    lang: 'ar',
    dir: 'rtl',
    config: { services },
    body: STATUS + DECLARATION,
  }),
  scenario({
    path: 'declaration/narrow',
    title: 'A declaration at 320 pixels',
    explain: 'In a frame 320 pixels wide the rows of the table become blocks.',
    tag: '',
    samples: '',
    body: '<iframe class="phone" src="/scenarios/declaration" width="320" height="640" title="A declaration, 320 pixels wide"></iframe>',
  }),
  scenario({
    path: 'declaration/later',
    title: 'Places for it that come later',
    explain:
      'A list item can have no shadow tree, so the line stands in an element inside it. A place that a script adds is seen, in a watched shadow tree, too.',
    config: { services },
    body: LATER,
  }),
  {
    ...strict,
    headers: strictHeaders,
    page: (context) => withNonces(strict.page(context), context),
  },
];
