import fc from '../setup/fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/config/safe-url';
import { parseLinks } from '../../src/notice/parse-links';
import { createHostMatch } from '../../src/policy/match-host';
import { matchesName } from '../../src/policy/match-name';
import { isAskingPage } from '../../src/policy/match-page';

const RUNS = { numRuns: 10_000 };
const text = fc.string({ unit: 'binary', maxLength: 40 });
/** Made of what means something to a parser. */
const tricky = fc
  .array(
    fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      'a',
      ' ',
      '/',
      ':',
      'javascript',
      'https',
      '\t',
      '*',
      '!',
      '.',
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));
const any = fc.oneof(text, tricky);

describe('whatever the text', () => {
  it('of a link’s parser, nothing is lost and nothing is added', () => {
    fc.assert(
      fc.property(any, (source) => {
        const whole = parseLinks(source)
          .map(({ text: words, url }) => (url === undefined ? words : `[${words}](${url})`))
          .join('');
        expect(whole).toBe(source);
      }),
      RUNS,
    );
  });

  it('an address that becomes a link has no scheme that runs anything, as browsers read it', () => {
    fc.assert(
      fc.property(any, (url) => {
        if (!isSafeUrl(url) || !URL.canParse(url, 'https://shop.example/')) return;
        expect(new URL(url, 'https://shop.example/').protocol).toMatch(/^(https?|mailto):$/);
      }),
      RUNS,
    );
  });

  it('a declared name covers itself alone, one with a star what begins with it', () => {
    fc.assert(
      fc.property(any, any, (pattern, name) => {
        const isPrefix = pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1));
        const isSame = name === pattern && !pattern.endsWith('*');
        expect(matchesName(pattern, name)).toBe(isPrefix || isSame);
      }),
      RUNS,
    );
  });

  it('an excluded page never asks', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), any, (patterns, path) => {
        // a star at its end would make another pattern of it
        fc.pre(!path.endsWith('*'));
        expect(isAskingPage([...patterns, `!${path}`], path)).toBe(false);
      }),
      RUNS,
    );
  });

  it('an address belongs to a service only by a host that it declares, or one below', () => {
    const service = { id: 'a', hosts: ['vendor.example'], category: 'c', required: false };
    const hostOf = (url: string): string =>
      URL.canParse(url, 'https://shop.example/')
        ? new URL(url, 'https://shop.example/').hostname
        : '';
    const find = createHostMatch([service], 'shop.example', hostOf);
    const address = fc.oneof(
      any,
      any.map((path) => `https://${path}vendor.example/`),
    );
    fc.assert(
      fc.property(address, (url) => {
        const host = hostOf(url).replace(/\.$/, '');
        const isOwn = host === 'vendor.example' || host.endsWith('.vendor.example');
        expect(find(url)).toBe(isOwn ? 'a' : '');
      }),
      RUNS,
    );
  });
});
