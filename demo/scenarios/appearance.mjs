/** How it looks: layouts, languages, colours, hostile surroundings, small screens. */
import { scenario } from './scenario.mjs';

const ARABIC = {
  lang: 'ar',
  dir: 'rtl',
  title: 'هل تسمح لنا بقياس الزيارات؟',
  text: 'نستخدم ملفات تعريف الارتباط. بعضها ضروري للحجز، والباقي لا يعمل إلا بموافقتك.',
  accept: 'قبول الكل',
  reject: 'رفض الكل',
  choose: 'اختيار',
  privacy: 'سياسة الخصوصية',
};

export const appearance = [
  scenario({
    path: 'own-control',
    title: 'The page has its own control',
    explain:
      'The footer holds a “Cookie settings” button of the site. Askfirst adds no button of its own, and somebody who has answered downloads only the core.',
  }),
  scenario({
    path: 'trigger',
    title: 'No control on the page',
    explain:
      'Nothing on this page opens the choices, so after an answer Askfirst offers a small button of its own in a corner.',
    ownControl: false,
  }),
  scenario({
    path: 'bar',
    title: 'A bar along the edge',
    explain: 'The same notice, laid out as a bar at the bottom of the window.',
    config: { ui: { layout: 'bar' } },
  }),
  ...[
    ['corner', 'A narrow card', 'Narrower than the box, for a page that has little room to give.'],
    [
      'center',
      'Amid the window',
      'A card in the middle. The page behind it can be used all the same.',
    ],
    [
      'inline',
      'In the page itself',
      'The notice stands where the page begins, covers nothing, and scrolls away with it.',
    ],
  ].map(([layout, title, explain]) =>
    scenario({ path: layout, title, explain, config: { ui: { layout } } }),
  ),
  scenario({
    path: 'plain',
    title: 'The theme “plain”',
    explain: 'Black on white, square, one thick line: a style sheet that the page links.',
    head: '<link rel="stylesheet" href="/dist/themes/plain.css">',
  }),
  scenario({
    path: 'inherit',
    title: 'The theme “inherit”',
    explain: 'The type of the page, and the accent of the site: a style sheet that the page links.',
    head: '<link rel="stylesheet" href="/dist/themes/inherit.css"><style>:root { --accent: #2f6b4f; }</style>',
  }),
  scenario({
    path: 'own-colours',
    title: 'Colours of the site’s own',
    explain: 'Custom properties, set on <code>#askfirst</code>.',
    head: `<style>
      #askfirst {
        --askfirst-surface: #fff8ec;
        --askfirst-ink: #3a1d0d;
        --askfirst-soft: #6b4a36;
        --askfirst-solid: #8a3b12;
        --askfirst-on-solid: #fff;
        --askfirst-radius: 4px;
        --askfirst-shadow: none;
        --askfirst-font: Georgia, serif;
      }
    </style>`,
  }),
  scenario({
    path: 'german',
    title: 'Auf Deutsch',
    explain:
      'Die Sprache kommt vom Attribut <code>lang</code> der Seite. Ablehnen und Annehmen stehen nebeneinander und sind gleich groß.',
    lang: 'de',
  }),
  scenario({
    path: 'dark',
    title: 'Always dark',
    explain: 'The notice is told to be dark whatever the visitor’s system says.',
    config: { ui: { scheme: 'dark' } },
  }),
  scenario({
    path: 'rtl',
    title: 'Right to left',
    explain: 'An Arabic page with words of its own. The notice sits on the other side.',
    lang: 'ar',
    dir: 'rtl',
    config: { texts: ARABIC },
  }),
  scenario({
    path: 'hostile-css',
    title: 'A hostile style sheet',
    explain:
      'The page’s CSS tries to change every element, with <code>!important</code>. The page suffers; the notice must not.',
    head: '<link rel="stylesheet" href="/site/hostile.css">',
  }),
  scenario({
    path: 'narrow',
    title: 'At 320 pixels',
    explain:
      'The home page in a frame 320 pixels wide: the smallest phone, or a desktop zoomed to 400 %.',
    tag: '',
    samples: '',
    body: '<iframe class="phone" src="/" width="320" height="640" title="The home page, 320 pixels wide"></iframe>',
  }),
];
