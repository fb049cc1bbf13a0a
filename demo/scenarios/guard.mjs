/** Tags that nobody marked, and the build with the guard. */
import { consentConfig } from '../consent-config.mjs';
import { loading, network, slug, storing } from './guard-ways.mjs';
import { noteWhenRun, scenario } from './scenario.mjs';

const TAG = '<script src="/dist/askfirst.guard.js"></script>';

/** The demo's third parties all live on one host; here it is declared. */
const services = {
  ...consentConfig.services,
  vendor: {
    category: 'analytics',
    name: 'A vendor',
    hosts: ['127.0.0.1'],
    cookies: ['kept_*'],
    storage: ['kept_*'],
  },
};

const NATIVES = `<script>
  const all = () => new Map(Object.getOwnPropertyNames(window).flatMap((name) => {
    const owner = /^[A-Z]/.test(name) && Object.getOwnPropertyDescriptor(window, name).value?.prototype;
    return (owner ? Object.entries(Object.getOwnPropertyDescriptors(owner)) : [])
      .map(([key, descriptor]) => [name + '.' + key, descriptor])
      .concat([['window.' + name, Object.getOwnPropertyDescriptor(window, name)]]);
  }));
  const before = all();
  const same = (one, other) => Object.keys(one).every((key) => Object.is(one[key], other?.[key]));
  window.changedNatives = () => {
    const now = all();
    return [...before.keys()].filter((key) =>
      !/^window\\.(event|name|inner|outer|screen|scroll|page|askfirst|origin|status)/.test(key) &&
      typeof (before.get(key).value ?? before.get(key).set) === 'function' &&
      !same(before.get(key), now.get(key)));
  };
</script>`;

/** Takes hold of what only early code can have. */
const EARLY = `<script>
  window.ran = [];
  window.refused = [];
  window.savedSetter = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set;
  addEventListener('beforescriptexecute', () => ran.push('beforescriptexecute'), true);
  addEventListener('message', ({ data }) => data.ran && ran.push(data.ran));
</script>`;

const FILES = {
  script: (host, name) => `${host}/run/${name}.js`,
  inline: (host, name) => `${host}/run/${name}.js`,
  frame: (host, name) => `${host}/frame.html?${name}`,
  request: (host, name) => `${host}/collect/${name}`,
  store: () => '',
};

const element = ({ kind, id, html, js }, thirdParty) => {
  const name = slug(id);
  const url = FILES[kind](thirdParty, name);
  if (html) return html(url, name);
  const code = `() => { const url = ${JSON.stringify(url)}; const id = ${JSON.stringify(name)}; ${js} }`;
  // what refuses requests is a file of its own, and has come by then
  return kind === 'request'
    ? `<script>addEventListener('load', () => setTimeout(${code}))</script>`
    : `<script>(${code})()</script>`;
};

const table = (path, title, guard, ways) =>
  scenario({
    path,
    title,
    explain:
      'Every way into a page that we know, all of them for a vendor without a grant. README, “The guard”, has the table.',
    config: { services, guard },
    tag: TAG,
    samples: '',
    first: EARLY,
    headers: () => ({ 'set-cookie': `${slug('`Set-Cookie` of a response-0')}=1; Path=/` }),
    body: ({ thirdParty }) => ways.map((way) => element(way, thirdParty)).join('\n'),
  });

export const guard = [
  scenario({
    path: 'guard',
    title: 'Tags that nobody marked',
    explain:
      'The build with the guard knows the vendor’s host. Scripts and a frame of it wait without any mark, between marked ones, and run in the order of the page: 1 2 3 4; those made by code run when they arrive.',
    config: { services },
    tag: TAG,
    samples: '',
    first: EARLY,
    body: ({ thirdParty }) => `<script src="${thirdParty}/slow/200/1.js"></script>
${noteWhenRun('analytics', '2')}
<script src="${thirdParty}/run/3.js" data-label="kept"></script>
${noteWhenRun('analytics', '4')}
<script>
  const loader = document.createElement('script');
  loader.src = ${JSON.stringify(`${thirdParty}/run/by-code.js`)};
  loader.onload = () => ran.push('onload');
  loader.addEventListener('load', () => ran.push('load'));
  document.head.append(loader);
</script>
<iframe title="Map of the huts" width="640" height="320" src="${thirdParty}/frame.html?frame"></iframe>`,
  }),
  scenario({
    path: 'guard-natives',
    title: 'What the guard changes',
    explain:
      'Notes every native before the widget comes, to see that all are put back by “destroy”.',
    config: { services, guard: { network: true } },
    tag: TAG,
    samples: '',
    first: EARLY + NATIVES,
  }),
  scenario({
    path: 'guard-trusted-types',
    title: 'The guard and Trusted Types',
    explain:
      'Plain texts are refused as the policy wants it; addresses that the page’s own policy made are held like any other.',
    config: { services },
    tag: ({ nonce }) => `<script src="/dist/askfirst.guard.js" nonce="${nonce}"></script>`,
    samples: '',
    first: '',
    headers: () => ({
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types askfirst own",
    }),
    body: ({ thirdParty }) => `<script>
  window.ran = [];
  const own = window.trustedTypes
    ? trustedTypes.createPolicy('own', { createScriptURL: (url) => url })
    : { createScriptURL: (url) => url };
  const host = ${JSON.stringify(thirdParty)};
  const make = () => document.createElement('script');
  const attempt = (run) => { try { run(); } catch { ran.push('refused'); } };
  if (window.trustedTypes) {
    const placed = make();
    document.head.append(placed);
    attempt(() => { placed.src = host + '/run/plain.js'; });
    attempt(() => { placed.setAttribute('src', host + '/run/plain.js'); });
  }
  const first = make();
  first.src = own.createScriptURL(host + '/run/trusted-1.js');
  document.head.append(first);
  const second = make();
  document.head.append(second);
  second.src = own.createScriptURL(host + '/run/trusted-2.js');
</script>
<script src="${thirdParty}/run/trusted-3.js" onload="ran.length"></script>`,
  }),
  table('guard-table', 'Ways into a page', {}, loading),
  table('guard-network', 'Requests', {}, network),
  table('guard-network-on', 'Requests, refused', { network: true }, network),
  table('guard-storage', 'Cookies and storage', {}, storing),
];
