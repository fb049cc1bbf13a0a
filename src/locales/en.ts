import type {
  DeclarationTexts,
  FrameTexts,
  NoticeTexts,
  PanelTexts,
  RuleTexts,
  Texts,
} from '../types';

/** The words that the notice and the panel share. Apart, so that neither file carries the other's. */
export const answers = {
  accept: 'Accept all',
  reject: 'Reject all',
  saved: 'Your choices are saved. You can change your choices at any time.',
} as const;

/** The label of a link to a policy, shared by the notice and the frames. */
export const privacy = 'Privacy policy';

/** An opt-out signal of the browser is honoured; shared by the notice and the declaration. */
export const signal = 'Opt-out request honoured: your browser asks not to sell or share your data.';

/** Titles of the default categories, shared by all that names them. */
export const titles = {
  necessary: 'Necessary',
  functional: 'Functional',
  analytics: 'Analytics',
  marketing: 'Marketing',
};

/** What the notice itself says in English; part of its file. */
export const asking = {
  ...answers,
  title: 'Cookies on {site}',
  text: 'We use cookies and similar technologies. Some are necessary; with your permission, we and our partners also use them for {purposes}. You can change your choices at any time.',
  textNecessary: 'We use only necessary cookies and similar technologies.',
  purposes: {
    functional: 'remembering your settings',
    analytics: 'measuring visits',
    marketing: 'personalised advertising',
  },
  comma: '{list}, {name}',
  and: '{list} and {name}',
  privacy,
  choose: 'Choose',
} as const;

/** The first layer in English. */
export const notice: NoticeTexts = { ...asking, titles, open: 'Cookie choices' };

/** The preferences dialog in English; part of the panel's file. */
export const panel: PanelTexts = {
  preferences: 'Your cookie choices',
  lead: 'Decide what may run on this site. Your choice is kept for {duration}; you can change it at any time.',
  always: 'Always on',
  save: 'Save my choices',
  close: 'Close without changing anything',
  descriptions: {
    necessary: 'Keep this site working and secure, and remember these choices.',
    functional: 'Remember your settings and show content from other sites, such as videos.',
    analytics: 'Count visits and see which pages are used.',
    marketing: 'Show ads here and elsewhere that follow from your interests, and measure them.',
  },
  services: { one: '{count} service', other: '{count} services' },
  policy: 'policy',
  cookie: 'Cookie',
  purpose: 'What for',
  kept: 'Kept',
  chosen: 'Chosen on {date}',
  record: 'Record {id}',
  download: 'Download my record',
  some: 'Partly on',
  search: 'Find a service',
  none: 'No service has this name.',
  session: 'until you close the browser',
  persistent: 'until you delete it',
};

/** The notice under other rules than the plain ones; part of the rules' file. */
export const rules: RuleTexts = {
  textOptOut:
    'We use cookies and similar technologies. Some are necessary; we and our partners also use them for {purposes}, unless you refuse. You can refuse or change your choices at any time.',
  textNotice:
    'We use cookies and similar technologies. Some are necessary; we and our partners also use them for {purposes} when you go on to another page or close this notice. You can refuse now or at any time.',
  dismiss: 'Close',
  conflict: 'You allowed {names} before: switch on again what you want all the same.',
  exempt: 'On until you refuse: {names}.',
  signal,
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

/** What is declared in a page of the site, in English; part of the declaration's file. */
export const declaration: DeclarationTexts = {
  choice: 'Your choice',
  undecided: 'You have not chosen yet.',
  allowed: 'Allowed: {names}.',
  refused: 'Refused: {names}.',
  change: 'Change my choices',
  withdraw: 'Withdraw my consent',
  controller: 'Who is responsible',
  dated: 'Last updated on {date}.',
  name: 'Name',
  provider: 'Provider',
  kind: 'Kind',
  present: 'In this browser now',
  yes: 'Yes',
  no: 'No',
  unseen: 'Cannot be seen from here',
  kindCookie: 'Cookie',
  kindStorage: 'Local storage',
  kindDatabase: 'Database',
  third: '{kind} of another site',
  nothing: 'Nothing is stored in your browser for this.',
  browsers: 'Turn cookies off in your browser',
  browsersText:
    'Every browser can delete cookies and refuse new ones, for all sites or for single ones. Parts of this site may then stop working.',
  browser: 'Instructions for {browser}',
  otherBrowsers: 'Other browsers',
  independent: 'Independent help',
};

/** All the English words. */
export const texts: Texts = {
  lang: 'en',
  dir: 'ltr',
  ...notice,
  ...rules,
  ...frame,
  ...panel,
  ...declaration,
};
