import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeCookies, removeKeys } from '../../src/browser/remove-stored';
import { emptyJar, forbidCookies, putIntoJar, readJar, watchCookieWrites } from './cookie-jar';

beforeEach(emptyJar);
afterEach(() => {
  vi.restoreAllMocks();
  emptyJar();
  localStorage.clear();
  sessionStorage.clear();
});

const attribute = (line: string, name: string): string =>
  new RegExp(`; ${name}=([^;]*)`).exec(line)?.[1] ?? '';

describe('removing a cookie', () => {
  it('tries every domain and path it could have been set for', () => {
    putIntoJar('_ga=1; Path=/');
    const lines = watchCookieWrites();
    removeCookies((name) => name === '_ga');
    const tried = new Set(
      lines.map((line) => `${attribute(line, 'Domain')} ${attribute(line, 'Path')}`),
    );
    for (const domain of ['', 'shop.example.co.uk', 'example.co.uk', 'co.uk']) {
      for (const path of ['/', '/a', '/a/', '/a/b', '/a/b/']) {
        expect(tried).toContain(`${domain} ${path}`);
      }
    }
    for (const line of lines) expect(line).toMatch(/^_ga=; Max-Age=0;/);
    expect(lines.some((line) => line.includes('; Secure; SameSite=None; Partitioned'))).toBe(true);
  });

  it.each([
    ['for this host', '; Path=/'],
    ['for the registrable domain', '; Path=/; Domain=example.co.uk'],
    ['for this host by name', '; Path=/; Domain=shop.example.co.uk'],
    ['for a folder', '; Path=/a'],
    ['for this page', '; Path=/a/b'],
    ['secure', '; Path=/; Domain=example.co.uk; Secure'],
  ])('works when it was set %s', (_, attributes) => {
    putIntoJar('_gid=1' + attributes);
    expect(readJar()).toBe('_gid=1');
    removeCookies(() => true);
    expect(readJar()).toBe('');
  });

  it('takes all of several with one name', () => {
    for (const place of ['/', '/a', '/; Domain=example.co.uk']) putIntoJar(`_ga=1; Path=${place}`);
    removeCookies((name) => name === '_ga');
    expect(readJar()).toBe('');
  });

  it('touches nothing it was not asked to', () => {
    putIntoJar('session=1; Path=/');
    putIntoJar('_ga=1; Path=/');
    const lines = watchCookieWrites();
    removeCookies((name) => name === '_ga');
    expect(readJar()).toBe('session=1');
    expect(lines.filter((line) => !line.startsWith('_ga='))).toEqual([]);
  });

  it('writes nothing where there is nothing to remove', () => {
    const lines = watchCookieWrites();
    removeCookies(() => true);
    expect(lines).toEqual([]);
  });

  it('knows addresses with one label and none of a path', () => {
    vi.stubGlobal('location', { hostname: 'localhost', pathname: '/' });
    putIntoJar('_ga=1; Path=/');
    const lines = watchCookieWrites();
    removeCookies(() => true);
    expect(new Set(lines.map((line) => attribute(line, 'Domain')))).toEqual(
      new Set(['', 'localhost']),
    );
    expect(new Set(lines.map((line) => attribute(line, 'Path')))).toEqual(new Set(['/']));
  });

  it('throws nothing where cookies are forbidden', () => {
    forbidCookies();
    expect(() => removeCookies(() => true)).not.toThrow();
  });
});

describe('removing storage keys', () => {
  it('clears the named ones from both storages', () => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of ['mp_1', 'mp_2', 'cart', 'length', 'key']) storage.setItem(key, 'x');
    }
    removeKeys((name) => name.startsWith('mp_'));
    for (const storage of [localStorage, sessionStorage]) {
      const left = Array.from({ length: storage.length }, (_, at) => storage.key(at));
      expect(left.sort()).toEqual(['cart', 'key', 'length']);
    }
  });

  it('clears the other storage when one is forbidden', () => {
    sessionStorage.setItem('mp_1', 'x');
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    removeKeys(() => true);
    expect(sessionStorage.length).toBe(0);
  });
});
