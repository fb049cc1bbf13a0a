/** Mistakes in the configuration. Each is named in the console, and the strictest rule applies. */
import { scenario } from './scenario.mjs';

const LOOK = 'One sentence in the console names the setting, the value and the repair.';

export const mistakes = [
  scenario({
    path: 'mistake-model',
    title: 'A model that does not exist',
    explain: `The configuration says <code>"model": "optin"</code>. ${LOOK}`,
    config: { model: 'optin' },
  }),
  scenario({
    path: 'mistake-twice',
    title: 'A category used twice',
    explain: `The list of categories names analytics twice. ${LOOK}`,
    config: { categories: ['necessary', 'functional', 'analytics', 'analytics', 'marketing'] },
  }),
  scenario({
    path: 'mistake-no-category',
    title: 'A service in no category',
    explain: `A chat service belongs to the category “support”, which nobody declared. ${LOOK}`,
    config: { services: { chat: { category: 'support', name: 'Chat', provider: 'Chatter' } } },
  }),
  scenario({
    path: 'mistake-link',
    title: 'A link that runs code',
    explain: `The privacy link begins with <code>javascript:</code> and is left out; <code>checkConfig</code> says so, and the console where something else is wrong too.`,
    config: { site: { name: 'Larkfell Huts', privacyUrl: 'javascript:window.attacked=true' } },
  }),
  scenario({
    path: 'mistake-json',
    title: 'JSON that does not parse',
    explain: `The configuration ends in the middle. ${LOOK}`,
    config: () => ({}),
    first: '<script type="application/json" data-askfirst-config>{ "model": "opt-out", </script>',
  }),
];
