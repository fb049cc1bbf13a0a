import { isText } from './kinds';

/**
 * What may be declared as stored: a whole name, or the beginning of names, two characters or more
 * with one `*` after them, for a shorter one would take what is not the service's. A cookie's name
 * holds neither space nor semicolon; a key's or a database's may.
 */
export const isStoredName = (kind: string, name: unknown): name is string =>
  isText(name) && (kind === 'cookies' ? /^[^*;\s]([^*;\s]+\*?)?$/ : /^[^*]([^*]+\*?)?$/).test(name);
