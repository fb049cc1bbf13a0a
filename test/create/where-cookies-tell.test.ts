/** In browsers that tell of changed cookies, which spares them the slow look into `localStorage`. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encode } from '../../src/consent/codec';
import type { Config } from '../../src/types';
import { putIntoJar } from '../browser/cookie-jar';
import { settle, start, useFreshPage } from './widget';

const NOW = Date.UTC(2026, 10, 22, 12);
useFreshPage(NOW);

const OPTIONAL = ['functional', 'analytics', 'marketing'];
const YES = encode({
  time: NOW / 1000 - 1000,
  revision: 0,
  signal: false,
  method: 'accept-all',
  granted: OPTIONAL,
  denied: [],
});

let cookies: EventTarget;
let looks: number;

/** A `localStorage` with an answer in it, which counts how often it is read. */
const watchNotes = (): void => {
  const notes = JSON.stringify({ value: YES });
  vi.stubGlobal('localStorage', {
    get 'askfirst-record'() {
      looks++;
      return notes;
    },
    getItem: () => notes,
    setItem: () => undefined,
    removeItem: () => undefined,
    clear: () => undefined,
  });
};

beforeEach(() => {
  looks = 0;
  cookies = new EventTarget();
  vi.stubGlobal('cookieStore', cookies);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('on a first visit', () => {
  it('nobody looks into localStorage before there is an answer', async () => {
    watchNotes();
    const consent = start();
    await settle();
    expect(consent.state.decided).toBe(false);
    expect(looks).toBe(0);
    consent.reject();
    expect(looks).toBeGreaterThan(0);
  });

  it.each<[string, Config]>([
    ['for another domain', { cookie: { domain: 'elsewhere.example' } }],
    ['for a part of the site', { cookie: { path: '/b' } }],
    [
      'with more services than fit into it',
      {
        services: Object.fromEntries(
          Array.from({ length: 60 }, (_, at) => [`s${at}`, 'analytics']),
        ),
      },
    ],
  ])('an answer that the browser kept in no cookie is found there: %s', (_, config) => {
    watchNotes();
    expect(start({ ...config, reload: 'never' }).granted('analytics')).toBe(true);
  });

  it('an answer of a page in a frame is found there', () => {
    watchNotes();
    vi.stubGlobal('parent', {});
    expect(start().granted('analytics')).toBe(true);
  });
});

describe('on a return visit', () => {
  it('what the newest answer refused is looked up, for a late response may have brought an older one', () => {
    putIntoJar(`askfirst=${YES}; Path=/; Max-Age=999999`);
    watchNotes();
    start();
    expect(looks).toBeGreaterThan(0);
  });
});

describe('an answer in another tab', () => {
  it('is heard of by the cookie', () => {
    const consent = start();
    putIntoJar(`askfirst=${YES}; Path=/; Max-Age=999999`);
    cookies.dispatchEvent(new Event('change'));
    expect(consent.granted('marketing')).toBe(true);
  });

  it('is not heard of by a widget that has left', () => {
    const consent = start();
    consent.destroy();
    putIntoJar(`askfirst=${YES}; Path=/; Max-Age=999999`);
    cookies.dispatchEvent(new Event('change'));
    expect(consent.granted('marketing')).toBe(false);
  });

  it('is heard of by localStorage where the answer may be there', () => {
    const consent = start({ cookie: { path: '/a' } });
    putIntoJar(`askfirst=${YES}; Path=/a; Max-Age=999999`);
    window.dispatchEvent(new Event('storage'));
    expect(consent.granted('marketing')).toBe(true);
  });
});
