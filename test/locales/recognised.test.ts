/**
 * Visitors' tools find the buttons of a notice by their words. Where DuckDuckGo's own patterns know a
 * language, they have to know our buttons; whether they find the notice too, a flow shows.
 * @see https://github.com/duckduckgo/autoconsent
 */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Texts } from '../../src/types';

const LANGUAGES = 'ca cs de en es eu fr gl id it nl pl pt pt-BR ru sv tr'.split(' ');

const HEURISTICS = createRequire(import.meta.url)
  .resolve('@duckduckgo/autoconsent')
  .replace(/dist\/[^/]+$/, 'lib/heuristics.ts');

const { classifyButtonTextRegex: kindOf } = (await import(HEURISTICS)) as {
  classifyButtonTextRegex: (text: string) => string;
};

test.each(LANGUAGES)('the buttons in %s are taken for what they are', async (tag) => {
  const { texts } = (await import(`../../src/locales/${tag}.ts`)) as { texts: Texts };
  const { accept, reject } = texts;
  expect([reject, kindOf(reject)]).toEqual([reject, 'reject']);
  expect(kindOf(accept)).not.toBe('reject');
});
