import { inOnePlace } from './foreign';

/** `!gtag=true!youtube=false!vimeo=wait`, as it is. */
const FORM = /^(![\w-]{1,100}=(true|false|wait)){1,200}$/;

/**
 * What it runs unasked: a yes to these is there before any click, and nobody can tell whether one came
 * later. Only a no was said.
 */
const UNASKED =
  /^(matomo(hightrack)?|plausible|simpleanalytics|crisp|stonly|microanalytics|wysistathightrack)$/;

/** Its names of services that the catalogue calls otherwise. */
const MEANS = {
  analytics: ['google-analytics'],
  gajs: ['google-analytics'],
  gtag: ['google-analytics'],
  multiplegtag: ['google-analytics'],
  googletagmanager: ['google-tag-manager'],
  googlemaps: ['google-maps'],
  googlemapsearch: ['google-maps'],
  googleads: ['google-ads'],
  adsense: ['google-adsense'],
  facebookpixel: ['meta-pixel'],
  facebook: ['facebook-embed'],
  clarity: ['microsoft-clarity'],
  bingads: ['microsoft-advertising'],
  linkedininsighttag: ['linkedin-insight'],
  tiktok: ['tiktok-pixel'],
  pinterestpixel: ['pinterest-tag'],
  snapchat: ['snapchat-pixel'],
  crazyegg: ['crazy-egg'],
  matomocloud: ['matomo'],
  matomohightrack: ['matomo'],
  twitterembed: ['x-embed'],
} as const;

/**
 * tarteaucitron: services in a cookie, `wait` for those nobody has answered. A list in which nothing
 * else was said is no answer at all. No date.
 * @see https://github.com/AmauriC/tarteaucitron.js
 */
export const tarteaucitron = inOnePlace(
  ['tarteaucitron'],
  365,
  (value) => {
    if (value.length > 4096 || !FORM.test(value)) return null;
    const pairs = value
      .slice(1)
      .split('!')
      .map((pair) => pair.split('=') as [string, string]);
    const answers = new Map<string, boolean>();
    for (const [name, said] of pairs)
      answers.set(name, said === 'true' && !UNASKED.test(name) && answers.get(name) !== false);
    const isAnswer = pairs.some(([name, said]) => said === 'false' || answers.get(name));
    return isAnswer ? { answers, time: null } : null;
  },
  MEANS,
);
