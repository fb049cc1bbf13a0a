import type { Foreign, Source, Tool } from './foreign';

interface Keys {
  readonly isAnswered: string;
  /** The id of a purpose, if this key holds the answer to one. */
  readonly idOf: (key: string) => string | undefined;
}

/** Where version 1 keeps it; the site may have given the banner a suffix. */
const first = (suffix = ''): Keys => ({
  isAnswered: `silktideCookieBanner_InitialChoice${suffix && '_' + suffix}`,
  idOf: (key) => {
    const [, id] = /^silktideCookieChoice_([\w-]{1,100})$/.exec(key) ?? [];
    const end = suffix && '_' + suffix;
    return id?.endsWith(end) ? id.slice(0, id.length - end.length) : undefined;
  },
});

/** Where version 2 keeps it; the site may have given it a namespace. */
const second = (namespace = ''): Keys => {
  const start = `stcm.${namespace && namespace + '.'}`;
  return {
    isAnswered: start + 'hasConsented',
    idOf: (key) =>
      key.startsWith(start + 'consent.')
        ? /^[\w-]{1,100}$/.exec(key.slice(start.length + 'consent.'.length))?.[0]
        : undefined,
  };
};

function readKeys({ item, keys }: Source, { isAnswered, idOf }: Keys): readonly (Foreign | null)[] {
  if (item(isAnswered) !== '1') return [];
  const answers = new Map<string, boolean>();
  for (const key of keys().slice(0, 1000)) {
    const id = idOf(key);
    if (id) answers.set(id, item(key) === 'true');
  }
  return [answers.size ? { answers, time: null } : null];
}

/**
 * Silktide's consent manager, version 2, or before it the cookie banner, version 1: a key of
 * `localStorage` for each purpose. No date, and it is never forgotten.
 * @see https://silktide.com/consent-manager/docs/
 */
export const silktide: Tool = {
  life: Infinity,
  read(source, name) {
    const answers = readKeys(source, second(name));
    return answers[0] === undefined ? readKeys(source, first(name)) : answers;
  },
  isTrace: (key, name) =>
    [first(name), second(name)].some(
      ({ isAnswered, idOf }) => key === isAnswered || idOf(key) !== undefined,
    ),
};
