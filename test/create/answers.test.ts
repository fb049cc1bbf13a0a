import { describe, expect, it, vi } from 'vitest';
import { putIntoJar, readJar, forbidCookies, watchCookieWrites } from '../browser/cookie-jar';
import { settle, start, useFreshPage } from './widget';

const NOW = Date.UTC(2026, 10, 22, 12);
const SERVICES = { counter: 'analytics', video: 'marketing', login: 'necessary' };
const OPTIONAL = ['functional', 'analytics', 'marketing', 'counter', 'video'];

useFreshPage(NOW);

describe('before an answer', () => {
  it('only what is required is granted, and nothing is stored', async () => {
    const lines = watchCookieWrites();
    const consent = start({ services: SERVICES });
    await settle();
    expect(consent.state).toMatchObject({ decided: false, method: null, denied: OPTIONAL });
    expect(consent.state.granted).toEqual(['necessary', 'login']);
    expect(consent.record()).toBeNull();
    expect(lines).toEqual([]);
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});

describe('an answer', () => {
  it('of reject has written its cookie when the call returns', () => {
    const consent = start({ services: SERVICES });
    consent.reject();
    expect(readJar()).toMatch(/^askfirst=1\.[\da-z]+\.0\.reject-all\.\.functional~analytics~/);
    expect(consent.state).toMatchObject({ decided: true, method: 'reject-all', denied: OPTIONAL });
  });

  it('of accept grants everything', () => {
    const consent = start({ services: SERVICES });
    consent.accept();
    expect(readJar()).toMatch(/^askfirst=1\.[\da-z]+\.0\.accept-all\.functional~/);
    expect(consent.state).toMatchObject({ decided: true, method: 'accept-all', denied: [] });
  });

  it('of accept with names grants exactly these and refuses the rest', () => {
    const consent = start({ services: SERVICES });
    consent.accept();
    consent.accept(['marketing']);
    expect(consent.state.granted).toEqual(['necessary', 'marketing', 'video', 'login']);
    consent.accept(['video']);
    expect(consent.state.granted).toEqual(['necessary', 'video', 'login']);
    consent.accept([]);
    expect(consent.state).toMatchObject({ decided: true, denied: OPTIONAL });
    consent.accept(['nobody', '__proto__']);
    expect(consent.state.denied).toEqual(OPTIONAL);
  });

  it('of update leaves what it does not name', () => {
    const consent = start({ services: SERVICES });
    consent.update({ analytics: true, marketing: true, video: false });
    expect(consent.state.granted).toEqual([
      'necessary',
      'analytics',
      'marketing',
      'counter',
      'login',
    ]);
    consent.update({ analytics: false });
    expect(consent.state.granted).toEqual(['necessary', 'marketing', 'login']);
  });

  it.each([
    ['a category speaks for its services', { marketing: true }, ['marketing', 'video', 'ads']],
    ['a service speaks for itself', { video: true }, ['video']],
    ['a service outvotes its category', { marketing: true, ads: false }, ['marketing', 'video']],
    ['also when the category says no', { marketing: false, ads: true }, ['ads']],
    ['a name nobody declared is ignored', { everything: true, analytics: true }, ['analytics']],
    ['only true is a yes', { analytics: 1 as never, ads: 'yes' as never }, []],
    ['silence changes nothing', {}, []],
  ])('of update, in which %s', (_, said, granted) => {
    const consent = start({
      categories: ['analytics', 'marketing'],
      services: { video: 'marketing', ads: 'marketing' },
    });
    consent.update(said);
    expect(consent.record()!.granted).toEqual(granted);
    const { record } = consent;
    expect([...record()!.granted, ...record()!.denied].sort()).toEqual([
      'ads',
      'analytics',
      'marketing',
      'video',
    ]);
  });

  it('of update leaves what it does not mention as it was', () => {
    const consent = start({
      categories: ['analytics', 'marketing'],
      services: { video: 'marketing', ads: 'marketing' },
    });
    consent.accept(['analytics', 'ads']);
    consent.update({ video: true });
    expect(consent.record()!.granted).toEqual(['analytics', 'video', 'ads']);
  });

  it('cannot refuse what is required', () => {
    const consent = start({ services: SERVICES });
    consent.update({ necessary: false, login: false });
    expect(consent.granted('necessary') && consent.granted('login')).toBe(true);
  });

  it.each(['reject', 'reset'] as const)('of %s may be a click listener as it is', (method) => {
    const consent = start();
    consent.accept();
    const button = document.createElement('button');
    button.addEventListener('click', consent[method]);
    button.click();
    expect(consent.granted('analytics')).toBe(false);
    expect(start().granted('analytics')).toBe(false);
    expect(consent.record()?.method).toBe(method === 'reject' ? 'reject-all' : undefined);
  });

  it('is there again on the next page', () => {
    start({ services: SERVICES }).update({ analytics: true });
    const next = start({ services: SERVICES });
    expect(next.state).toMatchObject({ decided: true, method: 'save' });
    expect(next.granted('counter')).toBe(true);
    expect(next.granted('video')).toBe(false);
  });

  it('is no answer to a question asked since', () => {
    start().accept();
    const next = start({ services: { video: 'marketing' } });
    expect(next.state.decided).toBe(false);
    expect(next.granted('video')).toBe(false);
    const raised = start({ policy: { revision: 1 } });
    expect(raised.state.decided).toBe(false);
    expect(raised.granted('analytics')).toBe(false);
  });

  it('may have been set by a privacy tool before the widget loads', () => {
    putIntoJar('askfirst=reject; Path=/');
    const consent = start();
    expect(consent.state).toMatchObject({ decided: true, method: 'reject-all' });
    expect(consent.record()).toMatchObject({ time: null, expires: null });
  });

  it('holds for this page only where cookies cannot be kept', () => {
    forbidCookies();
    const consent = start();
    consent.accept();
    expect(consent.granted('analytics')).toBe(true);
    expect(consent.state.storage).toBe('memory');
    expect(start().granted('analytics')).toBe(false);
  });

  it('is forgotten by reset', async () => {
    const consent = start();
    consent.accept();
    consent.reset();
    expect(readJar()).toBe('');
    expect(consent.state).toMatchObject({ decided: false, granted: ['necessary'] });
    await settle();
    expect(consent.record()).toBeNull();
  });

  it('leaves no older copy of the cookie behind', async () => {
    const consent = start();
    consent.accept();
    const yes = readJar();
    putIntoJar(`${yes}; Path=/a`);
    vi.setSystemTime(NOW + 60_000);
    consent.reject();
    await settle();
    expect(readJar().split('; ')).toHaveLength(1);
    expect(start().granted('analytics')).toBe(false);
  });

  it('clears what the refused have stored, and again when they write once more', async () => {
    putIntoJar('_ga=1; Path=/; Domain=example.co.uk');
    putIntoJar('session=1; Path=/');
    const consent = start();
    consent.reject();
    await settle();
    expect(readJar()).not.toContain('_ga=');
    putIntoJar('_ga=2; Path=/');
    await vi.advanceTimersByTimeAsync(2000);
    expect(readJar()).not.toContain('_ga=');
    expect(readJar()).toContain('session=1');
  });
});

describe('the record', () => {
  it('says what was answered, when and until when', () => {
    const consent = start({ categories: ['analytics', 'marketing'], policy: { revision: 4 } });
    consent.accept(['analytics']);
    expect(consent.record()).toEqual({
      time: '2026-11-22T12:00:00.000Z',
      expires: '2027-05-23T12:00:00.000Z',
      revision: 4,
      method: 'save',
      signal: false,
      granted: ['analytics'],
      denied: ['marketing'],
      presumed: [],
    });
  });

  it('is a copy each time', () => {
    const consent = start();
    consent.reject();
    const record = consent.record()! as unknown as { granted: string[] };
    record.granted.push('marketing');
    expect(consent.record()!.granted).toEqual([]);
    expect(consent.granted('marketing')).toBe(false);
  });
});

describe('what callers hold', () => {
  it('cannot be turned into a grant', () => {
    const consent = start();
    const { state } = consent as unknown as { state: { granted: string[] } };
    expect(() => state.granted.push('marketing')).toThrow(TypeError);
    expect(() => Object.assign(consent, { granted: () => true })).toThrow(TypeError);
    expect(consent.granted('marketing')).toBe(false);
  });

  it('works detached from the object', () => {
    const { accept, granted, reject, record, update } = start();
    accept();
    update({ marketing: false });
    expect([granted('analytics'), granted('marketing')]).toEqual([true, false]);
    reject();
    expect(record()?.method).toBe('reject-all');
  });

  it('knows no unknown name', () => {
    const consent = start();
    consent.accept();
    for (const name of ['', 'nobody', 'constructor', '__proto__', 'length']) {
      expect(consent.granted(name), name).toBe(false);
    }
  });
});
