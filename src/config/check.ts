import type { Config } from '../types';
import { type Bag, isBag, isName, isStoredName } from './kinds';
import { type Problem, problemText } from './problem-text';
import { isSafeUrl } from './safe-url';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isLink: Check = (value) => typeof value === 'string' && isSafeUrl(value);
/** Nothing that would end a cookie's name or attribute. */
const isToken: Check = (value) => typeof value === 'string' && /^[\w./-]+$/.test(value);
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

const isHost: Check = (value) => typeof value === 'string' && /^[a-z\d.-]+(:\d+)?$/i.test(value);
const isQuery: Check = (value) =>
  isBag(value) && Object.values(value).every((one) => typeof one === 'string');

/** Options by their path, and what they have to be. */
const OPTIONS: Readonly<Record<string, Check>> = {
  model: oneOf('opt-in', 'opt-out'),
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
  'cookie.days': isWhole(1, 730),
  'cookie.sameSite': oneOf('Lax', 'Strict', 'None'),
  'cookie.secure': oneOf(true, false),
  'guard.network': oneOf(true, false),
  'ui.layout': oneOf('box', 'bar'),
  'ui.position': oneOf('bottom-start', 'bottom-end', 'top-start', 'top-end'),
  'ui.scheme': oneOf('auto', 'light', 'dark'),
  'ui.trigger': oneOf(true, false),
  'ui.heading': isWhole(1, 6),
};

const KNOWN =
  /^(site|privacyUrl|categories|services|model|region|pages|policy|cookie|scriptTimeout|reload|guard|signals|ui|texts|locale)$/;

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
  check('category', categories.includes(service.category as string));
  for (const kind of ['cookies', 'storage', 'databases']) {
    for (const row of [service[kind] ?? []].flat<unknown[]>()) {
      const name = isBag(row) ? row.name : row;
      check(kind, isStoredName(kind, name), name);
    }
  }
  const { frame = {} } = service;
  check('frame', isBag(frame));
  for (const [key, isFine] of Object.entries({ host: isHost, query: isQuery })) {
    const value = isBag(frame) ? frame[key] : undefined;
    check(`frame.${key}`, value === undefined || isFine(value), value);
  }
  return problems;
}

/**
 * What is wrong with a config. It looks at more than the widget does when it runs: at options that
 * are only shown, and at names it does not know.
 * @param signals the names of the signals that there are, if that is known
 */
export function problemsOf(config: unknown, signals?: readonly string[]): Problem[] {
  if (!isBag(config)) return [{ path: 'config', value: config }];
  const problems: Problem[] = [];
  for (const [path, isFine] of Object.entries(OPTIONS)) {
    const value = at(config, path);
    if (value !== undefined && !isFine(value)) problems.push({ path, value });
  }
  const categories = categoryNames(config.categories, problems);
  for (const [id, entry] of Object.entries(isBag(config.services) ? config.services : {})) {
    problems.push(...checkService(id, entry, categories));
  }
  for (const signal of signals ? [config.signals ?? []].flat() : []) {
    if (isText(signal) ? !signals!.includes(signal as string) : !isBag(signal)) {
      problems.push({ path: 'signals', value: signal });
    }
  }
  for (const [key, value] of Object.entries(config)) {
    if (!KNOWN.test(key)) problems.push({ path: key, value });
  }
  return problems;
}

/** What is wrong with a config, one sentence each; empty if nothing is. */
export const checkConfig = (config: Config = {}): string[] => problemsOf(config).map(problemText);
