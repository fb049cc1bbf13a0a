import { describe, expect, it } from 'vitest';
import { BROWSERS, browserOf } from '../../../src/policy/declaration/browsers';
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
    ['firefox', `${MOZILLA} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`],
    ['firefox', `${PHONE} ${WEBKIT} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`],
    ['opera', `${WINDOWS} ${CHROME} OPR/118.0.0.0`, ['Opera', 'Chromium']],
    ['opera', `${PHONE} ${WEBKIT} Version/18.0 Mobile/15E148 Safari/604.1 OPT/5.5`],
    ['safari', `${MAC} ${WEBKIT} Version/18.1 Safari/605.1.15`],
    ['safari-ios', `${PHONE} ${WEBKIT} Version/18.1 Mobile/15E148 Safari/604.1`],
    [
      'samsung',
      `${ANDROID} AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`,
    ],
  ])('is %s by %s', (id, userAgent, brands) => {
    expect(browserOf(userAgent, brands)).toBe(id);
  });

  it.each<[string, string, string[]?]>([
    ['one that calls itself Chrome', `${WINDOWS} ${CHROME}`, ['Brave', 'Chromium']],
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

  it('lead to encrypted pages', () => {
    for (const { url } of Object.values(BROWSERS)) expect(new URL(url).protocol).toBe('https:');
  });
});
