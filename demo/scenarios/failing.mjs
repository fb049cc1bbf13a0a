/** What goes wrong on real sites: files that do not arrive, storage that is shut. */
import { readFileSync } from 'node:fs';
import { INTEGRITY } from './integrity.mjs';
import { noteWhenRun, scenario } from './scenario.mjs';

const PACKAGE = new URL('../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8'));

const repairButton = (fault) => `<p>
  <button type="button" class="button quiet" id="repair">Repair the file</button>
  <span id="repaired" role="status"></span>
</p>
<script>
  const setFault = (repair) => fetch('/faults?name=${fault}&repair=' + repair, { method: 'POST' });
  setFault('no');
  document.querySelector('#repair').addEventListener('click', async () => {
    await setFault('yes');
    document.querySelector('#repaired').textContent = 'Repaired. Try “Cookie settings” below.';
  });
</script>`;

/** Reports to the page around it, which cannot look inside. */
const tellParent = `<script>
  const tell = () => parent.postMessage({
    shown: document.documentElement.dataset.askfirst || 'not running',
    granted: document.documentElement.dataset.askfirstGranted || 'nothing',
  }, '*');
  addEventListener('load', () => setTimeout(tell));
  document.addEventListener('askfirst:change', tell);
</script>`;

/** The notice's file does not come, in another way each time. */
const withoutNotice = (path, title, explain, more) =>
  scenario({
    path: `notice-${path}`,
    title,
    explain: `${explain} The page works, nothing is granted, and the preferences answer in its stead.`,
    ...more,
  });

export const failing = [
  withoutNotice(
    'hangs',
    'The notice never comes',
    'The server begins to send its file, and hangs up.',
    {
      tag: '<script src="/faulty/hung-notice/askfirst.js"></script>',
    },
  ),
  withoutNotice('mislabelled', 'The notice is no script', 'The server calls its file HTML.', {
    tag: '<script src="/faulty/mislabelled-notice/askfirst.js"></script>',
  }),
  withoutNotice('refused', 'The notice is refused', 'The page’s policy allows other files only.', {
    headers: ({ origin }) => ({
      'content-security-policy': `script-src 'unsafe-inline' ${origin}/site/ ${origin}/dist/askfirst.js ${origin}/dist/askfirst-panel.${version}.js`,
    }),
  }),
  ...INTEGRITY,
  scenario({
    path: 'notice-fails',
    title: 'The notice does not arrive',
    explain:
      'The server answers 404 for the notice’s file. The page works, nothing is granted, and once the file is there again the notice can be shown.',
    tag: '<script src="/faulty/no-notice/askfirst.js"></script>',
    body: repairButton('no-notice'),
  }),
  scenario({
    path: 'panel-fails',
    title: 'The preferences do not arrive',
    explain:
      'The server answers 500 for the file of the preferences. Accept and reject still work, and opening works as soon as the file does.',
    tag: '<script src="/faulty/no-panel/askfirst.js"></script>',
    body: repairButton('no-panel'),
  }),
  scenario({
    path: 'step-aside-fails',
    title: 'The notice cannot step aside',
    explain:
      'The server answers 404 for the file that keeps the notice off what has the focus. Tab goes through the page all the same, and every answer works.',
    tag: '<script src="/faulty/no-step-aside/askfirst.js"></script>',
  }),
  scenario({
    path: 'sandboxed',
    title: 'In a sandboxed frame',
    explain:
      'The frame below may run scripts but has no origin, so cookies and storage are shut. An answer holds for as long as its page does.',
    tag: '',
    samples: '',
    body: `<p id="said" role="status">The frame has not said anything yet.</p>
<iframe class="phone" sandbox="allow-scripts" src="/scenarios/sandboxed-inside" width="320" height="640" title="A page in a sandbox"></iframe>
<script>
  addEventListener('message', ({ data }) => {
    document.querySelector('#said').textContent = 'The frame is ' + data.shown + '; granted: ' + data.granted;
  });
</script>`,
  }),
  scenario({
    path: 'sandboxed-inside',
    title: 'A page without an origin',
    explain:
      'This response carries a sandbox policy: scripts run, but cookies and storage are out of reach.',
    body: tellParent,
    headers: () => ({ 'content-security-policy': 'sandbox allow-scripts' }),
  }),
  scenario({
    path: 'broken-third-parties',
    title: 'Third parties out of order',
    explain:
      'Of the scripts held back here one is missing, one fails, one never answers and one throws. The last one runs all the same.',
    samples: '',
    body: `<script type="text/plain" data-consent="analytics" data-src="/status/404/missing.js"></script>
<script type="text/plain" data-consent="analytics" data-src="/status/500/failing.js"></script>
<script type="text/plain" data-consent="analytics">throw new Error('a mistake of the vendor');</script>
<script type="text/plain" data-consent="analytics" data-src="/wrong-type/mislabelled.js"></script>
${noteWhenRun('analytics', 'after the failures')}
<script type="text/plain" data-consent="analytics" data-src="/hang/silent.js"></script>
${noteWhenRun('analytics', 'after the silence')}`,
  }),
];
