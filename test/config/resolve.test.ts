import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/config/check';
import { resolve } from '../../src/config/resolve';
import { read, settingsOf } from './settings-of';

describe('a config with nothing in it', () => {
  it('is complete and strict', () => {
    const settings = settingsOf();
    expect(settings.categories).toEqual([
      { name: 'necessary', required: true },
      { name: 'functional', required: false },
      { name: 'analytics', required: false },
      { name: 'marketing', required: false },
    ]);
    expect(settings.services).toEqual([]);
    expect(settings.signals).toEqual([]);
    expect(settings.policy.revision).toBe(0);
    expect(settings.cookie).toMatchObject({
      name: 'askfirst',
      days: 182,
      path: '/',
      sameSite: 'Lax',
    });
    expect(settings.scriptTimeout).toBe(8000);
    expect(settings.locale).toBe('en');
  });

  it('is what no object at all comes to', () => {
    expect(read({}).flaws).toBe(0);
    expect(read(undefined).settings).toEqual(read({}).settings);
  });
});

describe('a config that is right', () => {
  it('keeps what the site set', () => {
    const settings = settingsOf({
      site: { name: 'Huts', privacyUrl: '/privacy' },
      model: 'opt-out',
      region: 'DE',
      cookie: { name: 'choice', days: 30, domain: 'example.com' },
      policy: { revision: 3, updated: '2026-11-01' },
      ui: { layout: 'bar', trigger: false },
      texts: { accept: 'Yes' },
      locale: 'de-AT',
    });
    expect(settings).toMatchObject({
      site: { name: 'Huts', privacyUrl: '/privacy' },
      model: 'opt-out',
      region: 'DE',
      cookie: { name: 'choice', days: 30, domain: 'example.com', path: '/', sameSite: 'Lax' },
      policy: { revision: 3, updated: '2026-11-01' },
      ui: { layout: 'bar', trigger: false },
      texts: { accept: 'Yes' },
      locale: 'de',
    });
  });

  it('may name one signal without a list around it', () => {
    expect(settingsOf({ signals: 'google' as never }).signals).toEqual(['google']);
  });

  it.each([
    [1, 0],
    [182, 0],
    [395, 0],
    [396, 1],
    [730, 1],
  ])('may keep an answer for %i days, and is told of more than 395', (days, told) => {
    const { settings, flaws } = read({ cookie: { days } });
    expect(settings.cookie.days).toBe(days);
    expect(flaws).toBe(told);
    expect(problemsOf({ cookie: { days } })).toHaveLength(told);
  });

  it('may say its numbers in text, as a tag’s attributes do', () => {
    const { settings, flaws } = read({
      cookie: { days: '30' },
      policy: { revision: '2' },
      scriptTimeout: '2000',
    });
    expect(flaws).toBe(0);
    expect(`${settings.cookie.days}`).toBe('30');
    expect(settings).toMatchObject({ policy: { revision: 2 }, scriptTimeout: 2000 });
  });

  it('does not change the object that the site passed', () => {
    const config = { categories: ['analytics'], services: { stats: 'analytics' } };
    const copy = structuredClone(config);
    read(config);
    expect(config).toEqual(copy);
  });
});

describe('a config with a mistake', () => {
  it.each([
    ['no object', 'config', 'config', 'config'],
    ['a list', ['analytics'], 'config', ['analytics']],
    ['null', null, 'config', null],
    ['no days', { cookie: { days: 0 } }, 'cookie.days', 0],
    ['too many days', { cookie: { days: 731 } }, 'cookie.days', 731],
    ['days in words', { cookie: { days: 'a month' } }, 'cookie.days', 'a month'],
    ['endless days', { cookie: { days: Infinity } }, 'cookie.days', Infinity],
    ['a category twice', { categories: ['stats', 'stats'] }, 'categories', 'stats'],
    ['a service in no category', { services: { x: 'stats' } }, 'services.x.category', 'stats'],
  ])('is told: %s', (_, config, path, value) => {
    expect(read(config).flaws).toBe(1);
    expect(problemsOf(config)).toMatchObject([{ path, value }]);
    expect(problemsOf(config)).toHaveLength(1);
  });

  it.each([
    ['days', { cookie: { days: 9999 } }],
    ['whole', 'opt-out'],
  ])('falls back to the strictest: %s', (_, config) => {
    expect(read(config).settings).toMatchObject({
      isSpecial: config !== 'opt-out',
      cookie: { days: 182 },
    });
  });

  it('names every mistake, not only the first', () => {
    const config = { model: 'x', cookie: { days: -1 }, services: { a: 'nobody' } };
    expect(read(config).flaws).toBeGreaterThan(0);
    expect(
      problemsOf(config)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['cookie.days', 'model', 'services.a.category']);
  });
});

describe('a policy revision', () => {
  it.each([undefined, null, 0, '0', '', false])('given as %j is the first', (revision) => {
    const { settings, isFlawed } = resolved({ policy: { revision } });
    expect([settings.policy.revision, isFlawed]).toEqual([0, false]);
  });

  it.each(['v4', '2026-11-22', 1.5, -1, 1e12, NaN, {}, [4, 5]])(
    'given as %j is one that nobody has answered, and the console hears of it',
    (revision) => {
      const { settings, isFlawed } = resolved({ policy: { revision } });
      expect(settings.policy.revision).toBeGreaterThan(999_999);
      expect(isFlawed).toBe(true);
    },
  );
});

function resolved(config: object) {
  let isFlawed = false;
  const settings = resolve(config, [], ['en'], () => {
    isFlawed = true;
  });
  return { settings, isFlawed };
}
