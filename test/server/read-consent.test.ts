import { describe, expect, it } from 'vitest';
import { encode } from '../../src/consent/codec';
import { computeState } from '../../src/consent/state';
import { namesOf } from '../../src/policy/names';
import { readConsent } from '../../src/server';
import type { Config } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400;
const answer = {
  time: NOW / 1000 - DAY,
  revision: 1,
  signal: false,
  method: 'save' as const,
  granted: ['analytics'],
  denied: ['functional', 'marketing'],
};
const COOKIE = `session=1; askfirst=${encode(answer)}; theme=dark`;
const read = (header: string | null | undefined, config?: Config) =>
  readConsent(header, config, { now: NOW });

describe('a server', () => {
  it('knows the same state as the browser', () => {
    const settings = settingsOf();
    const inBrowser = computeState(settings.locale, namesOf(settings), answer, 'cookie', {
      model: 'opt-in',
      region: null,
      gpc: false,
      signal: false,
      presumed: [],
    });
    expect(read(COOKIE).state).toEqual(inBrowser);
  });

  it('reads a former name that is given as a text, and none of its letters', () => {
    const config = { cookie: { formerNames: 'old' as never } };
    expect(read(`old=${encode(answer)}`, config).granted('analytics')).toBe(true);
    expect(read(`o=${encode(answer)}`, config).granted('analytics')).toBe(false);
  });

  it('writes again what it has read, and nothing that only begins like it', () => {
    const line = read(`askfirst2=${encode(answer)}!x; askfirst=${encode(answer)}`).setCookie!;
    expect(line).toMatch(`askfirst=${encode(answer)};`);
    const twice = `askfirst=${encode(answer)}; askfirst=${encode(answer)}~`;
    expect(read(twice).setCookie).toMatch(`askfirst=${encode(answer)};`);
    expect(read(`askfirst=${encode(answer)}~`).setCookie).toMatch(`askfirst=${encode(answer)}~;`);
  });

  it('writes none where there are several that differ: one may be planted, and no script could remove it', () => {
    const planted = encode({ ...answer, time: answer.time + 60, granted: ['marketing'] });
    const { setCookie } = read(`askfirst=${encode(answer)}; askfirst=${planted}`);
    expect(setCookie).toBeNull();
  });

  it('reads by a config of up to two years, and of exactly 13 months', () => {
    for (const days of [394, 395, 396, 730])
      expect(readConsent(null, { cookie: { days } }).state.decided).toBe(false);
    expect(() => readConsent(null, { cookie: { days: 395 }, categories: [''] })).toThrow(TypeError);
    expect(() => readConsent(null, { cookie: { days: 396 }, categories: [''] })).toThrow(TypeError);
  });

  it('writes for a domain that is named, and for none that only a browser finds', () => {
    const line = (domain: string): string | null => read(COOKIE, { cookie: { domain } }).setCookie;
    expect(line('shop.example')).toContain('Domain=shop.example');
    expect(line('auto')).toBeNull();
  });

  it('may ask for one name', () => {
    const { granted } = read(COOKIE);
    expect(['necessary', 'analytics', 'marketing', 'unheard-of'].map(granted)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('gets the record', () => {
    expect(read(COOKIE).record).toMatchObject({
      method: 'save',
      revision: 1,
      granted: ['analytics'],
    });
  });

  it.each([undefined, null, '', 'session=1', 'askfirst=', 'askfirst=rubbish', 'xaskfirst=reject'])(
    'takes the header %j for no answer',
    (header) => {
      const { state, record } = read(header);
      expect(record).toBeNull();
      expect(state.decided).toBe(false);
      expect(state.granted).toEqual(['necessary']);
    },
  );

  it('takes the newest of several', () => {
    const no = encode({
      ...answer,
      time: answer.time + 60,
      granted: [],
      denied: ['functional', 'analytics', 'marketing'],
    });
    expect(read(`${COOKIE}; askfirst=${no}`).granted('analytics')).toBe(false);
    expect(read(`askfirst=${no}; ${COOKIE}`).granted('analytics')).toBe(false);
  });

  // RFC 6265 5.4 sends all of one name: set for several paths or domains
  it('takes the refusal of two copies that are of one moment, wherever it stands', () => {
    const no = encode({
      ...answer,
      granted: [],
      denied: ['functional', 'analytics', 'marketing'],
    });
    for (const header of [`${COOKIE}; askfirst=${no}`, `askfirst=${no}; ${COOKIE}`]) {
      expect(read(header).granted('analytics')).toBe(false);
    }
  });

  it('honours the constant reject, the revision and the end of an answer', () => {
    expect(read('askfirst=reject').state).toMatchObject({ decided: true, method: 'reject-all' });
    const older = read(COOKIE, { policy: { revision: 2 } });
    expect(older.state).toMatchObject({ decided: false, granted: ['necessary'] });
    expect(older.record).toBeNull();
    expect(readConsent(COOKIE, {}, { now: NOW + 200 * DAY * 1000 }).record).toBeNull();
  });

  it('reads the clock when it is not told the time', () => {
    const fresh = encode({ ...answer, time: Math.floor(Date.now() / 1000) });
    expect(readConsent(`askfirst=${fresh}`).granted('analytics')).toBe(true);
    const stale = encode({ ...answer, time: Math.floor(Date.now() / 1000) - 183 * DAY });
    expect(readConsent(`askfirst=${stale}`).granted('analytics')).toBe(false);
  });

  it('honours Sec-GPC under opt-out', () => {
    const config: Config = { model: 'opt-out' };
    expect(readConsent('', config).granted('marketing')).toBe(true);
    expect(readConsent('', config, { gpc: true }).granted('marketing')).toBe(false);
  });

  // Fetch and Node join several headers of one name: RFC 9110 5.3
  it.each(['1', ' 1 ', '1, 1', '1,1', '0, 1', '1, 0', ',1'])(
    'takes the header’s own text, and %j for on',
    (gpc) => {
      const { state, granted } = readConsent('', { model: 'opt-out' }, { gpc });
      expect([state.gpc, granted('marketing')]).toEqual([true, false]);
    },
  );

  it.each([false, undefined, null, '', '0', '11', '01', '1;1', '0, 0', '?1', 'true'])(
    'takes %j for no opt-out signal',
    (gpc) => {
      const { state, granted } = readConsent('', { model: 'opt-out' }, { gpc });
      expect([state.gpc, granted('marketing')]).toEqual([false, true]);
    },
  );

  it('honours Do Not Track where the site does', () => {
    const config: Config = { model: 'opt-out', dnt: true };
    expect(readConsent('', config, { dnt: true }).granted('marketing')).toBe(false);
    expect(readConsent('', config, { dnt: false }).granted('marketing')).toBe(true);
    expect(readConsent('', { model: 'opt-out' }, { dnt: true }).granted('marketing')).toBe(true);
  });

  it.each([
    ['the request’s', { regions: 'auto' }, 'US-CA', 'opt-out', 'US-CA', 'config'],
    ['the config’s', { regions: 'auto', region: 'CH' }, undefined, 'opt-out', 'CH', 'config'],
    ['the config’s', { regions: 'auto', region: 'CH' }, '', 'opt-out', 'CH', 'config'],
    ['the request’s', { regions: 'auto', region: 'CH' }, 'DE', 'opt-in', 'DE', 'config'],
    ['nobody’s', { regions: { '*': 'opt-out' } }, undefined, 'opt-in', null, 'default'],
    ['nobody’s', { regions: { '*': 'opt-out' } }, 'XX', 'opt-in', null, 'config'],
    ['nobody’s', { regions: 'auto', region: () => 'US' }, undefined, 'opt-in', null, 'default'],
    ['the request’s', { model: 'opt-out' }, 'DE', 'opt-out', 'DE', 'config'],
    ['no', { model: 'opt-out' }, undefined, 'opt-out', null, undefined],
  ] as const)('takes %s region: %o, %s', (_, config, given, model, region, regionSource) => {
    const { state } = readConsent('', config, given === undefined ? {} : { region: given });
    expect(state).toMatchObject({ model, region });
    expect(state.regionSource).toBe(regionSource);
  });

  it('knows what the United Kingdom exempts', () => {
    const config: Config = {
      regions: 'auto',
      services: { own: { category: 'analytics', exempt: 'statistics' } },
    };
    const inRegion = (region: string, header = '') =>
      readConsent(header, config, { region, now: NOW }).state.granted;
    expect(inRegion('GB')).toEqual(['necessary', 'own']);
    expect(inRegion('GB', 'askfirst=reject')).toEqual(['necessary']);
    expect(inRegion('DE')).toEqual(['necessary']);
  });

  it('reads the cookie under the name that the site gave it', () => {
    const config: Config = { cookie: { name: 'choice' } };
    expect(read(`choice=${encode(answer)}`, config).granted('analytics')).toBe(true);
    expect(read(COOKIE, config).record).toBeNull();
  });

  it.each([
    ['a day old', COOKIE, 181 * DAY],
    [
      'from a clock that is ahead',
      `askfirst=${encode({ ...answer, time: NOW / 1000 + 60 })}`,
      182 * DAY,
    ],
    ['with removals to finish', COOKIE.replace('; theme', '~; theme'), 181 * DAY],
  ])('writes an answer again that is %s, and prolongs nothing', (_, header, left) => {
    const [, value] = /askfirst=([^;]*)/.exec(header)!;
    const { setCookie, state } = read(header);
    expect(setCookie).toBe(`askfirst=${value}; Max-Age=${left}; Path=/; SameSite=Lax; Secure`);
    expect(readConsent(setCookie, {}, { now: NOW }).state).toEqual(state);
  });

  it('writes it with the attributes that the browser would', () => {
    const config: Config = {
      cookie: { name: 'choice', domain: 'example.co.uk', sameSite: 'Strict' },
    };
    const header = `choice=${encode(answer)}`;
    const { setCookie } = readConsent(header, config, { now: NOW, secure: false });
    expect(setCookie).toBe(
      `${header}; Max-Age=${181 * DAY}; Path=/; SameSite=Strict; Domain=example.co.uk`,
    );
  });

  it.each(['', 'askfirst=reject', 'askfirst=rubbish', COOKIE.replace('1.', '2.')])(
    'has nothing to write for %j',
    (header) => {
      expect(read(header).setCookie).toBeNull();
    },
  );

  it('bears with what it is only advised against', () => {
    const long: Config = { cookie: { days: 500 } };
    expect(read(COOKIE, long).granted('analytics')).toBe(true);
    expect(() => read(COOKIE, { ...long, model: 'optin' as never })).toThrow(TypeError);
    expect(() => read(COOKIE, { cookie: { days: 1000 } })).toThrow(TypeError);
  });

  it('throws one sentence at a config with a mistake', () => {
    const run = () => readConsent(COOKIE, { model: 'optin' as never });
    expect(run).toThrow(TypeError);
    expect(run).toThrow(/^askfirst: [^\n]+\.$/);
  });
});
