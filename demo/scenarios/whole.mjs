/** Everything a visitor can see on one page, for looking at it: `npm run screenshots` does. */
import { consentConfig } from '../consent-config.mjs';
import { scenario } from './scenario.mjs';

const config = {
  ...consentConfig,
  services: {
    ...consentConfig.services,
    'google-analytics': 'analytics',
    youtube: 'functional',
    'meta-pixel': 'marketing',
  },
};

const body = ({ thirdParty }) => `
<iframe data-consent="youtube" data-src="${thirdParty}/map.html" title="A film of the ridge" width="560" height="315" class="wide"></iframe>
<div data-askfirst="declaration"></div>`;

const page = (lang, title, more = {}) =>
  scenario({
    path: `whole/${lang}`,
    title,
    explain: 'Notice, preferences, held-back frame, button to come back, declaration.',
    lang,
    ownControl: false,
    config,
    body,
    ...more,
  });

export const whole = [
  page('en', 'Everything there is to see'),
  page('de', 'Alles, was es zu sehen gibt'),
  page('ar', 'كل ما يمكن رؤيته', { dir: 'rtl' }),
];
