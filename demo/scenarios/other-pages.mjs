/** What one page does when the visitor answers on another one. */
import { noteWhenRun, scenario } from './scenario.mjs';

/** Notes every change the page is told of. */
const NOTE_CHANGES = `<script>
      window.changes = [];
      document.addEventListener('askfirst:change', ({ detail }) =>
        changes.push({ granted: detail.granted, withdrawn: detail.withdrawn }));
    </script>`;

/** Notes whether the browser had kept the page when the visitor came back to it. */
const NOTE_RETURNS = `<script>
      window.returns = [];
      addEventListener('pageshow', ({ persisted }) => returns.push(persisted));
    </script>`;

/**
 * Notes what the widget had done while the page was only prepared. With `?played` the page itself
 * plays a browser that prepares it, until `activate()`.
 */
const NOTE_PREPARED = `<script>
      if (location.search === '?played') {
        let isPrepared = true;
        Object.defineProperty(Document.prototype, 'prerendering', { get: () => isPrepared });
        window.activate = () => {
          isPrepared = false;
          document.dispatchEvent(new Event('prerenderingchange'));
        };
      }
      window.wasPrepared = document.prerendering;
      document.addEventListener('prerenderingchange', () => {
        window.found = {
          status: document.documentElement.dataset.askfirst ?? 'nothing',
          notice: document.querySelector('#askfirst') !== null,
          told: (window.dataLayer ?? []).map(([, command]) => command),
          ran: window.ran ?? [],
        };
      });
    </script>`;

const map = ({ thirdParty }) => `<iframe class="map" title="Map of the huts" width="640"
  height="320" data-consent="functional" data-src="${thirdParty}/map.html"></iframe>`;

const pixel = ({ thirdParty }) =>
  `<img data-consent="analytics" data-src="${thirdParty}/pixel.gif" alt="" width="1" height="1">`;

/** Without `no-store`, which forbids to keep the page, too. */
const KEEP = () => ({ 'cache-control': 'no-cache' });

export const otherPages = [
  scenario({
    path: 'tabs',
    title: 'The same page in two tabs',
    explain:
      'Open this page twice and answer in one of the tabs: the other one follows. <code>reload</code> is <code>never</code>, so that the changes can be counted.',
    config: { reload: 'never' },
    first: NOTE_CHANGES,
    body: map,
  }),
  scenario({
    path: 'kept',
    title: 'A page that the browser keeps',
    explain:
      'Go on to <a href="/huts">the huts</a>, answer there and come back: the browser shows the page as it was left, and the answer counts all the same.',
    first: NOTE_CHANGES + NOTE_RETURNS,
    headers: KEEP,
  }),
  scenario({
    path: 'preparing',
    title: 'A page that has the next one prepared',
    explain:
      'Chromium loads and runs <a href="/scenarios/prepared" id="onward">the next page</a> before anybody asks for it.',
    head: `<script type="speculationrules">
      {"prerender": [{"urls": ["/scenarios/prepared"], "eagerness": "immediate"}]}
    </script>`,
  }),
  scenario({
    path: 'prepared',
    title: 'A page that was prepared',
    explain:
      'Until it is visited nothing runs here and nobody is asked; Google’s tags, which the browser may run, are told to wait. With <a href="?played">?played</a> the page plays the browser’s part.',
    first: NOTE_PREPARED,
    // cross-site frames wait for the visit in any case, images do not
    body: (hosts) => map(hosts) + pixel(hosts),
    samples: noteWhenRun('analytics'),
  }),
];
