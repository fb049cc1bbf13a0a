import { afterEach, describe, expect, it, vi } from 'vitest';
import { attempt } from '../../src/browser/attempt';
import { isPolicyPage, readEnvironment } from '../../src/browser/environment';
import { parsed } from '../../src/browser/page';
import { settingsOf } from '../config/settings-of';

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = '';
});

describe('the environment', () => {
  it('prefers the language of the page to those of the browser', () => {
    document.documentElement.lang = 'de-AT';
    vi.stubGlobal('navigator', { languages: ['fr', 'en'] });
    expect(readEnvironment().languages.filter(Boolean)).toEqual(['de-AT', 'fr', 'en']);
  });

  it.each([
    [true, true],
    [1, true],
    ['1', true],
    [false, false],
    [undefined, false],
    [null, false],
    [0, false],
    ['0', false],
    ['true', false],
    [{}, false],
  ])('takes Global Privacy Control %j for %j', (globalPrivacyControl, gpc) => {
    vi.stubGlobal('navigator', { languages: [], globalPrivacyControl });
    expect(readEnvironment().gpc).toBe(gpc);
  });
});

describe('the page of the privacy policy', () => {
  // the tests' page is https://shop.example.co.uk/a/b
  it.each([
    ['/a/b', '', true],
    ['b', '', true],
    ['https://shop.example.co.uk/a/b', '', true],
    ['/a/b#cookies', '', true],
    ['/a/b', '?from=mail', true],
    ['/a/b?page_id=3', '?page_id=3', true],
    ['?page_id=3', '?page_id=3', true],
    ['?page_id=3', '', false],
    ['?page_id=3', '?page_id=4', false],
    ['#privacy', '', false],
    [' #privacy', '?page_id=3', false],
    ['/a', '', false],
    ['https://other.example/a/b', '', false],
    ['https://[', '', false],
    ['', '', false],
    [undefined, '', false],
  ])('is at %j on the page /a/b%s: %j', (privacyUrl, search, is) => {
    history.replaceState(null, '', '/a/b' + search);
    expect(isPolicyPage(settingsOf({ privacyUrl: privacyUrl! }))).toBe(is);
    history.replaceState(null, '', '/a/b');
  });

  it.each([
    ['/#privacy', '/', false],
    ['index.html#privacy', '/index.html', false],
    ['/index.html#', '/index.html', true],
    ['/', '/', true],
    ['/de/#privacy', '/de/', true],
  ])('is at %j on the page %s: %j, for a site of one page has to ask', (privacyUrl, path, is) => {
    history.replaceState(null, '', path);
    expect(isPolicyPage(settingsOf({ privacyUrl }))).toBe(is);
    history.replaceState(null, '', '/a/b');
  });
});

describe('an attempt', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
  ])('that %s is reported and stops nothing', async (_, run) => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    await expect(attempt(run)).resolves.toBeUndefined();
    expect(report).toHaveBeenCalledExactlyOnceWith(
      'askfirst:',
      expect.objectContaining({ message: 'no' }),
    );
  });

  it('begins at once', () => {
    let hasRun = false;
    void attempt(() => (hasRun = true));
    expect(hasRun).toBe(true);
  });
});

describe('waiting for the document', () => {
  it('ends when it is parsed and not before', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    let isParsed = false;
    const waiting = parsed().then(() => (isParsed = true));
    await Promise.resolve();
    expect(isParsed).toBe(false);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await waiting;
    expect(isParsed).toBe(true);
  });
});
