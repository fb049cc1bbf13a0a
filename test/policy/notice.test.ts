import { describe, expect, it } from 'vitest';
import { refusedNotice } from '../../src/config/no-notice';
import { rulesFor } from '../../src/policy/rules';
import type { Config, Model } from '../../src/types';
import { settingsOf } from '../config/settings-of';
import { rows } from './rows-of-text';

const modelAt = (config: unknown, region: string): Model =>
  rulesFor(
    settingsOf(config as Config),
    { region, source: 'config' },
    { gpc: false, dnt: false },
    null,
  ).model;

// where `notice` is said, a region, what holds there, and with `acknowledgeLegalRisk`
const NOTICE = rows(`
  {"US-VA":"notice"}              | US-VA  | notice | notice
  {"US-VA":"notice"}              | US-CA  | opt-in | opt-in
  {"US-VA":"notice"}              | US     | opt-in | opt-in
  {"US":"notice"}                 | US-VA  | notice | notice
  {"US":"notice","US-CA":"auto"}  | US-CA  | opt-out | opt-out
  {"*":"notice"}                  | JP     | notice | notice
  {"*":"notice"}                  | DE     | opt-in | notice
  {"*":"notice"}                  | NO     | opt-in | notice
  {"*":"notice"}                  | RE     | opt-in | notice
  {"*":"notice"}                  | GB-SCT | opt-in | notice
  {"*":"notice"}                  | BR     | opt-in | notice
  {"*":"notice"}                  | CA-QC  | opt-in | notice
  {"*":"notice"}                  | CA-ON  | notice | notice
  {"*":"notice"}                  | CA     | opt-in | notice
  {"CA":"notice"}                 | CA-ON  | notice | notice
  {"CA":"notice"}                 | CA-QC  | opt-in | notice
  {"EU":"notice"}                 | DE     | opt-in | notice
  {"EEA":"notice"}                | DE     | opt-in | notice
  {"EEA":"notice"}                | NO     | opt-in | notice
  {"DE":"notice"}                 | DE-BY  | opt-in | notice
  {"DE-BY":"notice"}              | DE-BY  | opt-in | notice
  {"GB":"notice"}                 | UK     | opt-in | notice
  {"uk":"notice"}                 | GB     | opt-in | notice
  {"BR":"notice"}                 | BR-SP  | opt-in | notice
  {"CA-QC":"notice"}              | CA-QC  | opt-in | notice
  {"CH":"notice"}                 | CH     | notice | notice
`);

describe('a notice', () => {
  it.each(NOTICE)('by %s for %s gives %s, or at the owner’s own risk %s', (...row) => {
    const [regions = '', region = '', model, atRisk] = row;
    const config = { regions: JSON.parse(regions) as unknown };
    expect(modelAt(config, region)).toBe(model);
    expect(modelAt({ ...config, acknowledgeLegalRisk: true }, region)).toBe(atRisk);
    expect(modelAt({ ...config, acknowledgeLegalRisk: 'true' }, region)).toBe(model);
  });

  it('is refused at the keys that lie where it is no consent, as they are written', () => {
    const keys = ['EU', 'eea', 'DE-BY', 'NO', 'RE', 'uk', 'GB_SCT', 'BR', 'CA-QC'];
    const others = ['*', 'US', 'CA', 'CA-ON', 'CH', 'Germany'];
    const regions = Object.fromEntries([...keys, ...others].map((key) => [key, 'notice'] as const));
    expect(refusedNotice({ regions })).toEqual(keys);
    expect(refusedNotice({ regions, acknowledgeLegalRisk: true })).toEqual([]);
    expect(refusedNotice({ regions: { DE: 'opt-in', GB: 'auto' } })).toEqual([]);
    expect(refusedNotice({ regions: 'auto' })).toEqual([]);
    expect(refusedNotice({})).toEqual([]);
  });
});
