/** What a script finds when it is let go: its own element, its events, a document to write to. */
import { noteWhenRun, scenario } from './scenario.mjs';

const NOTE = '(window.ran = window.ran || []).push';
const held = (attributes, text = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${text}</script>`;

/** Runs by itself, because its type does not stop it. */
const unstopped = (type, name) =>
  `<script ${type} data-consent="analytics">${NOTE}('${name}')</script>`;

export const released = [
  scenario({
    path: 'current-script',
    title: 'The element it runs from',
    explain:
      'Scripts look for their own element, and have an <code>onload</code> of their own. A module never has one, in no browser.',
    samples: '',
    body: [
      held('id="one"', `${NOTE}('inline from ' + document.currentScript?.id)`),
      held(`id="two" data-src="/current/external.js" onload="${NOTE}('loaded ' + this.id)"`),
      held(`data-src="/status/404/gone.js" id="three" onerror="${NOTE}('failed ' + this.id)"`),
      held('id="four" data-type="module"', `${NOTE}('module from ' + document.currentScript?.id)`),
    ].join('\n'),
  }),
  scenario({
    path: 'document-write',
    title: 'Scripts that write into the document',
    explain:
      'Two held-back scripts call <code>document.write</code>. That late, it would wipe the page; it is ignored, the console says so, and this page stays.',
    samples: '',
    body: [
      held('', `document.write('<p class="written">inline</p>'); ${NOTE}('inline writes');`),
      held('', `document.writeln('<p class="written">line</p>'); ${NOTE}('inline writes a line');`),
      held('data-src="/writes/external writes.js"'),
      noteWhenRun('analytics', 'after writing'),
      '<p id="still-here">This page is still here.</p>',
    ].join('\n'),
  }),
  scenario({
    path: 'marked-but-running',
    title: 'Marked, but not stopped',
    explain:
      'Three scripts carry <code>data-consent</code> but no <code>type="text/plain"</code>, so the browser runs them before anybody is asked. Askfirst cannot stop that; it says so in the console and does not run them again.',
    samples: '',
    body: [
      unstopped('', 'without a type'),
      unstopped('type=""', 'with an empty type'),
      unstopped('type="text/javascript"', 'with the type of a script'),
      noteWhenRun('analytics', 'held'),
    ].join('\n'),
  }),
  scenario({
    path: 'shadow-root',
    title: 'Inside a shadow root',
    explain:
      'A card of the page keeps its content in a shadow root and registers it with <code>askfirst.watch</code>. What is marked in it is held back and released like the rest.',
    samples: '',
    body: `<div id="card"></div>
<script>
  const root = document.querySelector('#card').attachShadow({ mode: 'open' });
  root.innerHTML = '<script type="text/plain" data-consent="analytics">${NOTE}("in the card")<\\/script>' +
    '<img data-consent="analytics" data-src="/site/arven.svg?held=card" alt="" width="24" height="14">';
  askfirst.watch(root);
</script>`,
  }),
];
