import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { texts as en } from '../../src/locales/en';
import { fill } from '../../src/policy/fill';
import { listed } from '../../src/policy/listed';
import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../../src/types';

interface Locale {
  readonly texts: Texts;
  readonly first?: FirstTexts;
  readonly panel: PanelTexts;
  readonly declaration: DeclarationTexts;
}

const locales = await Promise.all(
  readdirSync(new URL('../../src/locales/', import.meta.url)).map(async (file) => {
    const name = file.slice(0, -'.ts'.length);
    const locale = (await import(`../../src/locales/${name}.ts`)) as Locale;
    const { steering } = (await import(`./words/${name}.ts`)) as { steering: RegExp };
    return { name, ...locale, steering };
  }),
);

/** Every word by its path: `titles.analytics`. */
function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flat(inner, path ? `${path}.${key}` : key),
  );
}
const keys = (texts: object) =>
  flat(texts)
    .map(([path]) => path)
    .filter((path) => !path.startsWith('services.'))
    .sort();
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
/** What a reader sees as one letter each: an accent of its own is none. */
const length = (text: string, lang: string) =>
  [...new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(text)].length;

/** autoconsent knows one wording only for "reject" there, a long one. */
const LONG = ['ru', 'cs'];

describe.each(locales)(
  'the words in $name',
  ({ name, texts, first, panel, declaration, steering }) => {
    const all = flat(texts);

    test('are in the language that the file is named after, and in its direction', () => {
      expect(texts.lang).toBe(name);
      expect(Intl.getCanonicalLocales(name)).toEqual([name]);
      expect(texts.dir).toBe(['ar', 'he', 'fa'].includes(name) ? 'rtl' : 'ltr');
    });

    test('are all there, and no others', () => {
      expect(keys(texts)).toEqual(keys(en));
      if (first) expect({ ...first, ...panel, ...declaration }).toEqual(texts);
    });

    test('have the same places to fill in as the English ones', () => {
      const english = Object.fromEntries(flat(en));
      for (const [path, text] of all) {
        if (path in english) expect([path, holes(text)]).toEqual([path, holes(english[path]!)]);
      }
    });

    test('list names as the language does', () => {
      const list = new Intl.ListFormat(name);
      const plain = (text: string): string => text.replace('\u200f', '').replace('a(c)', 'a');
      expect(listed(['A', 'B'], texts)).toBe(plain(list.format(['A', 'B'])));
      const [, between] = list.formatToParts(['A', 'B', 'C']);
      expect(listed(['A', 'B', 'C'], texts)).toBe(
        fill(fill(texts.and, 'list', `A${plain(between!.value)}B`), 'name', 'C'),
      );
      expect(listed(['A'], texts)).toBe('A');
    });

    test('have a form for every plural of the language', () => {
      const { pluralCategories } = new Intl.PluralRules(texts.lang).resolvedOptions();
      expect(Object.keys(texts.services).sort()).toEqual([...pluralCategories].sort());
      for (const form of Object.values(texts.services)) expect(holes(form)).toEqual(['{count}']);
    });

    test('are typeset, not typed', () => {
      for (const [path, text] of all) {
        expect([path, text]).toEqual([path, text.trim()]);
        expect(text, path).not.toMatch(/['"]|\.\.\.| {2}| - /);
        expect(text, path).toBe(text.normalize('NFC'));
      }
    });

    test('promise nothing vague, steer nobody and certify nothing', () => {
      for (const [path, text] of all) {
        expect(text, path).not.toMatch(steering);
        expect(text, path).not.toMatch(/!|GDPR|ePrivacy/);
      }
    });

    test('name the buttons for yes and no alike: in length and in form', () => {
      const { accept, reject, choose } = texts;
      const longest = LONG.includes(name) ? 42 : 20;
      for (const label of [accept, reject, choose]) {
        expect(length(label, name), label).toBeLessThanOrEqual(longest);
        expect(label).not.toMatch(/[.,;:!?]$/);
      }
      expect(accept.split(' ').length, `${accept} / ${reject}`).toBeGreaterThanOrEqual(
        reject.split(' ').length - 1,
      );
      expect(reject.split(' ').length, `${accept} / ${reject}`).toBeGreaterThanOrEqual(
        accept.split(' ').length - 1,
      );
    });
  },
);

test('the English buttons and text are recognised for what they are', () => {
  expect([en.reject, en.accept]).toEqual(['Reject all', 'Accept all']);
  expect(en.text).toMatch(/we use cookies and similar technologies/i);
  expect(en.text).toMatch(/partners/);
});

test('the German ones too', () => {
  const { texts } = locales.find(({ name }) => name === 'de')!;
  expect([texts.reject, texts.accept]).toEqual(['Alle ablehnen', 'Alle akzeptieren']);
  expect(texts.text).toMatch(/wir verwenden cookies und ähnliche technologien/i);
  expect(texts.text).toMatch(/Partner/);
});
