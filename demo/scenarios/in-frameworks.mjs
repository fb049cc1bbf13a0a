/** Frameworks: pages that a server draws and a framework takes over, and custom elements. */
import { asInlineJson, consentConfig } from '../consent-config.mjs';
import { scenario } from './scenario.mjs';

/** The framework's HTML of its app: imported when asked for, for it needs the built files. */
const RENDERERS = {
  async react(given, thirdParty) {
    const [{ renderToString }, { app }] = await Promise.all([
      import('react-dom/server'),
      import('../apps/react-app.mjs'),
    ]);
    return renderToString(app(given, thirdParty));
  },
  async vue(given, thirdParty) {
    const [{ renderToString }, { app }] = await Promise.all([
      import('vue/server-renderer'),
      import('../apps/vue-app.mjs'),
    ]);
    return renderToString(app(given, thirdParty));
  },
};

/** What the visitor's cookie grants, as the site's server reads it. */
async function grantedBy(cookie) {
  const { readConsent } = await import('askfirst/server');
  return readConsent(cookie ?? '', consentConfig).state.granted;
}

const serverRendered = (name, title) => {
  const page = (html, data) =>
    scenario({
      path: `server-rendered/${name}`,
      title,
      explain:
        'Drawn by the server, with the map only for who has allowed it. In the browser the framework takes over, and the map comes and goes with the answer, without a reload.',
      samples: '',
      body: `<div id="app">${html}</div>
<script type="application/json" id="app-data">${asInlineJson(data)}</script>
<script src="/bundles/${name}.js" type="module"></script>`,
    });
  return {
    ...page('', {}),
    async page(context) {
      const { cookie, thirdParty } = context;
      const initial = { granted: await grantedBy(cookie) };
      const html = await RENDERERS[name]({ initial }, thirdParty);
      return page(html, { initial, thirdParty }).page(context);
    },
  };
};

/** The whole document by React, as Next.js does it. */
const wholeDocument = {
  path: '/scenarios/server-rendered/document',
  title: 'A whole document by React',
  explain:
    'The server draws everything from <code>&lt;html&gt;</code> on, as Next.js does, and React takes that over after Askfirst has put its notice into it.',
  async page({ thirdParty }) {
    const [{ renderToString }, { document }] = await Promise.all([
      import('react-dom/server'),
      import('../apps/react-app.mjs'),
    ]);
    return `<!doctype html>${renderToString(document(thirdParty))}`;
  },
};

const elements = scenario({
  path: 'elements',
  title: 'Custom elements',
  explain:
    'A map, the cookie table and a button, written as elements. The map waits for its consent, the button opens the preferences.',
  samples: '',
  ownControl: false,
  body: ({ thirdParty }) => `<script type="module">
  import { defineConsentElements } from '/dist/esm/elements.js';
  defineConsentElements();
</script>
<p><consent-preferences></consent-preferences>
<consent-preferences id="own">Your choice</consent-preferences></p>
<consent-frame for="functional" src="${thirdParty}/map.html" title="Map of the huts" width="640" height="320"></consent-frame>
<consent-declaration></consent-declaration>`,
});

export const inFrameworks = [
  serverRendered('react', 'React, drawn by the server'),
  serverRendered('vue', 'Vue, drawn by the server'),
  wholeDocument,
  elements,
];
