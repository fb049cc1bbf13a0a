import fc from '../setup/fast-check';
import { describe, expect, it } from 'vitest';
import { MISTAKEN } from '../../src/config/kinds';
import type { Answer } from '../../src/consent/answer';
import { currentAnswer } from '../../src/consent/current';
import { computeState } from '../../src/consent/state';
import { answer, callsFor, DAY, DEFAULT, DONE, NOW, states, update } from './calls';

describe('the tag in Tag Manager', () => {
  it('denies everything before anything else, and waits', () => {
    expect(callsFor([])).toEqual([DEFAULT, DONE]);
    expect(callsFor([], { wait: '2000' })[0]).toEqual([
      'setDefaultConsentState',
      { ...states(false, false, false), wait_for_update: 2000 },
    ]);
  });

  it('sets what Google offers beside the states before anything else, and only where it is ticked', () => {
    const set = (key: string) => ['gtagSet', key, true] as const;
    expect(callsFor([], { redaction: true })).toEqual([set('ads_data_redaction'), DEFAULT, DONE]);
    expect(callsFor([], { passthrough: true })).toEqual([set('url_passthrough'), DEFAULT, DONE]);
    const regions = [{ region: 'US', granted: 'analytics' }];
    const [first, second, third] = callsFor([], { redaction: true, passthrough: true, regions });
    expect([first, second]).toEqual([set('ads_data_redaction'), set('url_passthrough')]);
    expect(third![0]).toBe('setDefaultConsentState');
    expect(callsFor([], { redaction: false, passthrough: false })).toEqual([DEFAULT, DONE]);
  });

  it('has other defaults for regions, before the one for everywhere else', () => {
    const regions = [
      { region: 'US, US-CA', granted: 'analytics, functional' },
      { region: 'US-TX', granted: '' },
    ];
    const wait = { wait_for_update: 500 };
    expect(callsFor([], { regions })).toEqual([
      [
        'setDefaultConsentState',
        { ...states(false, true, true), ...wait, region: ['US', 'US-CA'] },
      ],
      ['setDefaultConsentState', { ...states(false, false, false), ...wait, region: ['US-TX'] }],
      DEFAULT,
      DONE,
    ]);
  });

  it('says at once what was answered', () => {
    expect(callsFor([answer()])).toEqual([DEFAULT, update(false, true, false), DONE]);
    const all = { granted: ['functional', 'analytics', 'marketing'], denied: [] };
    expect(callsFor([answer(all)])).toEqual([DEFAULT, update(true, true, true), DONE]);
    expect(callsFor([answer() + '~'])).toEqual([DEFAULT, update(false, true, false), DONE]);
  });

  it.each([
    ['a refusal', answer({ granted: [], denied: ['analytics'] })],
    ['the word of a privacy tool', 'reject'],
    ['an answer that says yes and no', answer({ denied: ['analytics'] })],
    ['one that was only implied', answer({ method: 'implied' })],
    ['a yes to a service of that name', answer({ granted: ['x:analytics'] })],
    ['a yes to a service named like it', answer({ granted: ['analytics:x'] })],
  ])('says no for %s', (_, value) => {
    expect(callsFor([value])).toEqual([DEFAULT, update(false, false, false), DONE]);
  });

  it.each([
    ['nothing', ''],
    ['an answer that has ended', answer({ time: NOW / 1000 - 182 * DAY })],
    ['one from the future', answer({ time: NOW / 1000 + 2 * DAY })],
    ['another version', answer().replace('1.', '2.')],
    ['a time that is none', answer().replace(/^1\.\w+/, '1.-1')],
    ['half an answer', '1.abcdef.0.save.analytics'],
    ['an answer that nobody gave', answer().replace('save', '')],
    ['a way to answer that is none', answer().replace('save', 'SAVE')],
    ['names that cannot be', answer({ granted: ['analytics', '%41'] })],
    ['refused names that cannot be', answer({ denied: ['marketing', 'ü'] })],
    ['a time of too many digits', answer().replace(/^1\./, '1.00')],
    ['a revision of too many digits', answer().replace('.0.', '.0000000000.')],
  ])('says nothing for %s', (_, value) => {
    expect(callsFor([value])).toEqual([DEFAULT, DONE]);
  });

  it('takes only the no out of an answer to an earlier policy', () => {
    const data = { revision: '1' };
    const all = answer({ granted: ['analytics', 'functional', 'marketing'], denied: [] });
    expect(callsFor([all], data)).toEqual([DEFAULT, DONE]);
    expect(callsFor([all + '~'], data)).toEqual([DEFAULT, DONE]);
    expect(callsFor([answer()], data)).toEqual([DEFAULT, update(false, false, false), DONE]);
    expect(callsFor([answer({ revision: 1 })], data)[1]).toEqual(update(false, true, false));
  });

  it('asks an answer to an earlier policy only where there is none to this one', () => {
    const data = { revision: '1' };
    const before = { time: NOW / 1000 - 9 * DAY };
    expect(callsFor([answer({ ...before, revision: 1 }), answer()], data)[1]).toEqual(
      update(false, true, false),
    );
    // the visitor has taken it back since
    const all = answer({ granted: ['analytics', 'functional', 'marketing'], denied: [] });
    expect(callsFor([answer(before), all], data)).toEqual([DEFAULT, DONE]);
  });

  it('takes an answer to a mistaken revision for one to no revision, or to the same mistake', () => {
    const value = answer({ revision: MISTAKEN });
    const said = [DEFAULT, update(false, true, false), DONE];
    expect(callsFor([value])).toEqual(said);
    expect(callsFor([value], { revision: `${MISTAKEN}` })).toEqual(said);
    expect(callsFor([value], { revision: '1' })[1]).toEqual(update(false, false, false));
  });

  it('takes the copy that grants less where two are of the same second', () => {
    const more = answer({ granted: ['analytics', 'marketing'], denied: ['functional'] });
    expect(callsFor([answer(), more])[1]).toEqual(update(false, true, false));
    expect(callsFor([more, answer()])[1]).toEqual(update(false, true, false));
    expect(callsFor([more + '~', answer({ granted: [] })])[1]).toEqual(update(false, false, false));
  });

  it('takes the newest of several copies, and a privacy tool’s word before all', () => {
    const older = answer({ time: NOW / 1000 - 9 * DAY, granted: ['marketing'], denied: [] });
    expect(callsFor([older, answer()])[1]).toEqual(update(false, true, false));
    expect(callsFor([older, 'reject', answer()])[1]).toEqual(update(false, false, false));
  });

  it('does not let an earlier yes outrank the browser’s signal', () => {
    const ads = { granted: ['marketing', 'analytics'], denied: [] };
    expect(callsFor([answer(ads)], { gpc: true })[1]).toEqual(update(false, true, false));
    expect(callsFor([answer({ ...ads, signal: true })], { gpc: true })[1]).toEqual(
      update(true, true, false),
    );
  });

  it.each([true, 'true', 1, '1'])('takes %j for the browser’s signal', (gpc) => {
    const value = answer({ granted: ['marketing'], denied: [] });
    expect(callsFor([value], { gpc })[1]).toEqual(update(false, false, false));
  });

  it.each([undefined, false, 'false', 0, '0', '', null, 'undefined'])(
    'does not take %j for it',
    (gpc) => {
      const value = answer({ granted: ['marketing'], denied: [] });
      expect(callsFor([value], { gpc })[1]).toEqual(update(true, false, false));
    },
  );

  it('goes by the names of the site', () => {
    const value = answer({ granted: ['stats'], denied: [] });
    expect(callsFor([value], { analytics: 'stats' })[1]).toEqual(update(false, true, false));
  });

  it('grants what the widget would, and nothing else, whatever is in the cookie', () => {
    const item = fc.constantFrom(
      'analytics',
      'marketing',
      'functional',
      'x',
      '-analytics',
      '0analytics',
      'google-ads:marketing',
      'google-ads:analytics',
      'google-analytics:analytics',
      '%',
    );
    const names = fc.array(item, { maxLength: 3 }).map((all) => all.join('~'));
    const seconds = NOW / 1000;
    const time = fc.oneof(
      // most of them at a time that counts, for what else is wrong to come to bear
      { weight: 4, arbitrary: fc.integer({ min: seconds - 190 * DAY, max: seconds + 2 * DAY }) },
      // or at one that several copies have
      { weight: 8, arbitrary: fc.constantFrom(seconds - 1, seconds) },
      fc.integer({ min: 0, max: 4e9 }),
      fc.string(),
    );
    const revisions = [0, 1, 2, MISTAKEN];
    const value = fc.oneof(
      { weight: 1, arbitrary: fc.string() },
      {
        weight: 9,
        arbitrary: fc
          .tuple(
            time,
            fc.constantFrom(...revisions.flatMap((one) => [`${one}`, `${one}s`]), '', 'x', '0ss'),
            fc.constantFrom('save', 'save', 'save', ''),
            names,
            names,
          )
          .map(([when, ...parts]) => ['1', when.toString(36), ...parts].join('.')),
      },
    );
    const rules = { model: 'opt-in', region: null, gpc: false, signal: false } as const;
    /** On a site that has the service where the answer names it. */
    const isGranted = (ours: Answer | null, category: string, service: string): boolean => {
      const isService = (name: string): boolean => name.split(':')[0] === service;
      const name = ours?.granted.some(isService) ? service : category;
      const key = name === service ? `${service}:${category}` : category;
      const names = [{ name, category, key, required: false }];
      const { granted } = computeState('en', names, ours, 'cookie', rules);
      return granted.includes(name) && !ours?.denied.some(isService);
    };
    const values = fc.array(value, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(values, fc.constantFrom(...revisions), (cookies, revision) => {
        const ours = currentAnswer(cookies, 182, revision, NOW / 1000);
        const [, states] =
          callsFor(cookies, { revision: `${revision}` }).find(
            ([api]) => api === 'updateConsentState',
          ) ?? [];
        const of = (state: string | undefined): boolean => state === 'granted';
        const former = currentAnswer(cookies, 182, 0, NOW / 1000);
        const isAnswered = !!states;
        expect(isAnswered).toBe(!!ours || !!former?.denied[0]);
        expect(of(Object(states).analytics_storage)).toBe(
          isGranted(ours, 'analytics', 'google-analytics'),
        );
        expect(of(Object(states).ad_storage)).toBe(isGranted(ours, 'marketing', 'google-ads'));
      }),
      { numRuns: 10_000 },
    );
  });
});
