import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { texts as en } from '../../src/locales/en';
import type { Texts } from '../../src/types';

const files = readdirSync(new URL('../../src/locales/', import.meta.url));
const locales = await Promise.all(
  files.map(async (file) => {
    const name = file.slice(0, -'.ts'.length);
    const { texts } = (await import(`../../src/locales/${name}.ts`)) as { texts: Texts };
    return { file, texts };
  }),
);

/** Every word by its path: `categories.analytics.title`. */
function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flat(inner, path ? `${path}.${key}` : key),
  );
}
const keys = (texts: Texts) =>
  flat(texts)
    .map(([path]) => path)
    .filter((path) => !path.startsWith('services.'))
    .sort();
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(locales)('the words in $file', ({ file, texts }) => {
  const all = flat(texts);

  test('are in the language that the file is named after', () => {
    expect(`${texts.lang}.ts`).toBe(file);
  });

  test('are all there, and no others', () => {
    expect(keys(texts)).toEqual(keys(en));
  });

  test('have the same places to fill in as the English ones', () => {
    const english = Object.fromEntries(flat(en));
    for (const [path, text] of all) {
      if (path in english) expect([path, holes(text)]).toEqual([path, holes(english[path]!)]);
    }
  });

  test('have a form for every plural of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(texts.lang).resolvedOptions();
    expect(Object.keys(texts.services).sort()).toEqual([...pluralCategories].sort());
  });

  test('are typeset, not typed', () => {
    for (const [path, text] of all) {
      expect([path, text]).toEqual([path, text.trim()]);
      expect(text, path).not.toMatch(/['"]|\.\.\.| {2}| - /);
    }
  });

  test('promise nothing vague, steer nobody and certify nothing', () => {
    const said = all.map(([, text]) => text).join('\n');
    expect(said).not.toMatch(/experience|improve|better|best|enjoy|sorry|recommend|complian|GDPR/i);
    expect(said).not.toMatch(/Erlebnis|verbesser|bestmöglich|leider|empfehl|konform|DSGVO/i);
  });
});

test('the English buttons and text are recognised for what they are', () => {
  expect([en.reject, en.accept]).toEqual(['Reject all', 'Accept all']);
  expect(en.text).toMatch(/we use cookies and similar technologies/i);
  expect(en.text).toMatch(/partners/);
});

test('the German ones too', () => {
  const de = locales.find(({ file }) => file === 'de.ts')!.texts;
  expect([de.reject, de.accept]).toEqual(['Alle ablehnen', 'Alle akzeptieren']);
  expect(de.text).toMatch(/wir verwenden cookies und ähnliche technologien/i);
  expect(de.text).toMatch(/Partner/);
});
