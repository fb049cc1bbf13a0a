import { strayKeys } from './check-keys';
import { strayNames } from './check-names';
import { type Bag, isBag, isText } from './kinds';
import type { Problem } from './problem-text';

/** By vendor, the names that decide where the site says no others. */
export const USUAL: Readonly<Record<string, string>> = {
  adsense: 'google-adsense/marketing',
  amplitude: 'amplitude/analytics',
  clarity: 'microsoft-clarity/analytics marketing',
  dataLayer: '',
  google: 'google-ads/marketing google-analytics/analytics functional',
  googleAnalytics: 'google-analytics/analytics',
  hubspot: 'analytics marketing functional',
  matomo: 'matomo/analytics',
  meta: 'meta-pixel/marketing',
  mixpanel: 'mixpanel/analytics',
  piano: 'piano-analytics/analytics',
  pinterest: 'pinterest-tag/marketing',
  posthog: 'posthog/analytics',
  shopify: 'analytics marketing functional',
  tiktok: 'tiktok-pixel/marketing',
  uet: 'microsoft-advertising/marketing',
  wordpress: 'analytics marketing functional',
  zaraz: '',
};
/** What they can be told, where it is more than `for`. */
const OPTIONS: Readonly<Record<string, string>> = {
  amplitude: 'for sdk',
  clarity: 'for ads',
  dataLayer: 'event dataLayer',
  google: 'map wait first dataLayer',
  googleAnalytics: 'for ids',
  hubspot: 'map',
  matomo: 'for cookiesOnly',
  mixpanel: 'for sdk',
  posthog: 'for sdk',
  shopify: 'map',
  wordpress: 'map',
  zaraz: 'map',
};

/** The vendors that can be told by name. */
export const SIGNALS = Object.keys(USUAL);

const isIds = (ids: unknown): boolean => {
  const list = [ids].flat();
  return list.length > 0 && list.every((id) => isText(id) && id !== '');
};

/** What is wrong with a signal by name. */
function checkNamed(name: string, entry: Bag, names: readonly string[]): Problem[] {
  const path = `signals.${name}`;
  const isOption = (key: string): boolean => !/^(name|start|change)$/.test(key);
  const options: Bag = Object.fromEntries(Object.entries(entry).filter(([key]) => isOption(key)));
  const keys = OPTIONS[name] ?? 'for';
  const problems = [...strayNames(name, options, names), ...strayKeys(path, options, keys)];
  const { first, ids, map } = options;
  if (name === 'googleAnalytics' && !isIds(ids)) problems.push({ path: `${path}.ids`, value: ids });
  if ((map !== undefined || name === 'zaraz') && keys.startsWith('map') && !isBag(map)) {
    problems.push({ path: `${path}.map`, value: map });
  }
  const isCalls = Array.isArray(first) && first.every((call) => Array.isArray(call));
  if (first !== undefined && name === 'google' && !isCalls) {
    problems.push({ path: `${path}.first`, value: first });
  }
  const usual = USUAL[name]!.match(/[^ /]+/g) ?? [];
  const isOwn = [options.for, options.ads, map].some((option) => option !== undefined);
  if (usual[0] && !isOwn && !usual.some((one) => names.includes(one))) {
    const option = keys.split(' ')[0]!;
    problems.push({ path: `${path}.${option}`, value: usual, isAdvice: true });
  }
  return problems;
}

/**
 * What is wrong with the signals: a name nobody knows, an object that neither has one nor tells, and
 * what is said to a vendor.
 * @param names of the site's categories and services
 */
export const checkSignals = (given: unknown, names: readonly string[]): Problem[] =>
  [given ?? []].flat<unknown[]>().flatMap((entry) => {
    const signal = isBag(entry) ? entry : { name: entry };
    if (typeof (signal.start ?? signal.change) === 'function') return [];
    const { name } = signal;
    return isText(name) && SIGNALS.includes(name)
      ? checkNamed(name, signal, names)
      : { path: 'signals', value: entry };
  });
