import { describe, expect, it } from 'vitest';
import {
  type BrowserId,
  BROWSERS,
  browserOf,
  INDEPENDENT,
} from '../../../src/policy/declaration/browsers';
import type { Markup } from '../../../src/policy/declaration/markup';
import { declarationOf } from '../../../src/policy/declaration/tree';
import { knownOf, named, textIn } from './known-of';

const MOZILLA = 'Mozilla/5.0';
const WINDOWS = `${MOZILLA} (Windows NT 10.0; Win64; x64)`;
const MAC = `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7)`;
const PHONE = `${MOZILLA} (iPhone; CPU iPhone OS 18_1 like Mac OS X)`;
const ANDROID = `${MOZILLA} (Linux; Android 14; SM-S911B)`;
const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const MOBILE = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

describe('the browser at hand', () => {
  it.each<[string, string, string[]?]>([
    ['chrome', `${WINDOWS} ${CHROME}`, ['Chromium', 'Google Chrome', 'Not=A?Brand']],
    ['chrome', `${ANDROID} ${MOBILE}`],
    ['chrome', `${PHONE} ${WEBKIT} CriOS/142.0 Mobile/15E148 Safari/604.1`],
    ['chrome', `${MOZILLA} (X11; Linux x86_64) ${CHROME.replace('Chrome', 'HeadlessChrome')}`],
    ['edge', `${WINDOWS} ${CHROME} Edg/142.0.0.0`, ['Microsoft Edge', 'Chromium']],
    ['edge', `${ANDROID} ${MOBILE} EdgA/142.0.0.0`],
    ['edge', `${PHONE} ${WEBKIT} Version/18.0 EdgiOS/142.0 Mobile/15E148 Safari/604.1`],
    ['edge', `${MAC} ${CHROME} Edg/142.0.0.0`, ['Not_A Brand', 'Chromium', 'Microsoft Edge']],
    ['brave', `${WINDOWS} ${CHROME}`, ['Brave', 'Not_A Brand', 'Chromium']],
    ['brave', `${ANDROID} ${MOBILE}`, ['Chromium', 'Brave']],
    ['vivaldi', `${WINDOWS} ${CHROME}`, ['Chromium', 'Not_A Brand', 'Vivaldi']],
    ['vivaldi', `${MOZILLA} (X11; Linux x86_64) ${CHROME} Vivaldi/7.6.3797.52`],
    ['firefox', `${WINDOWS.replace(')', '; rv:144.0)')} Gecko/20100101 Firefox/144.0`],
    ['firefox', `${MOZILLA} (Android 14; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0`],
    ['firefox', `${MOZILLA} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`],
    ['firefox', `${PHONE} ${WEBKIT} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`],
    ['opera', `${WINDOWS} ${CHROME} OPR/118.0.0.0`, ['Opera', 'Chromium']],
    ['opera', `${PHONE} ${WEBKIT} Version/18.0 Mobile/15E148 Safari/604.1 OPT/5.5`],
    ['safari', `${MAC} ${WEBKIT} Version/18.1 Safari/605.1.15`],
    ['opera', `${ANDROID} ${MOBILE} OPR/92.0.0.0`, ['Not_A Brand', 'Opera', 'Chromium']],
    [
      'safari-ios',
      `${MOZILLA} (iPad; CPU OS 16_7 like Mac OS X) ${WEBKIT} Version/16.6 Mobile/15E148 Safari/604.1`,
    ],
    ['safari-ios', `${PHONE} ${WEBKIT} Version/18.1 Mobile/15E148 Safari/604.1`],
    [
      'samsung',
      `${ANDROID} AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`,
    ],
  ])('is %s by %s', (id, userAgent, brands) => {
    expect(browserOf(userAgent, brands)).toBe(id);
  });

  it.each<[string, string, string[]?]>([
    ['one that calls itself Chrome', `${WINDOWS} ${CHROME}`, ['Avast Secure Browser', 'Chromium']],
    ['a page inside an app', `${ANDROID.replace(')', '; wv)')} Version/4.0 ${MOBILE}`],
    ['another on a phone', `${PHONE} ${WEBKIT} Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`],
    ['WebKitGTK', `${MOZILLA} (X11; Linux x86_64) ${WEBKIT} Version/18.0 Safari/605.1.15`],
    ['jsdom', 'Mozilla/5.0 (linux) AppleWebKit/537.36 (KHTML, like Gecko) jsdom/29.1.1'],
    ['none', ''],
  ])('is not known for %s', (_, userAgent, brands) => {
    expect(browserOf(userAgent, brands)).toBeUndefined();
  });
});

describe('the instructions', () => {
  it('are for the browser at hand, with the others folded in', () => {
    const tree = declarationOf(knownOf({}, undefined, { browser: 'firefox' }));
    const folded = named(named(tree, 'details'), 'a').map(({ attributes }) => attributes.href);
    expect(folded).not.toContain(BROWSERS.firefox.url);
    expect(folded).toHaveLength(Object.keys(BROWSERS).length - 1);
    expect(named(tree, 'a').map((one) => textIn([one]))).toContain('Instructions for Firefox');
  });

  it('are for all of them, with nothing folded in, where nobody knows which it is', () => {
    const tree = declarationOf(knownOf());
    expect(named(tree, 'details')).toEqual([]);
    const links = named(tree, 'a').map(({ attributes }) => attributes.href);
    expect(links).toEqual(expect.arrayContaining(Object.values(BROWSERS).map(({ url }) => url)));
  });

  it('lead to encrypted pages of the maker, each to its own', () => {
    const makers: Record<BrowserId, string> = {
      brave: 'brave.com',
      chrome: 'google.com',
      edge: 'microsoft.com',
      firefox: 'mozilla.org',
      opera: 'opera.com',
      safari: 'apple.com',
      'safari-ios': 'apple.com',
      samsung: 'samsung.com',
      vivaldi: 'vivaldi.com',
    };
    expect(Object.keys(BROWSERS).sort()).toEqual(Object.keys(makers).sort());
    for (const [id, { url }] of Object.entries(BROWSERS)) {
      const { protocol, host } = new URL(url);
      const maker = makers[id as BrowserId];
      expect([id, protocol, host.endsWith('.' + maker)]).toEqual([id, 'https:', true]);
    }
    const links = [...Object.values(BROWSERS), ...INDEPENDENT];
    for (const key of ['url', 'name'] as const)
      expect(new Set(links.map((one) => one[key])).size).toBe(links.length);
    for (const { url } of INDEPENDENT) expect(new URL(url).protocol).toBe('https:');
  });

  it.each(Object.keys(BROWSERS) as BrowserId[])('of %s are on top where it is at hand', (id) => {
    const tree = declarationOf(knownOf({}, undefined, { browser: id }));
    const urls = (one: readonly Markup[]) => named(one, 'a').map((a) => a.attributes.href);
    const help = named(tree, 'section').find(({ key }) => key === 'help')!;
    expect(urls([help])[0]).toBe(BROWSERS[id].url);
    expect(urls(named([help], 'details'))).not.toContain(BROWSERS[id].url);
  });
});
