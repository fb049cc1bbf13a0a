import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/policy/rows';
import { sweepable } from '../../src/policy/sweepable';
import type { Config, Service } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const goes = (config: Config, granted: string[], kind: 'cookies' | 'storage' = 'cookies') =>
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

  it('is not everything, however short a pattern is', () => {
    const services = {
      ads: { category: 'marketing', cookies: ['*', 'a*', '**', 'a*b*', '', 'x;y'] },
    };
    const isGone = goes({ services }, []);
    for (const name of ['a', 'ab', 'session', '*', 'a*b', '']) {
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
