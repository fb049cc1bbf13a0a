import type { Config } from '../types';
import { isBag } from './kinds';
import { NO_NOTICE, refusedNotice } from './no-notice';
import type { Problem } from './problem-text';
import { regionKey } from './region-code';

const VALUES: readonly unknown[] = ['opt-in', 'opt-out', 'notice', 'auto'];

/** What is wrong with `regions`, and what it does less than it says. */
export function checkRegions(config: Config): Problem[] {
  const { acknowledgeLegalRisk, regions } = config;
  if (!isBag(regions)) return [];
  const refused = refusedNotice(config);
  const known = new Map<string | null, unknown>();
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(regions)) {
    const code = regionKey(key);
    const path = `regions.${key}`;
    if (!code) problems.push({ path: 'regions', value: key, code: 'AF-NOTICE-UNKNOWN' });
    else if (!VALUES.includes(value)) problems.push({ path, value });
    else if (refused.includes(key)) problems.push({ path, value, code: 'AF-NOTICE-REGION' });
    // in two forms, `UK` and `GB`
    else if (known.has(code) && known.get(code) !== value)
      problems.push({ path, value: [known.get(code), value] });
    known.set(code, value);
  }
  for (const part of ['*', 'CA']) {
    const isReaching = NO_NOTICE.some(
      (place) => (part === '*' || place.startsWith(part + '-')) && !known.has(place),
    );
    if (known.get(part) === 'notice' && isReaching && acknowledgeLegalRisk !== true) {
      const path = `regions.${part}`;
      problems.push({ path, value: 'notice', code: 'AF-NOTICE-REGION', isAdvice: true });
    }
  }
  return problems;
}
