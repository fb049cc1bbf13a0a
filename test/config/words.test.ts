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
    [['zh'], 'zh'],
    [['zh-CN'], 'zh'],
    [['zh-Hans-TW'], 'zh'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-Hant'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['nb'], 'nb'],
    [['nonsense'], 'en'],
  ])('wanted as %j is %s', (wanted, found) => {
    expect(pickLocale(wanted, ['en', 'zh-Hant', 'pt-BR', 'de', 'nb', 'zh'])).toBe(found);
  });

  it('falls back to English even where nothing is on offer', () => {
    expect(pickLocale(['de'], [])).toBe('en');
  });
});

describe('an address', () => {
  it.each([
    'https://example.com/privacy',
    ' https://example.com/privacy\n',
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
    ['regions', 'DE', '"auto"'],
    ['regions.DE', 'optin', '"notice"'],
    ['region', 'Germany', '"US-CA"'],
    ['regionTimeout', 0, '10000'],
    ['gpc', 'accept', '"reject"'],
    ['minor', 'no', 'true or false'],
    ['record.endpoint', 'http://x', 'https'],
    ['record.send', 'send', 'a function'],
    ['record.history', -1, '0 to 100'],
    ['cookie.formerNames', 'old', 'list'],
    ['categories.ads.sale', 'yes', 'true or false'],
    ['services.ads.sale', 'yes', 'true or false'],
    ['services.stats.exempt', true, '"statistics"'],
  ])('is one sentence with the key, the value and the fix: %s', (path, value, fix) => {
    const text = problemText({ path, value });
    expect(text).toContain(`"${path}"`);
    expect(text).toContain(JSON.stringify(value));
    expect(text).toContain(fix);
    expect(text).toMatch(/^askfirst: [^\n]+\.$/);
    expect(text.match(/\.( |$)/g)).toHaveLength(1);
  });

  it.each([
    ['AF-NOTICE-GLOBAL', 'model', 'notice', 'is left out', '"regions"'],
    ['AF-NOTICE-REGION', 'regions.DE', 'notice', 'counts as "opt-in"', '"acknowledgeLegalRisk"'],
    ['AF-NOTICE-UNKNOWN', 'regions', 'Texas', 'is left out', '"US-CA"'],
  ] as const)(
    'has the code %s, what becomes of it, and a way out',
    (code, path, value, ...parts) => {
      const text = problemText({ path, value, code });
      expect(text).toContain(`[${code}] "${path}" cannot be "${value}"`);
      for (const part of parts) expect(text).toContain(part);
      expect(text).toMatch(/^askfirst: [^\n]+\.$/);
      expect(text.match(/\.( |$)/g)).toHaveLength(1);
    },
  );

  it.each([
    [{ path: 'cookie.days', value: 400 }, '13 months'],
    [{ path: 'regions.*', value: 'notice', code: 'AF-NOTICE-REGION' }, 'the United Kingdom'],
    [{ path: 'regions.CA', value: 'notice', code: 'AF-NOTICE-REGION' }, 'Quebec'],
  ] as const)('of advice says what is, and leaves nothing out: %o', (problem, reason) => {
    const text = problemText({ ...problem, isAdvice: true });
    expect(text).toContain(`"${problem.path}" is ${JSON.stringify(problem.value)}: `);
    expect(text).toContain(reason);
    expect(text).not.toMatch(/cannot be|left out/);
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
