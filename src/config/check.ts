import type { Config } from '../types';
import { isBag, isWhole } from './kinds';
import { problemText } from './problem-text';
import { type Problem, resolve } from './resolve';
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

/** Options that grant nothing, so that the core does not spend bytes on looking at them. */
const SHOWN: Readonly<Record<string, Check>> = {
  site: isBag,
  policy: isBag,
  cookie: isBag,
  ui: isBag,
  texts: isBag,
  'site.name': isText,
  'site.controller.url': isLink,
  'policy.revision': (value) => isWhole(value, 0, 0x1fffffff),
  'cookie.name': isToken,
  'cookie.domain': isToken,
  'cookie.path': isToken,
  'cookie.sameSite': oneOf('Lax', 'Strict', 'None'),
  'cookie.secure': oneOf(true, false),
  services: isBag,
  'ui.layout': oneOf('box', 'bar'),
  'ui.position': oneOf('bottom-start', 'bottom-end', 'top-start', 'top-end'),
  'ui.scheme': oneOf('auto', 'light', 'dark'),
  'ui.trigger': oneOf(true, false),
  'ui.heading': (value) => isWhole(value, 1, 6),
};

const KNOWN =
  /^(site|privacyUrl|categories|services|model|region|pages|policy|cookie|signals|ui|texts|locale)$/;

const at = (config: unknown, path: string): unknown =>
  path.split('.').reduce((from, key) => (isBag(from) ? from[key] : undefined), config);

/**
 * What is wrong with a config, one sentence each; empty if nothing is. It looks at more than the
 * widget itself does when it runs: at options that are only shown, and at names it does not know.
 */
export function checkConfig(config: Config = {}): string[] {
  const problems: Problem[] = [...resolve(config, [], []).problems];
  for (const [path, is] of Object.entries(SHOWN)) {
    const value = at(config, path);
    if (value !== undefined && !is(value)) problems.push({ path, value });
  }
  for (const [id, service] of Object.entries(isBag(config.services) ? config.services : {})) {
    for (const kind of ['cookies', 'storage'] as const) {
      const rows: unknown = isBag(service) ? (service[kind] ?? []) : [];
      for (const row of [rows].flat<unknown[]>()) {
        const name = isBag(row) ? row.name : row;
        if (!/^[^*;\s]{2,}\*?$/.test(String(name))) {
          problems.push({ path: `services.${id}.${kind}`, value: name });
        }
      }
    }
  }
  for (const [key, value] of Object.entries(config)) {
    if (!KNOWN.test(key)) problems.push({ path: key, value });
  }
  return problems.map(problemText);
}
