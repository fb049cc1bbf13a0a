import {
  decoded,
  type Foreign,
  inOnePlace,
  namesIn,
  own,
  parsed,
  secondsOf,
  secondsOfMs,
} from './foreign';

/** What only version 3 writes: a value with any of it is of that version, or broken. */
const THREE = ['services', 'consentTimestamp', 'lastConsentTimestamp', 'expirationTime'];

/** Version 3 lists the categories it has as keys of `services`, with the services granted in each. */
function services(bag: Readonly<Record<string, unknown>>): Map<string, readonly string[]> | null {
  const found = own(bag, 'services');
  const lists = new Map<string, readonly string[]>();
  if (typeof found !== 'object' || found === null) return null;
  for (const [category, value] of Object.entries(found)) {
    const names = namesIn(value);
    if (!names) return null;
    lists.set(category, names);
  }
  return lists;
}

function read(value: string): Foreign | null {
  const bag = parsed(decoded(value)) ?? parsed(value);
  const granted = bag && namesIn(own(bag, 'categories') ?? own(bag, 'level'));
  if (!bag || !granted) return null;
  const time = secondsOf(
    own(bag, 'lastConsentTimestamp') ??
      own(bag, 'consentTimestamp') ??
      own(bag, 'last_consent_update') ??
      own(bag, 'consent_date'),
  );
  if (!THREE.some((key) => Object.hasOwn(bag, key))) {
    // before 2.8 it had no date; afterwards a wrong one is none
    const isDated = Object.hasOwn(bag, 'consent_date') || Object.hasOwn(bag, 'last_consent_update');
    const answers = new Map(granted.map((name) => [name, true]));
    return isDated && time === null ? null : { answers, time, isPartial: true };
  }
  const lists = services(bag);
  const end = secondsOfMs(own(bag, 'expirationTime'));
  if (!lists || time === null || end === null || end < time) return null;
  // a category that is not among them does not say which services it had
  if (!granted.every((name) => lists.has(name))) return null;
  const answers = new Map([...lists.keys()].map((name) => [name, granted.includes(name)]));
  // a service may be called like a category, or be in several: then a no wins
  for (const [category, names] of lists) {
    for (const name of names) {
      answers.set(name, granted.includes(category) && answers.get(name) !== false);
    }
  }
  return {
    answers,
    time,
    end,
    itemised: [...lists].filter(([, names]) => names[0]).map(([one]) => one),
  };
}

/**
 * vanilla-cookieconsent by orestbida, versions 2 and 3: `cc_cookie`, JSON, in a cookie or in
 * `localStorage`.
 * @see https://cookieconsent.orestbida.com/reference/api-reference.html
 */
export const orestbida = inOnePlace(['cc_cookie'], 182, read);
