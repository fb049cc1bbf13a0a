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
