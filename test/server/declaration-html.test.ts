// @vitest-environment jsdom
import fc from '../setup/fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/config/safe-url';
import { encode } from '../../src/consent/codec';
import * as de from '../../src/locales/de';
import { declarationHtml } from '../../src/server';
import * as catalogue from '../../src/services';
import type { Config } from '../../src/types';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const CONFIG: Config = {
  site: { name: 'Shop', privacyUrl: '/privacy', controller: { name: 'Shop Ltd' } },
  categories: ['analytics'],
  services: { 'google-analytics': 'analytics' },
  policy: { updated: '2026-11-22' },
};
const ANSWER = encode({
  time: Math.floor(Date.now() / 1000) - 60,
  revision: 0,
  signal: false,
  method: 'save',
  granted: ['analytics', 'google-analytics:analytics'],
  denied: [],
});

describe('the declaration from a server', () => {
  it('says what is stored for what, by whom, and nothing of the visitor', () => {
    const { body } = parse(declarationHtml(CONFIG, { catalogue }));
    expect([...body.querySelectorAll('caption')].map((one) => one.textContent)).toEqual([
      'Necessary',
      'Analytics',
    ]);
    const row = [...body.querySelectorAll('tr')].find(
      (one) => one.querySelector('code')?.textContent === '_ga',
    )!;
    expect([...row.children].map((cell) => cell.textContent)).toEqual([
      '_ga',
      'Google Ireland Ltd',
      'Tells visitors apart',
      '2 years',
      'Cookie',
      'Cannot be seen from here',
    ]);
    expect(body.textContent).toContain('Last updated on November 22, 2026.');
    expect(body.querySelector('.choice')).toBeNull();
    expect(body.querySelector('button, details, [download]')).toBeNull();
  });

  it('says what the visitor has chosen, by the cookie of the request', () => {
    const text = (header: string | null): string =>
      parse(declarationHtml(CONFIG, { header })).body.textContent;
    expect(text(`a=b; askfirst=${ANSWER}`)).toContain('Allowed: Analytics.');
    expect(text(null)).toContain('You have not chosen yet.');
    expect(text('askfirst=nonsense')).toContain('You have not chosen yet.');
  });

  it('honours a signal of the request', () => {
    for (const gpc of [true, '1, 1']) {
      expect(declarationHtml(CONFIG, { header: null, gpc })).toContain('Opt-out request');
    }
  });

  it('is in the words of a language, with those of the site over them', () => {
    const html = declarationHtml(
      { ...CONFIG, texts: { change: 'Mine', browsers: 'Aus damit' } },
      { words: de.texts },
    );
    const { body } = parse(html);
    expect(body.firstElementChild!.getAttribute('lang')).toBe('de');
    expect(body.textContent).toContain('Zuletzt geändert am 22. November 2026.');
    expect(body.textContent).toContain('Aus damit');
  });

  it('fails for a config with a mistake, as reading the answer does', () => {
    expect(() => declarationHtml({ services: { a: 'nothing-like-it' } })).toThrow(/checkConfig/);
  });
});

/** Texts that would be markup, or leave an attribute, if they were not escaped. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onclick='alert(1)",
  '</code></th></table><h1>mine</h1>',
  '<!-- ',
  '&lt;b&gt;',
  ']]>',
  '{names}{date}{kind}$&',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.webUrl());
const url = fc.oneof(
  text,
  fc.constantFrom('javascript:alert(1)', ' jAva\nscript:1', 'data:,x', '//x'),
);
const row = fc.record({ name: text, purpose: text, duration: text });
const config = fc.record({
  site: fc.record({
    name: text,
    privacyUrl: url,
    controller: fc.record({ name: text, address: text, email: text, url }),
  }),
  categories: fc.constant([{ name: 'analytics', title: HOSTILE[0], description: HOSTILE[1] }]),
  services: fc.record({
    a: fc.record({
      category: fc.constant('analytics'),
      name: text,
      provider: fc.oneof(text, fc.record({ name: text, url })),
      purpose: text,
      cookies: fc.array(row, { maxLength: 3 }),
      storage: fc.array(text, { maxLength: 3 }),
    }),
  }),
  policy: fc.record({ updated: text }),
  texts: fc.record({ choice: text, allowed: text, dated: text, third: text, lang: text }),
});

describe('hostile texts of a config', () => {
  it('stay text, and lead nowhere but to pages and letters', () => {
    fc.assert(
      fc.property(config, (given) => {
        const { body } = parse(declarationHtml(given as Config, { header: null }));
        // all of it is still in the one element around it
        expect([body.childNodes.length, body.firstElementChild!.localName]).toEqual([1, 'div']);
        for (const element of body.querySelectorAll('*')) {
          expect(element.localName).toMatch(
            /^(a|address|bdi|caption|code|div|h2|li|p|section|span|strong|table|tbody|td|th|thead|tr|ul)$/,
          );
          for (const { name, value } of element.attributes) {
            expect(name).toMatch(/^(class|colspan|data-label|dir|href|lang|rel|role|scope)$/);
            if (name === 'href') expect(isSafeUrl(value)).toBe(true);
          }
        }
        const { site, services } = given;
        expect(body.textContent).toContain(site.controller.name.replaceAll(/\r\n?/g, '\n'));
        expect(body.textContent).toContain(services.a.purpose.replaceAll(/\r\n?/g, '\n'));
      }),
      { numRuns: 150 },
    );
  });
});
