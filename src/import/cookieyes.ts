import { decoded, inOnePlace } from './foreign';

const FORM = /^(\w{1,40}:[^,:]*(,(?!$)|$)){1,60}$/;
const CATEGORIES = [
  'necessary',
  'functional',
  'analytics',
  'performance',
  'advertisement',
  'other',
];

/**
 * CookieYes: categories in `cookieyes-consent`; `action:yes` once the visitor has answered. A
 * category that it lacks may have been cut off, and is refused. No date.
 * @see https://www.cookieyes.com/documentation/cookies-used-by-cookieyes/
 */
export const cookieyes = inOnePlace(
  ['cookieyes-consent'],
  365,
  (value) => {
    const text = decoded(value);
    if (text === null || !FORM.test(text)) return null;
    const pairs = text.split(',').map((pair) => pair.split(':') as [string, string]);
    const said = new Map(pairs);
    if (said.size < pairs.length || said.get('action') !== 'yes') return null;
    const isAny = said.get('consent') === 'yes';
    return {
      answers: new Map(CATEGORIES.map((name) => [name, isAny && said.get(name) === 'yes'])),
      time: null,
    };
  },
  { performance: ['analytics'], advertisement: ['marketing'], other: [] },
);
