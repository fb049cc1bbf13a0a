import { decoded, flags, inOnePlace, parsed } from './foreign';

/**
 * orejime: a map from purposes to yes and no. Its code calls the cookie `eu-consent`, its manual
 * `orejime`. No date.
 * @see https://github.com/boscop-fr/orejime#configuration
 */
export const orejime = inOnePlace(['eu-consent', 'orejime'], 120, (value) =>
  flags(parsed(decoded(value))),
);
