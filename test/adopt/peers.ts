import { type Left, visitPeer } from './peer-page';

const script = (path: string): string => `<script src="/node_modules/${path}"></script>`;
const inline = (code: string): string => `<script>${code}</script>`;

/** A peer's page, and the answers that a visitor can give there. */
interface Peer {
  readonly head: string;
  readonly isStored: (left: Left) => boolean;
  /** Yes to analytics, no to marketing; the former as `matomo`, the latter as `youtube` by service. */
  readonly some: string;
  readonly none: string;
}

const V3 = `
  CookieConsent.run({
    categories: {
      necessary: { enabled: true, readOnly: true },
      analytics: { services: { matomo: {}, hotjar: {} } },
      marketing: {},
    },
    language: { default: 'en', translations: { en: {
      consentModal: { title: 'Cookies' }, preferencesModal: { sections: [] },
    } } },
  });`;

const V2 = `
  var cc = initCookieConsent();
  var toggle = function (value, readonly) {
    return { title: value, toggle: { value: value, enabled: readonly, readonly: readonly } };
  };
  cc.run({ current_lang: 'en', languages: { en: {
    consent_modal: {
      title: 'Cookies', description: 'Some.',
      primary_btn: { text: 'Yes', role: 'accept_all' },
      secondary_btn: { text: 'No', role: 'accept_necessary' },
    },
    settings_modal: {
      title: 'Cookies', save_settings_btn: 'Save', accept_all_btn: 'Yes',
      blocks: [toggle('necessary', true), toggle('analytics', false), toggle('marketing', false)],
    },
  } } });`;

export const PEERS = {
  'orestbida, version 3': {
    head: script('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    isStored: ({ cookies }) => 'cc_cookie' in cookies,
    some: `${V3} setTimeout(() => {
      CookieConsent.acceptCategory(['analytics']);
      CookieConsent.acceptService(['matomo'], 'analytics');
    }, 50)`,
    none: `${V3} setTimeout(() => CookieConsent.acceptCategory([]), 50)`,
  },
  'orestbida, version 2': {
    head: script('vanilla-cookieconsent-v2/dist/cookieconsent.js'),
    isStored: ({ cookies }) => 'cc_cookie' in cookies,
    some: `${V2} cc.accept(['analytics'])`,
    none: `${V2} cc.accept([])`,
  },
  klaro: {
    head:
      inline(`var klaroConfig = { noAutoLoad: true, services: [
        { name: 'matomo', purposes: ['analytics'] }, { name: 'youtube', purposes: ['marketing'] },
      ] }`) + script('klaro/dist/klaro-no-css.js'),
    isStored: ({ cookies }) => 'klaro' in cookies,
    some: `klaro.setup(klaroConfig);
      klaro.getManager().updateConsent('matomo', true);
      klaro.getManager().saveAndApplyConsents()`,
    none: `klaro.setup(klaroConfig);
      klaro.getManager().changeAll(false);
      klaro.getManager().saveAndApplyConsents()`,
  },
  tarteaucitron: {
    head:
      script('tarteaucitronjs/tarteaucitron.js') +
      inline(`tarteaucitron.init({ useExternalCss: true, adblocker: false, highPrivacy: true });
        tarteaucitron.user.matomoId = 1;
        tarteaucitron.user.matomoHost = '/';
        // by itself it asks about two of these, and runs crisp unasked
        tarteaucitron.job = ['matomocloud', 'crisp', 'youtube'];`),
    isStored: ({ cookies }) => /youtube=(true|false)/.test(cookies.tarteaucitron ?? ''),
    some: `document.getElementById('matomocloudAllowed').click();
      document.getElementById('youtubeDenied').click()`,
    none: `document.getElementById('matomocloudDenied').click();
      document.getElementById('youtubeDenied').click()`,
  },
  orejime: {
    head:
      inline(`var orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: [
        { id: 'matomo', title: 'Count', cookies: [] }, { id: 'youtube', title: 'Films', cookies: [] },
      ] }`) + script('orejime/dist/orejime-standard-en.js'),
    isStored: ({ cookies }) => 'eu-consent' in cookies,
    some: `orejime.manager.setConsents({ matomo: true, youtube: false })`,
    none: `orejime.manager.declineAll()`,
  },
  osano: {
    head: script('cookieconsent/build/cookieconsent.min.js'),
    isStored: ({ cookies }) => 'cookieconsent_status' in cookies,
    some: `cookieconsent.initialise({ type: 'opt-in' }, (popup) => popup.setStatus('allow'))`,
    none: `cookieconsent.initialise({ type: 'opt-in' }, (popup) => popup.setStatus('deny'))`,
  },
} satisfies Record<string, Peer>;

/** What the peer's own package stores when a visitor answers. */
export const answered = (peer: keyof typeof PEERS, answer: 'some' | 'none'): Promise<Left> => {
  const { head, isStored } = PEERS[peer];
  return visitPeer(head, PEERS[peer][answer], isStored);
};

/** What tarteaucitron stores of a visitor who looks at the page and clicks nothing. */
export const onlyLooked = (): Promise<Left> =>
  visitPeer(
    PEERS.tarteaucitron.head,
    '',
    ({ cookies }) => cookies.tarteaucitron?.includes('youtube=wait') === true,
  );
