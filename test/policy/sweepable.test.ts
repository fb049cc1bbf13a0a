import { describe, expect, it } from 'vitest';
import { rowsOf, type StoredKind } from '../../src/policy/rows';
import { sweepable } from '../../src/policy/sweepable';
import type { Config, Service } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const goes = (config: Config, granted: string[], kind: StoredKind = 'cookies') =>
  sweepable(settingsOf(config), ['necessary', ...granted], kind);

const GOOGLE = '_ga _ga_ABC _gid _gat _gat_UA __utma __utmb __utmc __utmt __utmz __utmv'.split(' ');

describe('what has to go after a refusal', () => {
  it.each(GOOGLE)(
    'is the Google Analytics cookie %s, even where no service declares it',
    (name) => {
      expect(goes({}, [])(name)).toBe(true);
      expect(goes({}, ['analytics'])(name)).toBe(false);
    },
  );

  it('is what the service google-analytics keeps, if there is one, whoever declares its cookies', () => {
    const own: Config = { services: { 'google-analytics': 'marketing' } };
    expect(goes(own, ['marketing', 'google-analytics'])('_ga')).toBe(false);
    expect(goes(own, ['analytics'])('_ga')).toBe(true);
    const other: Config = {
      services: {
        'google-analytics': 'analytics',
        other: { category: 'marketing', cookies: ['_ga*'] },
      },
    };
    expect(goes(other, ['analytics', 'google-analytics'])('_ga')).toBe(false);
    expect(goes(other, ['analytics', 'google-analytics'])('_gallery')).toBe(true);
  });

  it('is not what some other service keeps, only because Google’s is refused', () => {
    const config: Config = {
      categories: ['statistics', 'marketing'],
      services: { own: { category: 'statistics', cookies: ['own'] } },
    };
    expect(goes(config, [])('_ga')).toBe(false);
    expect(goes(config, [])('own')).toBe(true);
  });

  it('is not Google’s where nobody is asked about analytics, unless a service declares it', () => {
    const config: Config = { categories: ['statistics', 'marketing'] };
    expect(goes(config, ['statistics'])('_ga')).toBe(false);
    const services = { counter: { category: 'statistics', cookies: ['_ga'] } };
    expect(goes({ ...config, services }, ['marketing'])('_ga')).toBe(true);
    const mine = { counter: { category: 'analytics', cookies: ['_ga'] } };
    expect(goes({ services: mine }, ['analytics'])('_ga')).toBe(true);
  });

  it('is nothing that only looks like one', () => {
    const isGone = goes({}, []);
    for (const name of ['_gallery', '_gatsby', '_game', '__utm', '__utmx1', 'ga', 'session']) {
      expect(isGone(name), name).toBe(false);
    }
  });

  it('is what a service without a grant declares, and nothing else', () => {
    const isGone = goes(
      { services: { mix: { category: 'analytics', cookies: ['mp_*', { name: 'mix_id' }] } } },
      ['marketing'],
    );
    expect(['mp_1', 'mix_id', 'mix_id2', 'other'].map(isGone)).toEqual([true, true, false, false]);
  });

  it('is not a cookie of the site that is named like one under somebody else’s address', () => {
    const cookies = [{ name: 'player', party: 'third' }, 'vid_*'] as const;
    const isGone = goes({ services: { video: { category: 'functional', cookies } } }, []);
    expect(['player', 'vid_1'].map(isGone)).toEqual([false, true]);
  });

  it('is not what a granted service declares', () => {
    const config: Config = {
      services: {
        a: { category: 'analytics', cookies: ['shared', 'only_a'] },
        b: { category: 'marketing', cookies: ['shared', 'only_b'] },
      },
    };
    const isGone = goes(config, ['analytics', 'a']);
    expect(['shared', 'only_a', 'only_b'].map(isGone)).toEqual([false, false, true]);
  });

  it('is not what a required service declares, even by a prefix of somebody else', () => {
    const config: Config = {
      services: {
        login: { category: 'necessary', cookies: ['session_id'] },
        ads: { category: 'marketing', cookies: ['session*'] },
      },
    };
    const isGone = goes(config, ['login']);
    expect(['session_id', 'session_ad'].map(isGone)).toEqual([false, true]);
  });

  it('is never the cookie with the answer', () => {
    const services = { ads: { category: 'marketing', cookies: ['askfirst', 'ask*', 'my*'] } };
    expect(goes({ services }, [])('askfirst')).toBe(false);
    const isGone = goes({ services, cookie: { name: 'mychoice' } }, []);
    expect(['mychoice', 'mychoice2', 'askfirst'].map(isGone)).toEqual([false, true, true]);
  });

  it('is not a cookie where storage is meant, nor the other way round', () => {
    const config: Config = {
      services: { ads: { category: 'marketing', cookies: ['in_cookie'], storage: ['in_storage'] } },
    };
    expect(['in_cookie', 'in_storage', '_ga'].map(goes(config, [], 'storage'))).toEqual([
      false,
      true,
      false,
    ]);
    expect(['in_cookie', 'in_storage'].map(goes(config, []))).toEqual([true, false]);
  });

  it('is a database where databases are meant', () => {
    const config: Config = {
      services: {
        ads: {
          category: 'marketing',
          databases: ['ad base', 'ads_*', '*'],
          cookies: ['in_cookie'],
        },
        shop: { category: 'necessary', databases: ['ads_kept'] },
      },
    };
    const isGone = goes(config, ['shop'], 'databases');
    expect(['ad base', 'ads_1', 'ads_kept', 'cart', 'in_cookie'].map(isGone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes a name by its letters, not as a regular expression', () => {
    const services = {
      ads: { category: 'marketing', cookies: ['(a+)+$', 'a.c', '[ab]*', '.*', '__proto__'] },
    };
    const isGone = goes({ services }, []);
    expect(['(a+)+$', 'a.c', '[ab]1', '__proto__'].map(isGone)).toEqual([true, true, true, true]);
    expect(['a'.repeat(50), 'abc', 'a1', '.x', 'toString'].map(isGone)).toEqual(
      Array(5).fill(false),
    );
  });

  it('is not everything, however short a pattern is', () => {
    const services = {
      ads: { category: 'marketing', cookies: ['*', 'a*', '**', 'a*b*', '', 'x;y', ' *'] },
    };
    const isGone = goes({ services }, []);
    for (const name of ['a', 'ab', 'session', '*', 'a*b', '', 'x']) {
      expect(isGone(name), name).toBe(false);
    }
  });
});

describe('rows', () => {
  it('are made of names and keep what full rows say', () => {
    const service: Service = {
      id: 'x',
      category: 'analytics',
      required: false,
      cookies: ['one', { name: 'two*', purpose: 'Counts', duration: '1 day', party: 'third' }],
    };
    expect(rowsOf(service, 'cookies')).toEqual([
      { name: 'one' },
      { name: 'two*', purpose: 'Counts', duration: '1 day', party: 'third' },
    ]);
    expect(rowsOf(service, 'storage')).toEqual([]);
  });

  it('leave out what is no list and what is no row, and keep the rest', () => {
    const service = {
      id: 'x',
      category: 'a',
      required: false,
      cookies: 'one',
      storage: [null, 7, 'ok'],
    };
    expect(() => rowsOf(service as never, 'cookies')).not.toThrow();
    expect(rowsOf(service as never, 'storage')).toEqual([{ name: 'ok' }]);
  });
});
