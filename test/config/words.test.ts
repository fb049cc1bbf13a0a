import { describe, expect, it } from 'vitest';
import { pickLocale } from '../../src/config/locale';
import { problemText } from '../../src/config/problem-text';
import { isSafeUrl } from '../../src/config/safe-url';

describe('the language', () => {
  it.each([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-at'], 'de'],
    [['de-Latn-CH-1996'], 'de'],
    [['pt-BR'], 'pt-BR'],
    [['PT-br'], 'pt-BR'],
    [['pt'], 'en'],
    [['fr', 'de'], 'de'],
    [['', 'de'], 'de'],
    [['fr'], 'en'],
    [['d'], 'en'],
    [['deu'], 'en'],
    [['*'], 'en'],
    [['-', '--', '-de'], 'en'],
    [[], 'en'],
  ])('wanted as %j is %s', (wanted, found) => {
    expect(pickLocale(wanted, ['en', 'de', 'pt-BR'])).toBe(found);
  });

  it('falls back to English even where nothing is on offer', () => {
    expect(pickLocale(['de'], [])).toBe('en');
  });
});

describe('an address', () => {
  it.each([
    'https://example.com/privacy',
    'HTTP://example.com',
    'mailto:privacy@example.com',
    '/privacy',
    'privacy.html?a=b:c#d:e',
    './a:b',
    '?q=javascript:1',
    '#top',
    '//example.com/x',
    '',
  ])('may be a link: %j', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'JaVa\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001\u001f javascript:alert(1)',
    'javascript\t:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    ' data:text/html,x',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'ftp://example.com',
    'x-custom+scheme.1:go',
    'view-source:https://example.com',
  ])('may not be a link: %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});

describe('a problem in words', () => {
  it.each([
    ['model', 'optin', '"opt-out"'],
    ['cookie.days', 0, '1 to 730'],
    ['policy.revision', -1, '0 or more'],
    ['services.counter.category', 'stats', 'categories'],
    ['site.privacyUrl', 'javascript:1', 'http(s), mailto or relative'],
  ])('is one sentence with the key, the value and the fix: %s', (path, value, fix) => {
    const text = problemText({ path, value });
    expect(text).toContain(`"${path}"`);
    expect(text).toContain(JSON.stringify(value));
    expect(text).toContain(fix);
    expect(text).toMatch(/^askfirst: [^\n]+\.$/);
    expect(text.match(/\.( |$)/g)).toHaveLength(1);
  });

  it.each([undefined, null, NaN, () => 1, Symbol('x')])('can show the value %o', (value) => {
    expect(problemText({ path: 'model', value })).toMatch(/^askfirst: "model" cannot be .+\.$/);
  });

  it('cuts a long value short', () => {
    expect(problemText({ path: 'model', value: 'x'.repeat(5000) }).length).toBeLessThan(200);
  });
});
