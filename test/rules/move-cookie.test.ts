import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerStore } from '../../src/browser/answer-store';
import type { Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { moveCookie, widestDomain } from '../../src/rules/move-cookie';
import type { CookieConfig } from '../../src/types';
import { emptyJar, putIntoJar, readJar, watchCookieWrites } from '../browser/cookie-jar';
import { settingsOf } from '../config/settings-of';

const NOW = Date.UTC(2026, 10, 22) / 1000;
const DAY = 86_400;
const answer: Answer = {
  time: NOW - 100 * DAY,
  revision: 0,
  signal: false,
  method: 'save',
  granted: ['analytics'],
  denied: ['marketing'],
};
const VALUE = encode(answer);

/** What a page of a site with this cookie does when it starts. */
function load(cookie: CookieConfig) {
  const settings = settingsOf({ cookie });
  const store = answerStore(settings);
  moveCookie(settings, store);
  return store;
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW * 1000, toFake: ['Date'] });
  emptyJar();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  emptyJar();
  localStorage.clear();
});

describe('the widest domain', () => {
  it('is found by trying, under a public suffix of two labels too', () => {
    expect(widestDomain('shop.example.co.uk')).toBe('example.co.uk');
    expect(readJar()).toBe('');
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('is none for %s, and nothing is tried', (host) => {
    const lines = watchCookieWrites();
    expect(widestDomain(host)).toBeUndefined();
    expect(lines).toEqual([]);
  });
});

describe('domain "auto"', () => {
  it('writes nothing before there is an answer', () => {
    const lines = watchCookieWrites();
    load({ domain: 'auto' });
    expect(lines).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  it('keeps an answer for all hosts of the domain', () => {
    const store = load({ domain: 'auto' });
    const lines = watchCookieWrites();
    store.save(VALUE);
    expect(lines.filter((line) => line.startsWith('askfirst='))).toEqual([
      expect.stringContaining('; Domain=example.co.uk'),
    ]);
    expect(readJar()).toBe(`askfirst=${VALUE}`);
  });
});

describe('an answer from before a change of the cookie', () => {
  it('moves to the new domain, once, and keeps the end it has', () => {
    putIntoJar(`askfirst=${VALUE}; Path=/`);
    const lines = watchCookieWrites();
    load({ domain: 'auto' });
    expect(readJar()).toBe(`askfirst=${VALUE}`);
    const kept = lines.filter((line) => line.startsWith('askfirst=1'));
    expect(kept).toEqual([expect.stringContaining('; Domain=example.co.uk')]);
    expect(kept[0]).toContain(`Max-Age=${82 * DAY};`);

    lines.length = 0;
    load({ domain: 'auto' });
    expect(lines).toEqual([]);
  });

  it('moves to the new path', () => {
    putIntoJar(`askfirst=${VALUE}; Path=/a`);
    load({ path: '/a/b' });
    expect(readJar()).toBe(`askfirst=${VALUE}`);
    putIntoJar('askfirst=; Max-Age=0; Path=/a/b');
    expect(readJar()).toBe('');
  });

  it('moves to the new name, and nothing of it is left under the old one', () => {
    putIntoJar(`consent=${VALUE}; Path=/; Domain=example.co.uk`);
    const store = load({ name: 'choice', formerNames: ['consent'] });
    expect(readJar()).toBe(`choice=${VALUE}`);
    expect(store.load()).toEqual(answer);
  });

  it('moves though it is to an older revision, and does not outdo one to this', () => {
    putIntoJar(`old=${VALUE}; Path=/`);
    const config = { cookie: { formerNames: ['old'] }, policy: { revision: 1 } };
    const settings = settingsOf(config);
    const store = answerStore(settings);
    moveCookie(settings, store);
    expect(readJar()).toBe(`askfirst=${VALUE}`);
    expect(store.load()).toBeNull();
    const answered = encode({ ...answer, revision: 1, time: NOW - 200 });
    putIntoJar(`askfirst=${answered}; Path=/`);
    putIntoJar(`old=${encode({ ...answer, time: NOW - 100 })}; Path=/`);
    moveCookie(settings, store);
    expect(store.load()).toMatchObject({ revision: 1 });
  });

  it('under the old name does not beat a newer one', () => {
    putIntoJar(
      `consent=${encode({ ...answer, granted: ['analytics', 'marketing'], denied: [] })}; Path=/`,
    );
    const newer = encode({ ...answer, time: NOW - DAY, granted: [], denied: ['analytics'] });
    putIntoJar(`askfirst=${newer}; Path=/`);
    load({ formerNames: ['consent'] });
    expect(readJar()).toBe(`askfirst=${newer}`);
  });

  it.each(['1.x.0.save.analytics.', 'yes', 'true', ''])('is none if it reads %j', (value) => {
    putIntoJar(`consent=${value}; Path=/`);
    const store = load({ formerNames: ['consent'] });
    expect(store.load()).toBeNull();
    expect(readJar()).not.toContain('askfirst=');
  });

  it('stays where it is when nothing has changed', () => {
    putIntoJar(`askfirst=${VALUE}; Path=/`);
    const lines = watchCookieWrites();
    load({ days: 182 });
    expect(lines).toEqual([]);
  });
});

describe('a domain that the browser takes no cookie for', () => {
  it.each(['other.test', 'https://shop.test', 'shop.exmaple.co.uk'])(
    'loses no answer: %s',
    (domain) => {
      const report = vi.spyOn(console, 'error').mockReturnValue();
      putIntoJar(`askfirst=${VALUE}; Path=/`);
      expect(load({ domain }).load()).toEqual(answer);
      expect(readJar()).toBe(`askfirst=${VALUE}`);
      expect(report).toHaveBeenCalledOnce();
      expect(report.mock.calls[0]![0]).toContain(`"cookie.domain" "${domain}"`);
      // and neither does the next page
      expect(load({ domain }).load()).toEqual(answer);
      expect(readJar()).toBe(`askfirst=${VALUE}`);
      // nor the day it is mended
      expect(load({ domain: 'example.co.uk' }).load()).toEqual(answer);
      expect(readJar()).toBe(`askfirst=${VALUE}`);
      report.mockRestore();
    },
  );

  it.each([true, 7, {}])('is none at all: %j', (domain) => {
    const store = load({ domain: domain as unknown as string });
    store.save(VALUE);
    expect(readJar()).toBe(`askfirst=${VALUE}`);
  });
});

describe('a new name', () => {
  it('takes along what is noted about the answer', () => {
    putIntoJar(`old=${VALUE}; Path=/`);
    localStorage.setItem('old-record', JSON.stringify({ [answer.time]: { id: 'kept' } }));
    const store = load({ name: 'mine', formerNames: ['old'] });
    expect(store.record(store.load()!)).toMatchObject({ id: 'kept' });
    expect(localStorage.getItem('old-record')).toBeNull();
  });
});
