/** What is left of third parties when their permission is taken back. */
import { consentConfig } from '../consent-config.mjs';
import { noteWhenRun, scenario } from './scenario.mjs';

/** Writes `_ga` on the widest domain that the browser allows, as Google does. */
const WRITER = `const write = () => {
  const labels = location.hostname.split('.');
  for (let count = 1; count <= labels.length; count++) {
    document.cookie = '_ga=late; Path=/; Domain=' + labels.slice(-count).join('.');
    if (document.cookie.includes('_ga=late')) return;
  }
  document.cookie = '_ga=late; Path=/';
};
write();`;

/** A held-back script of the category analytics. */
const gated = (code) => `<script type="text/plain" data-consent="analytics">
${code}
(window.ran = window.ran || []).push('analytics');
</script>`;

const withStats = (more, config = {}) => ({
  ...config,
  services: {
    ...consentConfig.services,
    stats: { category: 'analytics', name: 'Stats (fictional)', ...more },
  },
});

export const withdrawal = [
  scenario({
    path: 'withdrawal/frames-only',
    title: 'Nothing but a frame',
    explain:
      'A map and no script. When its category is taken back the frame empties, cookies go, and the page is not loaded again, for nothing runs that could not be stopped.',
    samples: '',
    body: ({ thirdParty }) => `<iframe class="map" title="Map of the huts" width="640" height="320"
  data-consent="functional" data-src="${thirdParty}/map.html"></iframe>`,
  }),
  scenario({
    path: 'withdrawal/reload',
    title: 'A script that ran',
    explain:
      'Accept, then take it back: the page is loaded again, once, because a script that runs cannot be unloaded.',
  }),
  scenario({
    path: 'withdrawal/no-reload',
    title: 'The same without a reload',
    explain:
      '<code>reload</code> is <code>never</code>: what ran goes on until the next page, and the next page removes what it wrote.',
    config: { reload: 'never' },
  }),
  scenario({
    path: 'withdrawal/always-reload',
    title: 'A reload in any case',
    explain: '<code>reload</code> is <code>always</code>, although no script is held back here.',
    config: { reload: 'always' },
    samples: '',
  }),
  scenario({
    path: 'withdrawal/late-writer',
    title: 'A script that keeps writing',
    explain:
      'It writes its cookie again for a second and a half after the withdrawal. The removal comes back twice.',
    config: { reload: 'never' },
    samples: '',
    body: gated(`${WRITER}
document.addEventListener('askfirst:change', () => {
  const timer = setInterval(() => {
    window.again ||= !document.cookie.includes('_ga=');
    write();
  }, 50);
  setTimeout(() => clearInterval(timer), 1500);
});`),
  }),
  scenario({
    path: 'withdrawal/last-word',
    title: 'A script that writes when the page is left',
    explain:
      'It writes its cookie on <code>pagehide</code>, on <code>visibilitychange</code> and on <code>unload</code>. What comes after the removal is removed by the next page.',
    samples: '',
    body: gated(`${WRITER}
for (const type of ['pagehide', 'unload']) addEventListener(type, write);
document.addEventListener('visibilitychange', write);`),
  }),
  scenario({
    path: 'withdrawal/http-only',
    title: 'A cookie that no script sees',
    explain:
      'The server sets <code>stats_id</code> as <code>HttpOnly</code>. Nobody but the server can remove it, and the event <code>askfirst:survivors</code> says so.',
    headers: () => ({ 'set-cookie': 'stats_id=1; Path=/; HttpOnly; SameSite=Lax' }),
    config: withStats(
      { cookies: [{ name: 'stats_id', httpOnly: true }, 'stats_seen'] },
      { reload: 'never' },
    ),
    samples: '',
    body: gated("document.cookie = 'stats_seen=1; Path=/';"),
  }),
  scenario({
    path: 'withdrawal/databases',
    title: 'Keys and databases',
    explain:
      'Two databases and two storage keys of a third party, and one of each of the site’s own, which stay.',
    config: withStats(
      { databases: ['stats *', 'counter'], storage: ['stats *'] },
      { reload: 'never' },
    ),
    samples: '',
    body: gated(`localStorage.setItem('stats key', '1');
sessionStorage.setItem('stats key', '1');
localStorage.setItem('stays', '1');
for (const name of ['stats base', 'counter', 'stays']) {
  const request = indexedDB.open(name);
  // one connection is never closed, not even as garbage
  request.onsuccess = () => name === 'stats base' ? window.inUse = request : request.result.close();
}`),
  }),
  scenario({
    path: 'withdrawal/lost-file',
    title: 'The removal does not arrive',
    explain:
      'The server answers 404 for the file that removes. The refusal holds all the same, and the next page makes up for the removal.',
    tag: '<script src="/faulty/no-sweep/askfirst.js"></script>',
    samples: noteWhenRun('analytics'),
  }),
];
