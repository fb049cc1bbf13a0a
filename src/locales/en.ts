import type { FrameTexts, NoticeTexts, PanelTexts, RuleTexts, Texts } from '../types';

/** The words that the notice and the panel share. Apart, so that neither file carries the other's. */
export const answers = {
  accept: 'Accept all',
  reject: 'Reject all',
  saved: 'Your choices are saved. You can change your choices at any time.',
} as const;

/** The label of a link to a policy, shared by the notice and the frames. */
export const privacy = 'Privacy policy';

/** The first layer in English; part of the notice's file. */
export const notice: NoticeTexts = {
  ...answers,
  title: 'Cookies on {site}',
  text: 'We use cookies and similar technologies. Some are necessary; with your permission, we and our partners also use them for {purposes}. You can change your choices at any time.',
  textNecessary: 'We use only necessary cookies and similar technologies.',
  purposes: {
    functional: 'remembering your settings',
    analytics: 'measuring visits',
    marketing: 'personalised advertising',
  },
  privacy,
  choose: 'Choose',
  open: 'Cookie choices',
};

/** The default categories, shared by the preferences and the frames. */
export const categories: PanelTexts['categories'] = {
  necessary: {
    title: 'Necessary',
    description: 'Keep this site working and secure, and remember these choices.',
  },
  functional: {
    title: 'Functional',
    description: 'Remember your settings and show content from other sites, such as videos.',
  },
  analytics: {
    title: 'Analytics',
    description: 'Count visits and see which pages are used.',
  },
  marketing: {
    title: 'Marketing',
    description: 'Show ads here and elsewhere that follow from your interests, and measure them.',
  },
};

/** The preferences dialog in English; part of the panel's file. */
export const panel: PanelTexts = {
  preferences: 'Your cookie choices',
  lead: 'Decide what may run on this site. Your choice is kept for {duration}; you can change it at any time.',
  always: 'Always on',
  save: 'Save my choices',
  close: 'Close without changing anything',
  categories,
  services: { one: '{count} service', other: '{count} services' },
  policy: 'policy',
  cookie: 'Cookie',
  purpose: 'What for',
  kept: 'Kept',
  chosen: 'Chosen on {date}',
  record: 'Record {id}',
  download: 'Download my record',
  gpc: 'Your browser asks not to sell or share your data (an opt-out signal). It is honoured.',
  conflict: 'You allowed {names} before: switch on again what you want all the same.',
};

/** The notice under other rules than the plain ones; part of the rules' file. */
export const rules: RuleTexts = {
  textOptOut:
    'We use cookies and similar technologies. Some are necessary; we and our partners also use them for {purposes}, unless you refuse. You can refuse or change your choices at any time.',
  textNotice:
    'We use cookies and similar technologies. Some are necessary; we and our partners also use them for {purposes} when you go on to another page or close this notice. You can refuse now or at any time.',
  dismiss: 'Close',
  signal: 'Opt-out request honoured: your browser asks not to sell or share your data.',
  changed: 'New since your last choice: {names}.',
  updated: 'Our policy has changed since your last choice.',
};

/** What stands in a held-back frame, in English; part of the frames' file. */
export const frame: FrameTexts = {
  frameLead: 'Content from {service}',
  frameText: 'Loading it sends data, such as your IP address, to {provider}.',
  frameOnce: 'Load once',
  frameAlways: 'Always allow',
  frameScope: '“Always allow” covers everything under {names}.',
};

/** All the English words. */
export const texts: Texts = { lang: 'en', dir: 'ltr', ...notice, ...rules, ...panel, ...frame };
