/** Style sheets that many sites have, exactly as their makers published them. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(import.meta.url);

const SHEETS = {
  bootstrap: 'bootstrap/dist/css/bootstrap.css',
  bulma: 'bulma/css/bulma.css',
  foundation: 'foundation-sites/dist/css/foundation.css',
  tailwind: 'tailwindcss/preflight.css',
};

export const frameworks = Object.keys(SHEETS);

/** The file of a framework's sheet, as a URL; undefined for a name that nobody has. */
export function sheetOf(name) {
  const path = SHEETS[name];
  return path && pathToFileURL(resolve(path));
}
