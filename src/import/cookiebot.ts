import { decoded, inOnePlace, secondsOfMs } from './foreign';

/** A JavaScript literal, without white space: `{stamp:'…',necessary:true,…,utc:1715321560795,iab2:'…'}` */
const FORM = /^\{([a-z][a-z\d]*:('[^']*'|true|false|-?\d+)(,(?!\})|(?=\}))){1,30}\}$/i;
const PAIR = /(?<=[{,])([a-z][a-z\d]*):('[^']*'|true|false|-?\d+)/gi;
const CATEGORIES = ['necessary', 'preferences', 'statistics', 'marketing'];

/**
 * Cookiebot: categories and a date in `CookieConsent`. Only what was said explicitly counts.
 * @see https://www.cookiebot.com/en/developer/
 */
export const cookiebot = inOnePlace(['CookieConsent'], 365, (value) => {
  const text = decoded(value);
  if (text === null || !FORM.test(text)) return null;
  const pairs = [...text.matchAll(PAIR)].map(([, key, said]): [string, string] => [key!, said!]);
  const said = new Map(pairs);
  const isSound =
    said.size === pairs.length &&
    said.get('method') === "'explicit'" &&
    CATEGORIES.every((name) => /^(true|false)$/.test(said.get(name) ?? ''));
  const utc = said.get('utc') ?? '';
  const time = /^\d{13}$/.test(utc) ? secondsOfMs(Number(utc)) : null;
  if (!isSound || time === null) return null;
  return { answers: new Map(CATEGORIES.map((name) => [name, said.get(name) === 'true'])), time };
});
