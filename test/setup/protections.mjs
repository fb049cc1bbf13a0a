/**
 * Every protection that `docs/security.md` speaks of, and the test that fails without it. One entry is
 * what to undo: `from`, a text that stands once in its `file`, becomes `to`; or several such `edits`,
 * where one protection stands in for another. `builds` are the lazy files that a change of the build
 * itself concerns. A test is named by its file and a part of its name; `throws` is what it dies of
 * where the protection is that nothing is thrown, `modules` says that it reads the npm entries.
 */
import { answers } from './protections/answers.mjs';
import { files } from './protections/files.mjs';
import { pages } from './protections/pages.mjs';
import { strangers } from './protections/strangers.mjs';
import { texts } from './protections/texts.mjs';

export const protections = Object.entries({
  ...texts,
  ...answers,
  ...strangers,
  ...pages,
  ...files,
}).flatMap(([row, entries]) =>
  entries.map(({ file, from, to, edits = [{ file, from, to }], ...entry }) => ({
    row,
    edits,
    ...entry,
  })),
);
