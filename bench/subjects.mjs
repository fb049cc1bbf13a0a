/**
 * What is measured: each puts itself into a page's head and marks scripts its own way, so that one
 * page serves them all. Two are floors: `nothing`, the same page, held scripts included, and no widget;
 * `ungated`, the page whose scripts the browser itself runs.
 */
const held = (code) => `<script type="text/plain" data-consent="analytics">${code}</script>`;

export const askfirst = {
  name: 'askfirst',
  head: '<script src="/dist/askfirst.js"></script>',
  held,
  isReady: () => 'askfirst' in globalThis,
  accept: () => globalThis.askfirst.accept(),
  reject: () => globalThis.askfirst.reject(),
  acceptButton: '#askfirst [data-askfirst-action=accept]',
};

export const nothing = { name: 'nothing', head: '', held };
export const ungated = { name: 'ungated', head: '', held: (code) => `<script>${code}</script>` };
