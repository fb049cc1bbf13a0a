import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { google } from '../../src/signals';
import type { Change, State } from '../../src/types';

const page = globalThis as { dataLayer?: unknown };
const entries = (): unknown[][] =>
  (page.dataLayer as ArrayLike<unknown>[]).map((entry) => Array.from(entry));
const CATEGORIES = ['functional', 'analytics', 'marketing'];
const state = (granted: string[], decided: boolean, services: string[] = []) =>
  ({
    granted: ['necessary', ...granted],
    denied: [...CATEGORIES, ...services].filter((name) => !granted.includes(name)),
    decided,
    method: decided ? 'save' : null,
    model: 'opt-in',
  }) as unknown as State;
const change = {} as Change;

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

beforeEach(() => {
  delete page.dataLayer;
});
afterEach(() => {
  delete page.dataLayer;
});

describe('Google Consent Mode', () => {
  it('is told no on a first visit, once, with all seven keys', () => {
    google().start!(state([], false));
    expect(entries()).toEqual([['consent', 'default', { ...DENIED, wait_for_update: 500 }]]);
  });

  it('is told no and then the answer in the same task on a later visit', () => {
    google().start!(state(['analytics'], true));
    expect(entries()).toEqual([
      ['consent', 'default', { ...DENIED, wait_for_update: 500 }],
      ['consent', 'update', { ...DENIED, analytics_storage: 'granted' }],
    ]);
  });

  it.each([
    ['functional', ['functionality_storage', 'personalization_storage']],
    ['analytics', ['analytics_storage']],
    ['marketing', ['ad_storage', 'ad_user_data', 'ad_personalization']],
  ])('hears of %s by its own keys', (category, keys) => {
    google().change!(state([category], true), change);
    const granted = Object.fromEntries(keys.map((key) => [key, 'granted']));
    expect(entries()).toEqual([['consent', 'update', { ...DENIED, ...granted }]]);
  });

  it('is told what an answer grants, also where something new is asked', () => {
    google().start!({ ...state(['analytics'], false), method: 'save' });
    expect(entries()[1]).toEqual([
      'consent',
      'update',
      { ...DENIED, analytics_storage: 'granted' },
    ]);
  });

  it.each([
    ['google-analytics', 'analytics', ['analytics_storage']],
    ['google-ads', 'marketing', ['ad_storage', 'ad_user_data', 'ad_personalization']],
  ])('goes by %s rather than by %s, where the site has it', (service, category, keys) => {
    const granted = Object.fromEntries(keys.map((key) => [key, 'granted']));
    google().change!(state([service], true), change);
    google().change!(state([category], true, [service]), change);
    expect(entries()).toEqual([
      ['consent', 'update', { ...DENIED, ...granted }],
      ['consent', 'update', DENIED],
    ]);
  });

  it('hears of a withdrawal', () => {
    const signal = google();
    signal.change!(state(['marketing'], true), change);
    signal.change!(state([], true), change);
    expect(entries()[1]).toEqual(['consent', 'update', DENIED]);
  });

  it('hears what holds without an answer as soon as the model is known to be opt-out', () => {
    const signal = google();
    signal.start!(state([], false));
    const granted = ['analytics', 'marketing'];
    signal.change!({ ...state(granted, false), model: 'opt-out' }, { granted, withdrawn: [] });
    expect(entries().at(-1)![2]).toMatchObject({
      analytics_storage: 'granted',
      ad_storage: 'granted',
    });
  });

  it('hears at once that nothing holds yet where a default of the site’s own grants it', () => {
    const first = [['consent', 'default', { region: ['US'], ad_storage: 'granted' }]];
    google({ first }).start!(state([], false));
    expect(entries().slice(2)).toEqual([['consent', 'update', DENIED]]);
  });

  it('waits for an answer where the site makes other calls first', () => {
    google({ first: [['set', 'url_passthrough', true]] }).start!(state([], false));
    expect(entries()).toHaveLength(2);
  });

  it('hears that nothing holds any more where the widget starts anew in the same page', () => {
    const signal = google();
    signal.start!(state(['marketing'], true));
    signal.start!(state([], false));
    expect(entries().at(-1)).toEqual(['consent', 'update', DENIED]);
  });

  it.each([
    ['one call in place of a list of calls', ['set', 'url_passthrough', true]],
    ['null', null],
    ['a yes', true],
    ['an object', { region: 'US' }],
    ['a list of nothing', [null]],
    ['a list of numbers', [1, 2]],
  ])('is told no, whatever else there is to be told first: %s', (_, first) => {
    google({ first } as never).start!(state([], false));
    expect(entries()).toEqual([['consent', 'default', { ...DENIED, wait_for_update: 500 }]]);
  });

  it('gets arguments objects: it does not read arrays', () => {
    google().start!(state([], true));
    for (const entry of page.dataLayer as unknown[]) {
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
    }
  });

  it('adds to what the page has put there before', () => {
    page.dataLayer = [['js', 1]];
    google().start!(state([], false));
    expect(entries()[0]).toEqual(['js', 1]);
    expect(entries()).toHaveLength(2);
  });

  it.each([
    ['an element', () => document.createElement('a')],
    ['an object', () => ({ push: 1 })],
    ['a text', () => 'x'],
  ])('is not put off by %s called dataLayer', (_, make) => {
    page.dataLayer = make();
    google().start!(state([], false));
    expect(Array.isArray(page.dataLayer)).toBe(true);
    expect(entries()).toHaveLength(1);
  });

  it('hears nothing but its default where nobody was asked, and what opt-out takes for granted', () => {
    google().start!({ ...state(['analytics'], false), model: 'opt-out' });
    expect(entries()[1]![2]).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' });
  });

  it('may be told by other categories and services', () => {
    const map = { analytics_storage: 'statistics', ad_user_data: 'youtube' };
    google({ map }).start!(state(['statistics', 'youtube'], true));
    expect(entries()[1]![2]).toEqual({
      ...DENIED,
      analytics_storage: 'granted',
      ad_user_data: 'granted',
    });
  });

  it.each([5, null, ['analytics', 'marketing'], {}])(
    'denies what is mapped to no name: %j',
    (name) => {
      const map = { analytics_storage: name } as never;
      google({ map }).start!(state(['analytics'], true));
      expect(entries()).toMatchObject([
        ['consent', 'default', DENIED],
        ['consent', 'update', { ...DENIED, analytics_storage: 'denied' }],
      ]);
    },
  );

  it('makes other calls first, as given', () => {
    const first = [
      ['set', 'url_passthrough', true],
      ['set', 'ads_data_redaction', true],
      ['consent', 'default', { region: ['US'], ad_storage: 'granted' }],
    ];
    google({ first }).start!(state([], true));
    expect(entries().slice(0, 3)).toEqual(first);
    expect(entries()[3]!.slice(0, 2)).toEqual(['consent', 'default']);
    expect(entries()[4]!.slice(0, 2)).toEqual(['consent', 'update']);
  });

  it('lets its tags wait as long as the site says', () => {
    google({ wait: 1500 }).start!(state([], false));
    expect(entries()[0]![2]).toMatchObject({ wait_for_update: 1500 });
  });

  it('may be told in a data layer of another name', () => {
    const other = globalThis as { tags?: unknown[] };
    google({ dataLayer: 'tags' }).start!(state([], false));
    expect([other.tags!.length, page.dataLayer]).toEqual([1, undefined]);
    delete other.tags;
  });
});
