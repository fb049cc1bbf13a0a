import { checkRegions } from './check-regions';
import { checkSignals } from './check-signals';
import { checkProvider, checkTexts, checkWords } from './check-shown';
import { IMPORT } from './is-import';
import { isPages } from './pages';
import { type Bag, isBag, isName, isStoredName, isToken } from './kinds';
import type { Problem } from './problem-text';
import { regionCode } from './region-code';
import { isSafeUrl } from './safe-url';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isLink: Check = (value) => typeof value === 'string' && isSafeUrl(value);
/** Over https, or at the site's own host: `//` and what browsers take for it may lead elsewhere. */
const isEndpoint: Check = (value) =>
  isText(value) && /^(https:\/\/.|(?![\\/]{2}|[a-z][\w+.-]*:)[^\0-\x20]+$)/i.test(value as string);
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

const isHost: Check = (value) => typeof value === 'string' && /^[a-z\d.-]+(:\d+)?$/i.test(value);
const isQuery: Check = (value) =>
  isBag(value) && Object.values(value).every((one) => typeof one === 'string');

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
const INNER: Readonly<Record<string, RegExp>> = {
  cookie: /^(name|days|domain|path|sameSite|secure|formerNames)$/,
  policy: /^(revision|updated)$/,
  record: /^(endpoint|send|history)$/,
  guard: /^network$/,
  import: new RegExp(`^(${Object.keys(IMPORT).join('|')})$`),
};

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
    if (isBag(entry))
      problems.push(...checkTexts(`categories.${key}`, entry, 'title', 'description'));
  }
  return ['necessary', ...names];
}

/** What is wrong with one service. */
function checkService(id: string, entry: unknown, categories: readonly string[]): Problem[] {
  const service: Bag = isBag(entry) ? entry : { category: entry };
  const problems: Problem[] = [];
  const check = (key: string, isFine: boolean, value: unknown = service[key]): void => {
    if (!isFine) problems.push({ path: `services.${id}.${key}`, value });
  };
  if (!isName(id) || categories.includes(id)) problems.push({ path: 'services', value: id });
  check('sale', isFlag(service.sale));
  check('exempt', [undefined, 'statistics', 'appearance'].includes(service.exempt as string));
  check('category', categories.includes(service.category as string));
  for (const kind of ['cookies', 'storage', 'databases']) {
    for (const row of [service[kind] ?? []].flat<unknown[]>()) {
      const name = isBag(row) ? row.name : row;
      check(kind, isStoredName(kind, name), name);
    }
  }
  problems.push(
    ...checkTexts(`services.${id}`, service, 'name', 'purpose', 'reason'),
    ...checkProvider(`services.${id}.provider`, service.provider),
  );
  const { frame = {} } = service;
  check('frame', isBag(frame));
  for (const [key, isFine] of Object.entries({ host: isHost, query: isQuery })) {
    const value = isBag(frame) ? frame[key] : undefined;
    check(`frame.${key}`, value === undefined || isFine(value), value);
  }
  return problems;
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
  for (const [id, entry] of Object.entries(isBag(config.services) ? config.services : {})) {
    problems.push(...checkService(id, entry, categories));
  }
  problems.push(...checkWords(config.texts));
  const size = sizeOf(categories, config.services);
  if (size > MOST) problems.push({ path: 'services', value: `${size} bytes`, isAdvice: true });
  problems.push(...checkSignals(config.signals));
  for (const [path, keys] of Object.entries(INNER)) {
    const inner = at(config, path);
    for (const [key, value] of Object.entries(isBag(inner) ? inner : {})) {
      if (!keys.test(key)) problems.push({ path: `${path}.${key}`, value });
    }
  }
  for (const [key, value] of Object.entries(config)) {
    if (!KNOWN.test(key)) problems.push({ path: key, value });
  }
  return problems;
}
