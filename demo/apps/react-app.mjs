/** A page in React, the same on the server and in the browser. */
import { Consented, ConsentProvider, useConsent } from 'askfirst/react';
import { createElement as h } from 'react';

function Controls() {
  const { consent, state, granted } = useConsent();
  const button = (id, label, answer) => h('button', { id, type: 'button', onClick: answer }, label);
  return h(
    'p',
    null,
    button('allow', 'Allow the map', () => consent?.update({ functional: true })),
    ' ',
    button('forbid', 'Forbid the map', () => consent?.update({ functional: false })),
    h('span', { id: 'seen' }, ` ${state ? 'here' : 'drawn'}, ${granted('functional')}`),
  );
}

/** @param given what the provider is given */
export const app = (given, thirdParty) =>
  h(
    ConsentProvider,
    given,
    h(Controls),
    h(
      Consented,
      { for: 'functional', fallback: h('p', { id: 'instead' }, 'The map is off.') },
      h('iframe', {
        id: 'shown',
        title: 'Map',
        width: 640,
        height: 320,
        src: `${thirdParty}/map.html`,
      }),
    ),
  );

/** The page as a whole document. The witness comes first, as on the other pages. */
export const document = (thirdParty) =>
  h(
    'html',
    { lang: 'en', suppressHydrationWarning: true },
    h(
      'head',
      null,
      h('title', null, 'A whole document by React'),
      h('script', { src: '/site/witness.js' }),
      h('script', { src: '/dist/askfirst.js', 'data-privacy-url': '/privacy' }),
    ),
    h(
      'body',
      null,
      // as Next.js begins a body
      h('div', { hidden: true }),
      h('main', null, app({}, thirdParty)),
      h('script', { type: 'module', src: '/bundles/react-document.js', async: true }),
    ),
  );
