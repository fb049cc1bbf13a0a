import { describe, expect, it, vi } from 'vitest';
import { readConsent } from '../../src/server';
import type { Config, ConsentRecord, ImportConfig } from '../../src/types';
import { emptyJar, putIntoJar, readJar, watchCookieWrites } from '../browser/cookie-jar';
import { filesBut, log, settle, start, useFreshPage } from '../create/widget';
import { DAY, NOW } from '../import/read';
import { GIVEN, SAMPLES } from '../import/samples';
import { optional, visit, withSignal, GPC } from '../rules/visit';
import { leave } from './peer-page';

useFreshPage(NOW * 1000);

const cookies = { ...(SAMPLES.Cookiebot!.left.cookies as Record<string, string>), theme: 'dark' };
const had = (): void => leave({ cookies, local: {} });
const given: ImportConfig = { from: 'cookiebot' };
const arrive = (config: Config = {}): ReturnType<typeof visit> =>
  visit({ import: given, ...config });

describe('an answer given to the former tool', () => {
  it('is kept as the visitor’s own, with its date, and no longer than that', async () => {
    had();
    const lines = watchCookieWrites();
    const consent = await arrive();
    expect(optional(consent)).toEqual(['analytics']);
    expect(log).not.toContain('+notice');
    expect(consent.record()).toMatchObject({
      method: 'imported',
      time: new Date(GIVEN * 1000).toISOString(),
      expires: new Date((GIVEN + 182 * DAY) * 1000).toISOString(),
      layer: 'api',
    });
    expect(readJar()).toMatch(/askfirst=1\.\w+\.0\.imported\.analytics\./);
    const last = lines.filter((line) => line.startsWith('askfirst=1')).at(-1);
    expect(last).toContain(`Max-Age=${181 * DAY}`);
  });

  it('does not shorten what a listener answers to it', async () => {
    had();
    const lines = watchCookieWrites();
    const consent = start({ import: given });
    const refuse = vi.fn(() => consent.reject());
    document.addEventListener('askfirst:change', refuse, { once: true });
    await settle();
    expect(refuse).toHaveBeenCalled();
    expect(optional(consent)).toEqual([]);
    const last = lines.filter((line) => /^askfirst=1.*reject-all/.test(line)).at(-1);
    expect(last).toContain(`Max-Age=${182 * DAY}`);
  });

  it('is told, delivered to the site and read by a server like any other', async () => {
    had();
    const sent: ConsentRecord[] = [];
    await arrive({ record: { send: (record) => void sent.push(record) } });
    expect(sent.map(({ method, granted }) => [method, granted])).toEqual([
      ['imported', ['analytics']],
    ]);
    const server = readConsent(readJar(), {}, {});
    expect([server.granted('analytics'), server.granted('marketing')]).toEqual([true, false]);
  });

  it('is taken over once: a visitor who has it forgotten is asked', async () => {
    had();
    const consent = await arrive();
    consent.reset();
    await settle();
    consent.destroy();
    log.length = 0;
    const next = await arrive();
    expect(optional(next)).toEqual([]);
    expect(next.state.decided).toBe(false);
    expect(log).toContain('+notice');
  });

  it('does not come back after a reset where the visitor had answered here instead', async () => {
    had();
    putIntoJar(`askfirst=1.${GIVEN.toString(36)}.0.reject-all..functional~analytics~marketing`);
    const consent = await arrive();
    consent.reset();
    await settle();
    consent.destroy();
    const next = await arrive();
    expect(next.state.decided).toBe(false);
    expect(optional(next)).toEqual([]);
    expect(log).toContain('+notice');
  });

  it('does not come back when the cookie of an answer given here is gone', async () => {
    const consent = await arrive();
    consent.reject();
    await settle();
    consent.destroy();
    emptyJar();
    had();
    localStorage.removeItem('askfirst-record');
    const next = await arrive();
    expect(next.state.decided).toBe(false);
  });

  it.each<['setItem' | 'getItem', string]>([
    ['setItem', 'full'],
    ['getItem', 'shut'],
  ])(
    'is not taken over where nothing can be noted, for then it would come back: %s',
    async (method, why) => {
      had();
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException(why);
      });
      const consent = await arrive({ import: { ...given, remove: true } });
      expect(consent.state.decided).toBe(false);
      expect(optional(consent)).toEqual([]);
      expect(log).toContain('+notice');
      expect(readJar()).toContain('CookieConsent=');
      expect(readJar()).not.toContain('askfirst=');
    },
  );

  it('says nothing against an answer given here, even one that no longer counts', async () => {
    had();
    putIntoJar(`askfirst=1.${GIVEN.toString(36)}.0.reject-all..functional~analytics~marketing`);
    const consent = await arrive();
    expect(optional(consent)).toEqual([]);
    consent.destroy();
    const later = await arrive({ policy: { revision: 1 }, import: { ...given, revision: 1 } });
    expect(later.state.decided).toBe(false);
  });

  it('does not outrank the signal of the browser', async () => {
    withSignal(GPC);
    leave({ cookies: { cookieconsent_status: 'allow' }, local: {} });
    const consent = await arrive({ import: { from: 'osano', since: '2026-11-01' } });
    expect(optional(consent)).toEqual(['functional', 'analytics']);
    expect(log).toContain('+notice');
  });

  it('stops at a refusal where everything is on without one', async () => {
    leave({ cookies: { cookieconsent_status: 'deny' }, local: {} });
    const consent = await arrive({
      model: 'opt-out',
      import: { from: 'osano', since: '2026-11-01' },
    });
    expect(optional(consent)).toEqual([]);
  });

  it('is waited for: until the file is there nobody is asked and nothing is on', async () => {
    had();
    let come = (): void => undefined;
    const late = new Promise<never>((_, reject) => {
      come = () => reject(new Error('lost'));
    });
    vi.spyOn(console, 'error').mockReturnValue();
    const consent = start({ import: given }, { file: filesBut({ import: late }) });
    await settle();
    expect(log).not.toContain('+notice');
    expect(optional(consent)).toEqual([]);
    // and where it does not come, everybody is asked
    come();
    await settle();
    expect(log).toContain('+notice');
    expect(optional(consent)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no object', 'cookiebot'],
    ['a tool that nobody knows', { from: 'x' }],
    ['a name of every object', { from: ['constructor', '__proto__'] }],
    ['a table that is none', { from: 'cookiebot', map: null }],
    ['a misspelt part', { form: 'cookiebot' }],
    ['a misspelt tool beside one that is none', { from: ['clario', 'cookiebot'] }],
  ])('is not read by a config that is wrong, and that is said: %s', async (_, wrong) => {
    had();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const consent = await arrive({ import: wrong as ImportConfig });
    expect(optional(consent)).toEqual([]);
    expect(said.mock.calls.flat().join()).toContain('"import');
    expect(log).toContain('+notice');
  });
});

describe('what the former tool has stored', () => {
  it('stays, unless the site says otherwise', async () => {
    had();
    await arrive();
    expect(readJar()).toContain('CookieConsent=');
  });

  it('goes if the site says so, and nothing else does', async () => {
    leave({ cookies, local: { other: '1' } });
    await arrive({ import: { ...given, remove: true } });
    expect(readJar()).not.toContain('CookieConsent=');
    expect(readJar()).toContain('theme=dark');
    expect(localStorage.getItem('other')).toBe('1');
  });

  it('goes from localStorage too', async () => {
    const { local = {} } = SAMPLES['silktide, version 2']!.left;
    leave({ cookies: {}, local: { ...local, 'stcm.other': '1' } });
    const consent = await arrive({
      import: { from: 'silktide', since: '2026-11-01', remove: true },
    });
    expect(optional(consent)).toEqual(['analytics']);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('stcm'))).toEqual([
      'stcm.other',
    ]);
  });

  it('stays where it could not be taken over', async () => {
    leave({ cookies: { CookieConsent: '0' }, local: {} });
    await arrive({ import: { ...given, remove: true } });
    expect(readJar()).toContain('CookieConsent=0');
    expect(log).toContain('+notice');
  });
});
