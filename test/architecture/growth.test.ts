import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/config/safe-url';
import { decode } from '../../src/consent/codec';
import { cookieValues } from '../../src/consent/cookie-string';
import { parseLinks } from '../../src/notice/parse-links';
import { fill } from '../../src/policy/fill';
import { createHostMatch } from '../../src/policy/match-host';
import { matchesName } from '../../src/policy/match-name';
import { isAskingPage } from '../../src/policy/match-page';
import { readConsent } from '../../src/server/read-consent';
import { read } from '../import/read';

/** So many pieces a text has, and sixteen times as many. */
const PIECES = 5_000;
const TIMES = 16;
/** What is faster than this is not told apart from nothing, in ms. */
const GRAIN = 0.5;

/**
 * The shortest of several runs, of the processor's time: what other programs take of it does not count.
 */
function shortest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.max(GRAIN, Math.min(...times));
}

/** How many times as long 16 times the text takes: 16 where it grows in line, 256 by the square. */
const growth = (run: (text: string) => unknown, piece: string): number =>
  shortest(() => run(piece.repeat(TIMES * PIECES))) / shortest(() => run(piece.repeat(PIECES)));

const match = createHostMatch(
  [{ id: 'a', hosts: ['a.example'], category: 'analytics', required: false }],
  'shop.example',
  (url) => url.replace('http://', ''),
);

const READERS: Record<string, (text: string) => unknown> = {
  'a link in a text': parseLinks,
  'an address of a link': isSafeUrl,
  'a text to fill in': (text) => fill(text, 'site', 'x'),
  'an answer': decode,
  'an answer behind its version': (text) => decode(`1.t5q8zk.0.save.${text}.`),
  'the cookies of a page': (text) => cookieValues(text, 'askfirst'),
  'a header, on a server': (text) => readConsent(text, {}),
  'the name of a cookie': (text) => matchesName('(a+)+$*', text),
  'a path': (text) => isAskingPage(['/a*', '!/b*'], text),
  'the answer of Klaro': (text) => read('klaro', { cookies: { klaro: text } }),
  'the answer of Cookiebot': (text) => read('cookiebot', { cookies: { CookieConsent: text } }),
  'the answer of tarteaucitron': (text) =>
    read('tarteaucitron', { cookies: { tarteaucitron: text } }),
};
const PIECES_OF_ATTACKS = [
  'a',
  '[',
  '[a](',
  '](',
  '(a+)+$',
  'a-~',
  '%',
  '; askfirst=',
  ' ',
  '\0',
  '{',
  '.0',
];

/** What lies between growing in line and by the square: four times off either may be another program. */
const LIMIT = 64;
/** Tries, of which one that is in line will do: another program disturbs some, and a square all. */
const TRIES = 6;

describe('what reads strangers’ texts takes no more than in line with their length', () => {
  it.each(Object.keys(READERS))('%s', (name) => {
    for (const piece of PIECES_OF_ATTACKS) {
      let least = Infinity;
      for (let tries = TRIES; tries && least >= LIMIT; tries--) {
        least = Math.min(least, growth(READERS[name]!, piece));
      }
      expect(least, `${name}: ${piece}`).toBeLessThan(LIMIT);
    }
  });

  it('the host of an address, as long as one can be', () => {
    expect(match('a.'.repeat(120) + 'a.example')).toBe('a');
  });

  it('and this would find one that does not', () => {
    const square = (text: string): unknown => /(?:^|a)a*b/.exec(text.slice(0, 40_000));
    const all = Array.from({ length: TRIES }, () =>
      growth((text) => square(text.slice(0, text.length / 4)), 'a'),
    );
    // one may have been disturbed, too
    expect(all.sort((a, b) => a - b)[1]).toBeGreaterThan(LIMIT);
  });
});
