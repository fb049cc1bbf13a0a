import fc from '../setup/fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerStore } from '../../src/browser/answer-store';
import { currentAnswer } from '../../src/consent/current';
import { computeState } from '../../src/consent/state';
import { namesOf } from '../../src/policy/names';
import { rulesFor } from '../../src/policy/rules';
import { readConsent } from '../../src/server';
import type { Config, Model } from '../../src/types';
import { settingsOf } from '../config/settings-of';
import { headers, NOW, regions } from '../consent/headers';

const flag = fc.option(fc.boolean(), { nil: undefined });
const service = fc.record(
  {
    category: fc.constantFrom('necessary', 'functional', 'analytics', 'marketing'),
    sale: fc.boolean(),
    exempt: fc.constantFrom('statistics' as const, 'appearance' as const),
  },
  { requiredKeys: ['category'] },
);
const rule = fc.constantFrom<Model | 'auto'>('opt-in', 'opt-out', 'notice', 'auto');
const configs: fc.Arbitrary<Config> = fc.record(
  {
    model: fc.constantFrom('opt-in' as const, 'opt-out' as const),
    regions: fc.oneof(
      fc.constant('auto' as const),
      fc.dictionary(fc.constantFrom('DE', 'EU', 'EEA', 'uk', 'US', 'US-CA', 'CH', 'JP', '*'), rule),
    ),
    services: fc.dictionary(fc.constantFrom('counter', 'ads', 'video'), service),
    policy: fc.record({ revision: fc.integer({ min: 0, max: 3 }) }),
    cookie: fc.record({ days: fc.constantFrom(1, 30, 182, 395) }),
    minor: fc.boolean(),
    dnt: fc.boolean(),
    acknowledgeLegalRisk: fc.boolean(),
  },
  { requiredKeys: [] },
);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW * 1000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('a browser and a server make the same state of the same cookies, in 3,000 tries', () => {
  const cookies = vi.spyOn(Document.prototype, 'cookie', 'get');
  const seen = new Set<string>();
  fc.assert(
    fc.property(headers, configs, regions, flag, flag, (header, config, region, gpc, dnt) => {
      cookies.mockReturnValue(header);
      const onServer = readConsent(header, config, {
        region,
        ...(gpc !== undefined && { gpc }),
        ...(dnt !== undefined && { dnt }),
        now: Date.now(),
      });
      const settings = settingsOf(config);
      const place = { region: region || null, source: region ? 'config' : 'default' } as const;
      const store = answerStore(settings);
      const former = currentAnswer(store.values(), settings.cookie.days, 0, NOW);
      const rules = rulesFor(settings, place, { gpc: !!gpc, dnt: !!dnt }, former);
      const answer = store.load();
      const inBrowser = computeState(
        settings.locale,
        namesOf(settings),
        answer,
        store.kind(),
        rules,
      );
      expect(onServer.state).toEqual(inBrowser);
      expect(onServer.record).toEqual(answer && store.record(answer));
      seen.add(`${inBrowser.model} ${String(inBrowser.method)} ${String(inBrowser.decided)}`);
    }),
    { numRuns: 3000 },
  );
  // states of many kinds were among them
  expect(seen.size).toBeGreaterThan(15);
});
