/** Other rules than the plain ones: models, regions, the browser's signals, where the notice shows. */
import { scenario } from './scenario.mjs';

/** `?signal=on` and `?signal=off` play a browser that sends Global Privacy Control, and one that does not. */
const playSignal = ({ url }) => {
  const signal = url.searchParams.get('signal');
  const property = `{ get: () => ${String(signal === 'on')}, configurable: true }`;
  return signal
    ? `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', ${property})</script>`
    : '';
};

const pixel = ({ thirdParty }) =>
  `<img data-consent="marketing" data-src="${thirdParty}/pixel.gif" alt="" width="1" height="1">`;

const next = (path) => `<p><a id="next" href="${path}">The next page</a></p>`;

export const rules = [
  scenario({
    path: 'rules/opt-out',
    title: 'On until refused',
    explain:
      'The model <code>opt-out</code>: everything runs at once, and one click on the notice ends it.',
    config: { model: 'opt-out' },
  }),
  scenario({
    path: 'rules/signal',
    title: 'A browser that asks not to be sold',
    explain:
      'Under <code>opt-out</code> Global Privacy Control is a no to marketing, without a click, and an older yes, from before the signal, counts for nothing until it is given again. <a href="?signal=on">With the signal</a>, <a href="?signal=off">without</a>.',
    config: { model: 'opt-out' },
    first: playSignal,
    body: pixel,
  }),
  scenario({
    path: 'rules/signal-answers',
    title: 'A browser that answers for its visitor',
    explain:
      'With <code>gpc: "reject"</code> the signal is a no to everything: nobody is asked, and a line beside the button says that it is honoured. <a href="?signal=on">With the signal</a>, <a href="?signal=off">without</a>.',
    config: { gpc: 'reject' },
    first: playSignal,
  }),
  scenario({
    path: 'rules/region',
    title: 'By region',
    explain:
      'The response says where the visitor is (<code>Server-Timing: geo;desc="US-CO"</code>), and the built-in table says what follows.',
    config: { regions: 'auto' },
    headers: () => ({ 'Server-Timing': 'geo;desc="US-CO"' }),
  }),
  scenario({
    path: 'rules/notice',
    title: 'Use after notice',
    explain:
      'The model <code>notice</code>, for a region where it is allowed: nothing runs on this page, and what is asked goes on with the next one, unless it is refused.',
    config: { regions: { 'US-TX': 'notice' }, region: 'US-TX' },
    body: next('/scenarios/rules/notice-next'),
  }),
  scenario({
    path: 'rules/notice-next',
    title: 'The page after the notice',
    explain: 'Here it runs, if the notice was really shown before.',
    config: { regions: { 'US-TX': 'notice' }, region: 'US-TX' },
  }),
  scenario({
    path: 'rules/notice-hidden',
    title: 'Use after a notice that nobody saw',
    explain: 'Something takes the notice away, as a content blocker may, so going on says nothing.',
    config: { regions: { 'US-TX': 'notice' }, region: 'US-TX' },
    head: '<script>document.addEventListener("askfirst:show", () => document.querySelector("#askfirst").remove())</script>',
    body: next('/scenarios/rules/notice-next'),
  }),
  scenario({
    path: 'rules/notice-refused',
    title: 'Use after notice, where it is no consent',
    explain: 'The same for Germany: refused, with a sentence in the console, and asked first.',
    config: { regions: { DE: 'notice' }, region: 'DE' },
    body: next('/scenarios/rules/notice-refused'),
  }),
  scenario({
    path: 'rules/home-page',
    title: 'The notice on the home page only',
    explain: 'On this page nobody is asked, and still everything waits.',
    config: { pages: '/scenarios/rules/home-page' },
    body: next('/scenarios/rules/elsewhere'),
  }),
  scenario({
    path: 'rules/elsewhere',
    title: 'Any other page',
    explain: 'Nobody is asked here, and still everything waits.',
    config: { pages: '/scenarios/rules/home-page' },
  }),
  scenario({
    path: 'rules/changed',
    title: 'Something new to ask',
    explain: 'A service more than on the other pages: who has answered before is told what is new.',
    config: {
      services: { newcomer: { category: 'marketing', name: 'Newcomer (fictional)' } },
    },
  }),
  scenario({
    path: 'rules/revised',
    title: 'A policy that was revised',
    explain: 'The same question under a new policy: who has answered before is told so.',
    config: { policy: { revision: 2, updated: '2026-11-22' } },
  }),
];
