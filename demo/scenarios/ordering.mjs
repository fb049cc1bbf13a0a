/**
 * One page with every kind of element, once held back and once as a browser without any widget gets
 * it. Both are made from one list, so that what runs, and in which order, can be compared.
 */
import { scenario } from './scenario.mjs';

const note = (name) => `(window.ran = window.ran || []).push('${name}');`;
const file = (name, wait = 0) => `/slow/${wait}/${name}.js`;
const picture = (name, held) => `/site/${name}.svg?held=${held}`;

const inline = (name, more = {}) => ({ tag: 'script', text: note(name), ...more });
const external = (src, more = {}) => ({ tag: 'script', src, ...more });
const module = { type: 'module' };

/** Adds another script as vendors' snippets do: that one is asynchronous by its nature. */
const adds = `${note('adds another')}
  document.body.append(Object.assign(document.createElement('script'), { src: '/run/async%20added.js' }));`;

/** In document order. What has no set place in the order is called "async …". */
const ELEMENTS = [
  inline('inline'),
  external(file('slow', 300)),
  inline('after slow'),
  external(file('deferred, slow', 250), { defer: true }),
  external(file('fast')),
  {
    tag: 'template',
    content: `<p id="from-template">Out of a template.</p>
<script>${note('inline in template')}</script>
<script src="${file('external in template', 150)}"></script>
<script>${note('after external in template')}</script>`,
  },
  inline('after template'),
  inline('inline module', module),
  external(file('module, slow', 200), module),
  external(file('async'), { async: true }),
  inline('nomodule', { nomodule: true }),
  external('/run/nomodule.js', { nomodule: true }),
  external('/status/404/missing.js'),
  inline('after missing'),
  { tag: 'script', text: `${note('throws')} throw new Error('a mistake of the vendor');` },
  inline('after throwing'),
  { tag: 'iframe', src: picture('kestrel', 'iframe'), title: 'Kestrel Saddle' },
  { tag: 'img', src: picture('arven', 'img'), alt: '' },
  { tag: 'img', srcset: `${picture('arven', 'srcset')} 1x`, alt: '' },
  { tag: 'link', rel: 'stylesheet', href: '/site/pages.css?held=link' },
  {
    tag: 'video',
    poster: picture('moraine', 'poster'),
    preload: 'auto',
    inside: { tag: 'source', src: picture('moraine', 'video') },
  },
  { tag: 'audio', src: picture('moraine', 'audio'), preload: 'auto' },
  { tag: 'object', data: picture('ridge', 'object') },
  { tag: 'embed', src: picture('blackwater', 'embed') },
  inline('with nonce', { nonce: 'R4nd0m' }),
  { tag: 'script', text: adds },
  {
    tag: 'script',
    text: `import '${file('imported', 250)}'; ${note('importing module')}`,
    ...module,
  },
  external(file('deferred'), { defer: true }),
  external('/cut/3000/hung.js'),
  inline('after hung'),
  external(file('fast again')),
  inline('module again', module),
  external(file('last of all'), { defer: true }),
];

/** What makes an element load: held back as `data-…`, like the type of a script. */
const HELD = new Set(['src', 'srcset', 'href', 'poster', 'data', 'type']);
const VOID = new Set(['img', 'link', 'source', 'embed']);

const attribute = ([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`);

/** @param consent the category, or nothing for an element that is not held back */
function markup({ tag, text = '', content = '', inside, ...attributes }, consent) {
  if (tag === 'template' && !consent) return content;
  const written = Object.entries(attributes).map(([name, value]) => [
    consent && HELD.has(name) ? `data-${name}` : name,
    value,
  ]);
  if (consent) {
    if (tag === 'script') written.unshift(['type', 'text/plain']);
    written.push(['data-consent', consent]);
  }
  const open = `<${tag}${written.map(attribute).join('')}>`;
  if (VOID.has(tag)) return open;
  // Firefox fetches what it sees in a template, scripts too
  const held = content.replaceAll('script src=', 'script data-src=');
  return `${open}${text}${held}${inside ? markup(inside, consent) : ''}</${tag}>`;
}

/** Two categories, in turns. */
const categoryOf = (index) => (index % 2 ? 'marketing' : 'analytics');

export const ordering = [
  scenario({
    path: 'ordering',
    title: 'Everything at once',
    explain:
      'Scripts of every kind, a template, frames, pictures, sound, one file that is missing and one that never arrives. After “accept” they run in the order of <a href="/scenarios/ordering-ungated">the same page without Askfirst</a>.',
    config: { scriptTimeout: 1000 },
    samples: '',
    body: ELEMENTS.map((element, index) => markup(element, categoryOf(index))).join('\n'),
  }),
  scenario({
    path: 'ordering-ungated',
    title: 'Everything at once, without Askfirst',
    explain:
      'The twin of <a href="/scenarios/ordering">the page before</a>: nothing is held back, the browser runs everything by itself.',
    tag: '',
    samples: '',
    body: ELEMENTS.map((element) => markup(element)).join('\n'),
  }),
];
