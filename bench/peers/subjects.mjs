/**
 * Who is compared. Each does the same job, set up as its documents say: three categories beside the
 * necessary one, a link to the policy, an inline and an external script held in each category.
 *
 * `head` and `foot` are what a page pastes, `held` marks a script, the selectors name what a visitor
 * sees and presses. `grows`: is marked in the page, so that ten thousand can be.
 */
export const CATEGORIES = ['functional', 'analytics', 'marketing'];

const script = (path, attributes = '') => `<script src="/widget/${path}"${attributes}></script>`;
const style = (path) => `<link rel="stylesheet" href="/widget/${path}">`;
const inline = (code) => `<script>${code}</script>`;
const each = (write) => CATEGORIES.map(write).join('');

/** A mark in the way of most: the type of a script is no script's, its address waits in `data-src`. */
const marked =
  (attributes) =>
  (category, { code, src }) =>
    `<script type="text/plain" ${attributes(category)}${src ? ` data-src="${src}"` : ''}>${code ?? ''}</script>`;

/** For those that hold nothing themselves: what their documents tell a site to write by hand. */
const BY_HAND = `function release() {
  document.querySelectorAll('script[type="text/plain"]').forEach(function (held) {
    var script = document.createElement('script');
    if (held.dataset.src) { script.src = held.dataset.src; script.async = false; }
    else script.text = held.text;
    held.replaceWith(script);
  });
}`;

export const SUBJECTS = {
  floor: {
    head: script('floor.js'),
    held: marked((category) => `data-category="${category}"`),
    notice: '#floor',
    accept: '#floor button >> nth=0',
    choose: '#floor button >> nth=2',
    grows: true,
  },
  askfirst: {
    head: script('askfirst/askfirst.js', ' data-privacy-url="/privacy"'),
    held: marked((category) => `data-consent="${category}"`),
    notice: '#askfirst [data-askfirst-action=accept]',
    accept: '#askfirst [data-askfirst-action=accept]',
    choose: '#askfirst [data-askfirst-action=preferences]',
    grows: true,
  },
  'vanilla-cookieconsent': {
    head: style('vanilla-cookieconsent/dist/cookieconsent.css'),
    foot:
      script('vanilla-cookieconsent/dist/cookieconsent.umd.js') +
      // it hides from automated browsers unless told not to
      inline(`CookieConsent.run({
        hideFromBots: false,
        categories: {
          necessary: { enabled: true, readOnly: true }, ${each((name) => `${name}: {},`)}
        },
        language: { default: 'en', translations: { en: {
          consentModal: {
            title: 'Cookies',
            description: 'We use cookies to remember what you set, to count visits and to advertise.',
            acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Choose',
            footer: '<a href="/privacy">Privacy policy</a>',
          },
          preferencesModal: {
            title: 'Cookies', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all',
            savePreferencesBtn: 'Save',
            sections: [
              { title: 'necessary', linkedCategory: 'necessary' },
              ${each((name) => `{ title: '${name}', linkedCategory: '${name}' },`)}
            ],
          },
        } } },
      });`),
    held: marked((category) => `data-category="${category}"`),
    notice: '#cc-main .cm',
    accept: '#cc-main .cm [data-role=all]',
    choose: '#cc-main .cm [data-role=show]',
    grows: true,
  },
  klaro: {
    head:
      inline(`var klaroConfig = {
        acceptAll: true, privacyPolicy: '/privacy',
        services: [${each((name) => `{ name: '${name}', title: '${name}', purposes: ['${name}'] },`)}],
      };`) + script('klaro/dist/klaro.js', ' defer data-config="klaroConfig"'),
    held: marked((category) => `data-type="text/javascript" data-name="${category}"`),
    notice: '.klaro .cookie-notice',
    accept: '.klaro .cookie-notice .cm-btn-success',
    choose: '.klaro .cookie-notice .cn-learn-more',
    grows: true,
  },
  tarteaucitron: {
    head:
      script('tarteaucitronjs/tarteaucitron.min.js') +
      inline(`tarteaucitron.init({
        privacyUrl: '/privacy', orientation: 'bottom', highPrivacy: true, DenyAllCta: true,
        AcceptAllCta: true, showIcon: false, adblocker: false, removeCredit: true,
      });
      var tarteaucitronForceLanguage = 'en';`),
    // "analytics" is one of its own services
    foot: inline(
      each(
        (name) => `tarteaucitron.services.my${name} = {
          key: 'my${name}', type: 'other', name: '${name}', uri: '/privacy', needConsent: true,
          cookies: [], fallback: function () {},
          js: function () { ran(); tarteaucitron.addScript('/ran.js?${name}'); },
        };
        (tarteaucitron.job = tarteaucitron.job || []).push('my${name}');`,
      ),
    ),
    held: () => '',
    notice: '#tarteaucitronAlertBig',
    accept: '#tarteaucitronPersonalize2',
    choose: '#tarteaucitronCloseAlert',
  },
  cookieconsent: {
    head:
      style('cookieconsent/build/cookieconsent.min.css') +
      script('cookieconsent/build/cookieconsent.min.js'),
    foot: inline(`${BY_HAND}
      cookieconsent.initialise({
        type: 'opt-in', position: 'bottom', palette: { popup: { background: '#fff' } },
        content: { href: '/privacy', allow: 'Accept all', deny: 'Reject all' },
        onInitialise: function (status) { if (status === 'allow') release(); },
        onStatusChange: function (status) { if (status === 'allow') release(); },
      });`),
    held: marked(() => ''),
    notice: '.cc-window',
    accept: '.cc-window .cc-allow',
  },
  orejime: {
    head:
      style('orejime/dist/orejime-standard.css') +
      inline(`var orejimeConfig = {
        privacyPolicyUrl: '/privacy',
        purposes: [${each((name) => `{ id: '${name}', title: '${name}', cookies: [] },`)}],
      };`),
    foot: script('orejime/dist/orejime-standard-en.js'),
    held: (category, { code, src }) =>
      `<template data-purpose="${category}"><script${src ? ` src="${src}"` : ''}>${code ?? ''}</script></template>`,
    notice: '.orejime-Banner',
    accept: '.orejime-Banner-saveButton',
    choose: '.orejime-Banner-learnMoreButton',
    grows: true,
  },
};

/** The version of each that is installed, from its own manifest. */
export const PACKAGES = {
  'vanilla-cookieconsent': 'vanilla-cookieconsent',
  klaro: 'klaro',
  tarteaucitron: 'tarteaucitronjs',
  cookieconsent: 'cookieconsent',
  orejime: 'orejime',
};
