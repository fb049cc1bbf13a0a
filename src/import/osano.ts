import { inOnePlace } from './foreign';

/**
 * Osano's open source cookieconsent 3: one word for everything. `dismiss` is no answer: who closes a
 * notice has not said yes. No date.
 * @see https://github.com/osano/cookieconsent/tree/dev/src
 */
export const osano = inOnePlace(
  ['cookieconsent_status'],
  365,
  (value) =>
    /^(allow|deny)$/.test(value)
      ? { answers: new Map([['allow', value === 'allow']]), time: null }
      : null,
  { allow: ['functional', 'analytics', 'marketing'] },
);
