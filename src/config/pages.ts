import { isText } from './kinds';

/** Paths, as a list or with spaces between: from the root on, or excluded so, or all of them. */
export const isPages = (pages: unknown): boolean =>
  pages === undefined ||
  [pages]
    .flat()
    .every(
      (one) => isText(one) && one.split(/\s+/).every((path) => /^$|^!?(\/[^,]*|\*)$/.test(path)),
    );
