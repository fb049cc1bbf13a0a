import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerStore } from '../../src/browser/answer-store';
import { readCookies, writeCookie } from '../../src/browser/cookies';
import { REJECT, type Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import type { Config } from '../../src/types';
import { settingsOf } from '../config/settings-of';
import { emptyJar, forbidCookies, putIntoJar, readJar, watchCookieWrites } from './cookie-jar';

const NOW = Date.UTC(2026, 10, 22) / 1000;
const DAY = 86_400;
const answer = (over: Partial<Answer> = {}): Answer => ({
  time: NOW,
  revision: 0,
  signal: false,
  method: 'save',
  granted: ['analytics'],
  denied: ['functional', 'marketing'],
  ...over,
});
function storeOf(config: Config = {}) {
  const store = answerStore(settingsOf(config));
  return {
    ...store,
    save: (one: Answer, left?: number) => {
      store.save(one === REJECT ? 'reject' : encode(one), left);
      return store.kind();
    },
    forget: () => store.save('', 0),
  };
}
const maxAge = (line: string): number => Number(/Max-Age=(-?\d+)/.exec(line)?.[1]);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW * 1000, toFake: ['Date'] });
  emptyJar();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  emptyJar();
});

describe('the store', () => {
  it('keeps an answer in one cookie for this host and every path, secure on https', () => {
    const lines = watchCookieWrites();
    expect(storeOf().save(answer())).toBe('cookie');
    expect(lines).toHaveLength(1);
    expect(lines[0]!.split('; ').sort()).toEqual(
      [
        `askfirst=${encode(answer())}`,
        'Max-Age=15724800',
        'Path=/',
        'SameSite=Lax',
        'Secure',
      ].sort(),
    );
    expect(storeOf().load()).toEqual(answer());
  });

  it('keeps a yes and a no for the same time', () => {
    const lines = watchCookieWrites();
    const store = storeOf({ cookie: { days: 30 } });
    store.save(answer({ granted: [], denied: ['analytics'] }));
    store.save(answer({ granted: ['analytics'], denied: [] }));
    store.save(REJECT);
    expect(lines.map(maxAge)).toEqual([30 * DAY, 30 * DAY, 30 * DAY]);
  });

  it('writes the cookie where the site wants it', () => {
    const lines = watchCookieWrites();
    const cookie = {
      name: 'choice',
      domain: 'example.co.uk',
      path: '/a',
      sameSite: 'Strict',
      secure: false,
    } as const;
    expect(storeOf({ cookie }).save(answer())).toBe('cookie');
    expect(lines[0]).toMatch(/^choice=1\./);
    for (const part of ['Domain=example.co.uk', 'Path=/a', 'SameSite=Strict']) {
      expect(lines[0]).toContain('; ' + part);
    }
    expect(lines[0]).not.toContain('Secure');
  });

  it('does not say Secure on a page without https, where the browser would drop the cookie', () => {
    vi.stubGlobal('location', { protocol: 'http:' });
    const lines = watchCookieWrites();
    storeOf().save(answer());
    expect(lines[0]).not.toContain('Secure');
  });

  it('writes nothing when it is only read', () => {
    const lines = watchCookieWrites();
    const store = storeOf();
    store.load();
    store.values();
    expect(lines).toEqual([]);
  });

  it('keeps an answer for what is left of its life, if told so', () => {
    const lines = watchCookieWrites();
    storeOf().save(answer(), 82 * DAY);
    expect(lines.map(maxAge)).toEqual([82 * DAY]);
  });

  it('sees all copies of its cookie', () => {
    const older = encode(answer({ time: NOW - DAY, granted: ['marketing'] }));
    putIntoJar(`askfirst=${older}; Path=/a`);
    storeOf().save(answer());
    // another, which has nothing in memory
    const store = storeOf();
    expect(store.values().sort()).toEqual([older, encode(answer())].sort());
    expect(store.load()).toEqual(answer());
  });

  it('forgets', () => {
    const store = storeOf();
    store.save(answer());
    store.forget();
    expect(readJar()).toBe('');
    expect(store.load()).toBeNull();
  });
});

describe('where cookies are forbidden', () => {
  it('the store says so, throws nothing and finds nothing', () => {
    forbidCookies();
    const store = storeOf();
    expect(store.load()).toBeNull();
    expect(store.save(answer())).toBe('memory');
    expect(() => store.forget()).not.toThrow();
    expect(readCookies()).toBe('');
    expect(() => writeCookie('a=1')).not.toThrow();
  });

  it('the store notices that a cookie was silently dropped', () => {
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(() => undefined);
    expect(storeOf().save(answer())).toBe('memory');
  });
});
