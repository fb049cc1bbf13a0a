import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/consent/answer';
import type { ImportTool } from '../../src/types';
import { DAY, type Left, NOW, read } from './read';
import { GIVEN } from './samples';

describe('copies of one answer', () => {
  const later = NOW - 2 * DAY;
  const ours = { functional: [], analytics: [], marketing: [] };
  const copy = (
    categories: string[],
    time: number,
    end: number,
    services = ours as object,
  ): string =>
    JSON.stringify({
      categories,
      services,
      consentTimestamp: new Date(time * 1000),
      expirationTime: end * 1000,
    });
  const readCopies = (cc_cookie: string[], config = {}): Answer | null =>
    read('orestbida', { cookies: { cc_cookie } }, {}, config);
  const bothWays = ([one, two]: [string, string]): string[][] => [
    [one, two],
    [two, one],
  ];

  it('grant what all of them grant, of the oldest date', () => {
    for (const copies of bothWays([
      copy(['analytics', 'marketing'], GIVEN, NOW + DAY),
      copy(['analytics', 'functional'], later, NOW + DAY),
    ])) {
      expect(readCopies(copies)).toMatchObject({ granted: ['analytics'], time: later });
    }
  });

  it('hold as long as one of them does, and grant what the ended ones grant, too', () => {
    const ended = copy(['analytics'], later, NOW);
    const whole = copy(['analytics', 'marketing'], GIVEN, NOW + 1);
    for (const copies of bothWays([whole, ended])) {
      expect(readCopies(copies)).toMatchObject({ granted: ['analytics'], time: GIVEN });
    }
    expect(readCopies([ended, copy(['analytics'], GIVEN, NOW)])).toBeNull();
  });

  it.each<ImportTool[]>([
    ['orestbida', 'c15t'],
    ['c15t', 'orestbida'],
  ])('refuse against another tool’s yes, whatever else has ended: %s, %s', (...from) => {
    const refused = copy([], GIVEN, NOW + DAY);
    const ended = copy(['analytics'], NOW - 200 * DAY, NOW + DAY);
    const c15t = `c.measurement:1,i.t:${later * 1000}`;
    for (const cc_cookie of bothWays([refused, ended])) {
      const answer = read('c15t', { cookies: { c15t, cc_cookie } }, { from });
      expect(answer).toMatchObject({ granted: [], time: later });
    }
  });

  it('say nothing of what one of them may have refused without its name', () => {
    const second = JSON.stringify({
      categories: ['statistics'],
      consent_date: new Date(later * 1000),
    });
    const first = copy(['statistics'], GIVEN, NOW + DAY, { statistics: [] });
    for (const copies of bothWays([first, second])) expect(readCopies(copies)).toBeNull();
    expect(readCopies([first])?.granted).toEqual(['analytics']);
  });

  it('of tools without dates are as old as those can be', () => {
    const klaro = ['{"analytics":true,"marketing":true}', '{"analytics":true}'];
    const answer = read('klaro', { cookies: { klaro } });
    expect(answer).toMatchObject({ granted: ['analytics'], time: NOW - 120 * DAY });
  });

  it('are too many names for an answer at more than 500', () => {
    const yes = (count: number, from = 100): string =>
      JSON.stringify(
        Object.fromEntries(Array.from({ length: count }, (_, at) => [from + at, true])),
      );
    const left = (count: number): Left => ({
      cookies: { klaro: [yes(250), yes(count - 250, 350)] },
    });
    const map = { 100: [], 101: 'analytics' };
    expect(read('klaro', left(500), { map })?.granted).toEqual([]);
    expect(read('klaro', left(501), { map })).toBeNull();
  });
});

describe('an answer to the day', () => {
  const c15t = (time: number): Left => ({
    cookies: { c15t: `c.measurement:1,i.t:${time * 1000}` },
  });

  it('may be of this second, and is none from the next', () => {
    expect(read('c15t', c15t(NOW))?.time).toBe(NOW);
    expect(read('c15t', c15t(NOW + 1))).toBeNull();
  });

  it('has its last second before the site would ask again', () => {
    expect(read('c15t', c15t(NOW - 182 * DAY + 1))?.granted).toEqual(['analytics']);
    expect(read('c15t', c15t(NOW - 182 * DAY))).toBeNull();
  });
});

describe('an answer that names', () => {
  const klaro = (map: object): Left => ({ cookies: { klaro: JSON.stringify(map) } });
  const categories = { shop: { required: true }, analytics: {}, marketing: {} };

  it('nothing that is known here, and says yes to none, is a refusal', () => {
    expect(read('klaro', klaro({ 'our-counter': false }))?.granted).toEqual([]);
    expect(read('klaro', klaro({ security: true, 'our-counter': false }))?.granted).toEqual([]);
  });

  it('what needs no consent here says nothing about the rest', () => {
    expect(read('klaro', klaro({ shop: true }), {}, { categories })?.granted).toEqual([]);
    expect(
      read('klaro', klaro({ shop: true, 'our-counter': true }), {}, { categories }),
    ).toBeNull();
    expect(read('klaro', klaro({ necessary: true, 'our-counter': true }))).toBeNull();
  });

  it('services in one of two categories that stand for ours leaves our other services refused', () => {
    const cc_cookie = JSON.stringify({
      categories: ['ads', 'social'],
      services: { ads: [], social: ['vimeo'] },
      consentTimestamp: new Date(GIVEN * 1000),
      expirationTime: (NOW + DAY) * 1000,
    });
    const given = { map: { ads: 'marketing', social: 'marketing' } };
    const config = { services: { vimeo: 'marketing', youtube: 'marketing' } };
    expect(read('orestbida', { cookies: { cc_cookie } }, given, config)?.granted).toEqual([
      'marketing',
      'vimeo:marketing',
    ]);
  });
});
