/** A page in Vue, the same on the server and in the browser. */
import { Consented, consentPlugin, useConsent } from 'askfirst/vue';
import { createSSRApp, defineComponent, h } from 'vue';

const Controls = defineComponent(() => {
  const { consent, state, granted } = useConsent();
  const button = (id, label, answer) => h('button', { id, type: 'button', onClick: answer }, label);
  return () =>
    h('p', [
      button('allow', 'Allow the map', () => consent.value?.update({ functional: true })),
      ' ',
      button('forbid', 'Forbid the map', () => consent.value?.update({ functional: false })),
      h('span', { id: 'seen' }, ` ${state.value ? 'here' : 'drawn'}, ${granted('functional')}`),
    ]);
});

/** @param given what the plugin is given */
export const app = (given, thirdParty) =>
  createSSRApp(() => [
    h(Controls),
    h(
      Consented,
      { for: 'functional' },
      {
        default: () =>
          h('iframe', {
            id: 'shown',
            title: 'Map',
            width: 640,
            height: 320,
            src: `${thirdParty}/map.html`,
          }),
        fallback: () => h('p', { id: 'instead' }, 'The map is off.'),
      },
    ),
  ]).use(consentPlugin(given));
