/** Where the keyboard's focus goes while the notice lies over a corner of the page. */
import { scenario } from './scenario.mjs';

const links = (from, to) =>
  Array.from(
    { length: to - from },
    (_, i) => `<li><a href="#${from + i}">Hut ${from + i}</a></li>`,
  );

const framed = (path, title, height) =>
  scenario({
    path,
    title,
    explain: `The page with many links in a frame of 320 by ${height} pixels.`,
    tag: '',
    samples: '',
    head: `<style>.phone { block-size: ${height}px; }</style>`,
    body: `<iframe class="phone" src="/scenarios/many-links" title="${title}"></iframe>`,
  });

export const focus = [
  scenario({
    path: 'many-links',
    title: 'Many links',
    explain:
      'Go through the links with Tab, and back. Wherever the next one is, down to the last line of the page, the notice steps aside rather than lie on it.',
    samples: '',
    head: '<style>main { max-inline-size: none; } .edge { line-height: 3; }</style>',
    body: `<ul class="edge">${links(1, 14).join('\n')}</ul>
<p class="edge"><label>Nights <input type="number" value="2"></label> <button type="button" class="button">Book</button></p>`,
  }),
  framed('many-links-phone', 'Many links on a phone', 640),
  framed('many-links-zoomed', 'Many links at 400 %', 256),
];
