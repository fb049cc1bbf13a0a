import { checkRegions } from './check-regions';
import { strayKeys } from './check-keys';
import { checkService } from './check-service';
import { checkSignals } from './check-signals';
import { checkTexts, checkWords } from './check-shown';
import { IMPORT } from './is-import';
import { isPages } from './pages';
import { isBag, isName, isText, isToken } from './kinds';
import type { Problem } from './problem-text';
import { regionCode } from './region-code';
import { isSafeUrl } from './safe-url';
import { checkUndated } from './undated';

type Check = (value: unknown) => boolean;

const isLink: Check = (value) => isText(value) && isSafeUrl(value);
/** Over https, or at the site's own host: `//` and what browsers take for it may lead elsewhere. */
const isEndpoint: Check = (value) =>
  isText(value) && /^(https:\/\/.|(?![\\/]{2}|[a-z][\w+.-]*:)[^\0-\x20]+$)/i.test(value);
const isFunction: Check = (value) => typeof value === 'function';
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
/** Whole, from text too: a tag's attributes are text. */
const isWhole =
  (least: number, most: number): Check =>
  (value) =>
    (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
    Number.isInteger(Number(value)) &&
    least <= Number(value) &&
    Number(value) <= most;

/** From a tag's attribute, too. */
const isSwitch: Check = oneOf(true, false, '', 'true', 'false');
const isFlag: Check = oneOf(undefined, true, false);

/** Options by their path, and what they have to be. */
const OPTIONS: Readonly<Record<string, Check>> = {
  model: oneOf('opt-in', 'opt-out'),
  region: (value) => isFunction(value) || regionCode(value) !== null,
  regions: (value) => isBag(value) || value === 'auto',
  regionTimeout: isWhole(1, 10_000),
  pages: isPages,
  minor: isSwitch,
  dnt: isSwitch,
  gpc: oneOf('reject'),
  acknowledgeLegalRisk: oneOf(true, false),
  record: isBag,
  'record.endpoint': isEndpoint,
  'record.send': isFunction,
  'record.history': isWhole(0, 100),
  import: isBag,
  ...Object.fromEntries(Object.entries(IMPORT).map(([key, isFine]) => [`import.${key}`, isFine])),
  reload: oneOf('when-needed', 'always', 'never'),
  scriptTimeout: isWhole(1, 600_000),
  privacyUrl: isLink,
  site: isBag,
  policy: isBag,
  cookie: isBag,
  services: isBag,
  ui: isBag,
  texts: isBag,
  guard: isBag,
  'site.name': isText,
  'site.privacyUrl': isLink,
  'site.controller': isBag,
  'site.controller.url': isLink,
  'policy.revision': isWhole(0, 0x1fffffff),
  'cookie.name': isToken,
  'cookie.domain': isToken,
  'cookie.path': isToken,
  'cookie.formerNames': (value) => [value].flat().every(isToken),
  'cookie.days': isWhole(1, 730),
  'cookie.sameSite': oneOf('Lax', 'Strict', 'None'),
  'cookie.secure': oneOf(true, false),
  'guard.network': oneOf(true, false),
  'ui.layout': oneOf('box', 'corner', 'center', 'bar', 'inline'),
  'ui.position': oneOf('bottom-start', 'bottom-end', 'top-start', 'top-end'),
  'ui.scheme': oneOf('auto', 'light', 'dark'),
  'ui.trigger': oneOf(true, false),
  'ui.heading': isWhole(1, 6),
};

const KNOWN =
  /^(site|privacyUrl|categories|services|model|regions?|regionTimeout|minor|dnt|gpc|acknowledgeLegalRisk|record|import|pages|policy|cookie|scriptTimeout|reload|guard|signals|ui|texts|locale)$/;

/** What some of them hold. */
const INNER: Readonly<Record<string, string>> = {
  site: 'name privacyUrl controller',
  'site.controller': 'name address email url',
  ui: 'layout position scheme trigger heading',
  cookie: 'name days domain path sameSite secure formerNames',
  policy: 'revision updated',
  record: 'endpoint send history',
  guard: 'network',
  import: Object.keys(IMPORT).join(' '),
};
const CATEGORY = 'name title description required sale';

const at = (config: unknown, path: string): unknown =>
  path.split('.').reduce((from, key) => (isBag(from) ? from[key] : undefined), config);

/** Names of categories, as `readCategories` takes them. */
function categoryNames(given: unknown, problems: Problem[]): string[] {
  const names: string[] = [];
  const entries = isBag(given) ? given : [given ?? ['functional', 'analytics', 'marketing']].flat();
  for (const [key, entry] of Object.entries(entries)) {
    const name: unknown = isBag(entry) ? (entry.name ?? key) : entry;
    if (!isName(name) || names.includes(name)) problems.push({ path: 'categories', value: name });
    else names.push(name);
    const sale = isBag(entry) ? entry.sale : undefined;
    if (!isFlag(sale)) problems.push({ path: `categories.${key}.sale`, value: sale });
    if (isBag(entry)) {
      const path = `categories.${key}`;
      problems.push(...checkTexts(path, entry, 'title', 'description'));
      problems.push(...strayKeys(path, entry, CATEGORY));
    }
  }
  return ['necessary', ...names];
}

/** Where the answer of another tool would count for what the site does not have. */
function checkMap(map: unknown, names: readonly string[]): Problem[] {
  const pairs = Object.entries(isBag(map) ? map : {});
  return pairs.flatMap(([theirs, ours]) =>
    [ours]
      .flat()
      .filter((name) => isText(name) && !names.includes(name))
      .map((value) => ({ path: `import.map.${theirs}`, value })),
  );
}

/** How much an answer may take in its cookie, in bytes: browsers keep 4096, name and value. */
const MOST = 3500;

/** How long an answer to all of this is in its cookie, in bytes. */
function sizeOf(categories: readonly string[], services: unknown): number {
  const keys = Object.entries(isBag(services) ? services : {}).map(
    ([id, entry]) => `${id}~-${String(isBag(entry) ? entry.category : entry)}`,
  );
  return [...categories.slice(1), ...keys].join('~').length + 40;
}

/**
 * What is wrong with a config. It looks at more than the widget does when it runs: at options that
 * are only shown, and at names it does not know.
 */
export function problemsOf(config: unknown): Problem[] {
  if (!isBag(config)) return [{ path: 'config', value: config }];
  const problems: Problem[] = [];
  for (const [path, isFine] of Object.entries(OPTIONS)) {
    const value = at(config, path);
    if (value === undefined || isFine(value)) continue;
    const isGlobal = path === 'model' && value === 'notice';
    problems.push({ path, value, ...(isGlobal && { code: 'AF-NOTICE-GLOBAL' }) });
  }
  const days = at(config, 'cookie.days');
  if (isWhole(396, 730)(days)) problems.push({ path: 'cookie.days', value: days, isAdvice: true });
  problems.push(...checkRegions(config));
  const categories = categoryNames(config.categories, problems);
  const services = isBag(config.services) ? config.services : {};
  for (const [id, entry] of Object.entries(services)) {
    problems.push(...checkService(id, entry, categories));
  }
  const names = [...categories, ...Object.keys(services)];
  problems.push(...checkMap(at(config, 'import.map'), names));
  problems.push(...checkUndated(config.import, days));
  problems.push(...checkWords(config.texts));
  const size = sizeOf(categories, config.services);
  if (size > MOST) problems.push({ path: 'services', value: `${size} bytes`, isAdvice: true });
  problems.push(...checkSignals(config.signals, names));
  for (const [path, keys] of Object.entries(INNER)) {
    problems.push(...strayKeys(path, at(config, path), keys));
  }
  for (const [key, value] of Object.entries(config)) {
    if (!KNOWN.test(key)) problems.push({ path: key, value, known: [] });
  }
  return problems;
}
