import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cookieNames,
  removeCookies,
  removeKeys,
  storageKeys,
} from '../../src/browser/remove-stored';
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
    const lines = watchCookieWrites(false);
    removeCookies((name) => name === '_ga');
    const tried = new Set(
      lines.map((line) => `${attribute(line, 'Domain')} ${attribute(line, 'Path')}`),
    );
    for (const domain of ['', 'shop.example.co.uk', 'example.co.uk', 'co.uk']) {
      for (const path of ['/', '', '/a', '/a/', '/a/b', '/a/b/']) {
        expect(tried).toContain(`${domain} ${path}`);
      }
    }
    for (const line of lines) {
      expect(line).toMatch(/^_ga=; Max-Age=0;/);
      expect(line).toContain('; Secure');
    }
    expect(lines.some((line) => line.includes('; Secure; SameSite=None; Partitioned'))).toBe(true);
  });

  it('writes without "Secure" as well where the page is not', () => {
    vi.stubGlobal('location', { hostname: 'shop.example.com', pathname: '/', protocol: 'http:' });
    putIntoJar('_ga=1; Path=/');
    const lines = watchCookieWrites();
    removeCookies(() => true);
    expect(lines).toContain('_ga=; Max-Age=0; Path=/');
    expect(lines).toContain('_ga=; Max-Age=0; Domain=example.com; Path=/');
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

  it('takes the path of the address as it is, but nothing of it for an attribute', () => {
    vi.stubGlobal('location', {
      hostname: 'example.com',
      pathname: '/a//%C3%BC/x;Max-Age=9999;Domain=evil.example',
      protocol: 'https:',
    });
    putIntoJar('_ga=1; Path=/');
    const lines = watchCookieWrites(false);
    removeCookies(() => true);
    const tried = new Set(lines.map((line) => attribute(line, 'Path')));
    for (const path of ['/', '/a', '/a/', '/a//', '/a//%C3%BC', '/a//%C3%BC/']) {
      expect(tried).toContain(path);
    }
    expect(lines.join()).not.toMatch(/9999|evil/);
  });

  it('does not try a top-level domain', () => {
    putIntoJar('_ga=1; Path=/');
    const lines = watchCookieWrites(false);
    removeCookies(() => true);
    expect(lines.map((line) => attribute(line, 'Domain'))).not.toContain('uk');
  });

  it.each(['a b', '(a+)+$', 'a.b|c[0]', '_ünï_𝄞', '__proto__', 'constructor', '*', '.*'])(
    'takes the name %j for what it is',
    (odd) => {
      for (const name of [odd, 'session', 'ab', 'aaaa']) putIntoJar(`${name}=1=2; Path=/`);
      expect(cookieNames((name) => name === odd)).toEqual([odd]);
      removeCookies((name) => name === odd);
      expect(readJar().split('; ').sort()).toEqual(['aaaa=1=2', 'ab=1=2', 'session=1=2']);
    },
  );

  it('leaves a cookie without a name alone, whatever it holds', () => {
    expect(cookieNames(() => true)).toEqual([]);
    vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('_ga; =_gid; _ga_1=2');
    expect(cookieNames(() => true)).toEqual(['_ga_1']);
  });

  it('does not take long over hundreds of them under a long path', () => {
    const deep = '/x'.repeat(60);
    const names = Array.from({ length: 200 }, (_, at) => `ad_${String(at)}`);
    const jar = new Map(names.map((name) => [name, `; Path=${deep.slice(0, 60)}`]));
    let writes = 0;
    vi.stubGlobal('location', {
      hostname: 'a.b.c.example.co.uk',
      pathname: deep,
      protocol: 'https:',
    });
    vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() =>
      [...jar.keys()].map((name) => name + '=1').join('; '),
    );
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((line) => {
      writes++;
      const [pair = ''] = line.split('; ');
      const name = pair.slice(0, -1);
      const place = jar.get(name);
      if (place && line.includes(place + ';') && !line.includes('Domain')) jar.delete(name);
    });
    removeCookies(() => true);
    expect([...jar.keys()]).toEqual([]);
    expect(writes).toBeLessThan(5000);
    // and where nothing helps there is an end
    for (const name of names) jar.set(name, 'elsewhere');
    writes = 0;
    removeCookies(() => true);
    expect(writes).toBeLessThanOrEqual(5000);
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

  it('names what is there, each key once', () => {
    for (const storage of [localStorage, sessionStorage]) storage.setItem('mp_1', 'x');
    sessionStorage.setItem('two words', 'x');
    expect(storageKeys(() => true)).toEqual(['mp_1', 'two words']);
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
