import { decoded, type Foreign, inOnePlace, own, parsed, secondsOfMs, type Tool } from './foreign';

/** Its categories are fixed, and those refused are left out. */
const CATEGORIES = ['necessary', 'functionality', 'experience', 'measurement', 'marketing'];

/** `c.necessary:1,c.measurement:1,i.t:1718000000000,i.y:custom` */
const FLAT = /^([a-z]+\.[\w-]+:[^,]*(,|$)){1,60}$/i;

function answer(isYes: (category: string) => boolean, time: number | null): Foreign | null {
  return time === null
    ? null
    : { answers: new Map(CATEGORIES.map((name) => [name, isYes(name)])), time };
}

function read(value: string): Foreign | null {
  const text = decoded(value);
  const bag = parsed(text);
  if (bag) {
    const consents = Object(own(bag, 'consents')) as Record<string, unknown>;
    const info = Object(own(bag, 'consentInfo')) as Record<string, unknown>;
    return answer((name) => own(consents, name) === true, secondsOfMs(own(info, 'time')));
  }
  if (text === null || !FLAT.test(text)) return null;
  const pairs = text.split(',').map((pair): [string, string] => {
    const at = pair.indexOf(':');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const said = new Map(pairs);
  // said twice, it says nothing
  if (said.size < pairs.length) return null;
  const time = said.get('i.t') ?? '';
  return answer(
    (name) => said.get(`c.${name}`) === '1',
    secondsOfMs(/^\d{13}$/.test(time) ? Number(time) : null),
  );
}

/** What it has yet to send to its server, whatever the site calls its key. */
const PENDING = /^c15t[:-]pending-[\w-]+$/;

const place = inOnePlace(['c15t', 'privacy-consent-storage'], 365, read, {
  functionality: ['functional'],
  experience: ['functional'],
  measurement: ['analytics'],
});

/**
 * c15t: categories and a date, in a cookie and in `localStorage`.
 * @see https://c15t.com/docs/frameworks/javascript/concepts/consent-categories
 */
export const c15t: Tool = {
  ...place,
  isTrace: (key, name) => PENDING.test(key) || place.isTrace(key, name),
};
