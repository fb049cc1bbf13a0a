/** The frame around every page of the demo: head, site header, content, live panel, footer. */
import { asInlineJson, consentConfig } from './consent-config.mjs';

/** How a site embeds Askfirst: a configuration if it needs one, then one tag. */
export const embed = ({
  config = consentConfig,
  tag = '<script src="/dist/askfirst.js"></script>',
}) =>
  `<script type="application/json" data-askfirst-config>
${asInlineJson(config)}
</script>
${tag}`;

/**
 * The site's third parties, each marked with the category it needs. None of them is requested
 * before that category is granted.
 */
export const thirdParties = (host) => `
<script type="text/plain" data-consent="analytics">
  window.MIXPANEL_CUSTOM_LIB_URL = '${host}/mixpanel.js';
</script>
<script type="text/plain" data-consent="analytics" data-src="${host}/mixpanel-snippet.js"></script>
<script type="text/plain" data-consent="analytics">
  mixpanel.init('larkfell', { api_host: '${host}/collect/mixpanel', batch_requests: false });
  mixpanel.track('Page viewed', { page: location.pathname });
</script>
<!-- Not Google's code: a stand-in that writes cookies under Google's names. -->
<script type="text/plain" data-consent="google-analytics"
  data-src="${host}/google-analytics-stand-in.js"></script>
<script type="text/plain" data-consent="marketing" data-src="${host}/snowplow.js"></script>
<script type="text/plain" data-consent="marketing">
  snowplowBrowserTracking.newTracker('huts', '${host}', {
    appId: 'larkfell',
    postPath: '/collect/snowplow',
    stateStorageStrategy: 'cookie',
    cookieSecure: false,
    discoverRootDomain: false,
  });
  snowplowBrowserTracking.trackPageView();
</script>`;

const WORDS = {
  en: {
    skip: 'Skip to content',
    nav: [
      ['/', 'Home'],
      ['/huts', 'Huts'],
      ['/privacy', 'Privacy'],
      ['/scenarios', 'Scenarios'],
    ],
    about:
      'Larkfell Huts does not exist. It is the demo of Askfirst. Mixpanel and Snowplow are the real scripts; Google Analytics is a stand-in that sets cookies under the same names.',
    settings: 'Cookie settings',
  },
  de: {
    skip: 'Zum Inhalt',
    nav: [
      ['/', 'Start'],
      ['/huts', 'Hütten'],
      ['/privacy', 'Datenschutz'],
      ['/scenarios', 'Szenarien'],
    ],
    about:
      'Larkfell Huts gibt es nicht. Die Seite zeigt, wie Askfirst arbeitet. Mixpanel und Snowplow sind die echten Skripte; Google Analytics ist ein Ersatz, der gleichnamige Cookies setzt.',
    settings: 'Cookie-Einstellungen',
  },
};

const MARK = `<svg class="mark" viewBox="0 0 32 24" aria-hidden="true"><path d="M1 22 11 5l6 10 4-6 10 13z"/></svg>`;

/**
 * @param page.title       document title
 * @param page.body        content of `<main>`
 * @param page.head        the embedding, usually `embed(…)` and `thirdParties(…)`
 * @param page.before      goes before everything else in `<head>`
 * @param page.nonce       for pages under a strict policy
 * @param page.ownControl  false leaves out the site's own "Cookie settings" control
 */
export function layout({
  title,
  body,
  head = '',
  before = '',
  lang = 'en',
  dir = 'ltr',
  path = '/',
  nonce = '',
  ownControl = true,
}) {
  const words = WORDS[lang] ?? WORDS.en;
  const nonceAttribute = nonce ? ` nonce="${nonce}"` : '';
  const links = words.nav
    .map(([href, label]) => {
      const current = href === path ? ' aria-current="page"' : '';
      return `<a href="${href}"${current}>${label}</a>`;
    })
    .join('\n          ');
  const control = ownControl
    ? `<button type="button" class="plain" data-askfirst="preferences">${words.settings}</button>`
    : '';
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="stylesheet" href="/site/site.css">
    <link rel="stylesheet" href="/site/huts.css">
    <link rel="stylesheet" href="/site/pages.css">
    ${before}
    ${head}
    <script src="/site/live.js" defer${nonceAttribute}></script>
  </head>
  <body>
    <header class="top">
      <a class="skip" href="#content">${words.skip}</a>
      <a class="brand" href="/">${MARK}Larkfell Huts</a>
      <nav aria-label="Site">
          ${links}
      </nav>
    </header>
    <main id="content" tabindex="-1">
${body}
    </main>
    <footer class="bottom">
      <p>${words.about}</p>
      <p><a href="/privacy">${words.nav[2][1]}</a> ${control}</p>
    </footer>
  </body>
</html>
`;
}
