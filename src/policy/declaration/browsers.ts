/** A browser whose maker says in the web how to turn cookies off. */
export interface Browser {
  readonly name: string;
  readonly url: string;
}

/** Addresses without a language in them, where there are such: the maker finds the visitor's own. */
export const BROWSERS = {
  brave: { name: 'Brave', url: 'https://support.brave.com/hc/en-us/articles/360050634931' },
  chrome: { name: 'Chrome', url: 'https://support.google.com/chrome/answer/95647' },
  edge: {
    name: 'Edge',
    url: 'https://support.microsoft.com/windows/manage-cookies-in-microsoft-edge-view-allow-block-delete-and-use-168dab11-0753-043d-7c16-ede5947fc64d',
  },
  firefox: {
    name: 'Firefox',
    url: 'https://support.mozilla.org/kb/block-websites-storing-cookies-site-data-firefox',
  },
  opera: { name: 'Opera', url: 'https://help.opera.com/en/latest/web-preferences/#cookies' },
  safari: { name: 'Safari (Mac)', url: 'https://support.apple.com/guide/safari/sfri11471/mac' },
  'safari-ios': { name: 'Safari (iPhone, iPad)', url: 'https://support.apple.com/105082' },
  samsung: {
    name: 'Samsung Internet',
    url: 'https://www.samsung.com/uk/support/mobile-devices/what-are-cookies-and-how-do-i-enable-or-disable-them-on-my-samsung-galaxy-device/',
  },
  vivaldi: { name: 'Vivaldi', url: 'https://help.vivaldi.com/desktop/privacy/cookies/' },
} as const satisfies Record<string, Browser>;

export type BrowserId = keyof typeof BROWSERS;

/** Help by somebody who makes no browser. */
export const INDEPENDENT: readonly Browser[] = [
  { name: 'aboutcookies.org', url: 'https://www.aboutcookies.org/how-to-control-cookies/' },
  { name: 'allaboutcookies.org', url: 'https://allaboutcookies.org/how-to-manage-cookies' },
];

/** What a browser and its brands call it, the more specific first: most also claim to be Chrome and Safari. */
const SIGNS: readonly (readonly [sign: RegExp, id: BrowserId | undefined])[] = [
  // a browser inside an app has no settings that a visitor could reach, and others are not listed
  [
    /; wv\)|\b(FBAN|FBAV|Instagram|Line|GSA|DuckDuckGo|YaBrowser|Yandex|UCBrowser|Avast|Norton|Whale)\b/,
    undefined,
  ],
  [/\bBrave\b/, 'brave'],
  [/\bVivaldi\b/, 'vivaldi'],
  [/\bEdg(e|A|iOS)?\//, 'edge'],
  [/\b(OPR|OPT|OPX|OPiOS)\//, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\b(Firefox|FxiOS)\//, 'firefox'],
  [/\b(Headless)?(Chrome|CriOS)\//, 'chrome'],
  [/\b(iPhone|iPad|iPod)\b.*\bSafari\//, 'safari-ios'],
  [/\bMacintosh\b.*\bSafari\//, 'safari'],
];

/**
 * Which of these browsers is at hand? Undefined for any other.
 * @param userAgent what the browser says of itself
 * @param brands the same by `navigator.userAgentData`, where there is that
 */
export const browserOf = (
  userAgent: string,
  brands: readonly string[] = [],
): BrowserId | undefined =>
  // some are told by their brands alone
  SIGNS.find(([sign]) => sign.test(`${userAgent} ${brands.join()}`))?.[1];
