import { decoded, inOnePlace } from './foreign';

const FORM = /^(\w{1,40}:[^,:]*(,|$)){1,60}$/;
const CATEGORIES = [
  'necessary',
  'functional',
  'analytics',
  'performance',
  'advertisement',
  'other',
];

/**
 * CookieYes: categories in `cookieyes-consent`; `action:yes` once the visitor has answered. No date.
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
    const names = CATEGORIES.filter((name) => said.has(name));
    const isYes = (name: string): boolean =>
      said.get('consent') === 'yes' && said.get(name) === 'yes';
    return names[0]
      ? { answers: new Map(names.map((name) => [name, isYes(name)])), time: null }
      : null;
  },
  { performance: ['analytics'], advertisement: ['marketing'], other: [] },
);
