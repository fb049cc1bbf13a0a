import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as de from '../../src/locales/de';
import type { Mount, Texts } from '../../src/types';
import { clear, filesBut, log, settle, start } from './widget';

let given: Partial<Texts> | undefined;
const mount: Mount = (_, texts) => {
  given = texts;
  return () => undefined;
};
const shown = async (config: object, failure?: Error): Promise<Partial<Texts> | undefined> => {
  const file = filesBut({
    notice: Promise.resolve({ mount }),
    'locale-de': failure ? Promise.reject(failure) : Promise.resolve({ texts: de.first }),
  });
  start(config, { file });
  await settle();
  return given;
};

beforeEach(() => {
  vi.useFakeTimers();
  given = undefined;
});
afterEach(() => {
  clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the words', () => {
  it('are those of the language, with those of the site over them', async () => {
    const texts = await shown({ locale: 'de', texts: { accept: 'Mine' } });
    expect(texts).toEqual({ ...de.first, accept: 'Mine' });
  });

  it('are only those of the site in English, which is in the parts themselves', async () => {
    expect(await shown({ texts: { accept: 'Mine' } })).toEqual({ accept: 'Mine' });
    expect(await shown({})).toEqual({});
  });

  it('are English where those of the language cannot be had, and the notice comes', async () => {
    const texts = await shown({ locale: 'de', texts: { accept: 'Mine' } }, new Error('no words'));
    expect(texts).toEqual({ accept: 'Mine' });
  });

  it('change with the language of the page, and nothing else changes', async () => {
    const change = vi.fn();
    const file = filesBut({ notice: Promise.resolve({ mount }) });
    const consent = start({ signals: [{ name: 'vendor', change }] }, { file });
    await settle();
    expect(given!.accept).toBeUndefined();
    consent.setLocale('de-AT');
    await settle();
    expect(given!.accept).toBe(de.first.accept);
    expect(consent.state.locale).toBe('de');
    expect(change).not.toHaveBeenCalled();
    consent.setLocale('tlh');
    await settle();
    expect(given!.accept).toBeUndefined();
    expect(consent.state.locale).toBe('en');
  });

  it('are those of the last language that the page asked for, even before they have come', async () => {
    const file = filesBut({ notice: Promise.resolve({ mount }) });
    const consent = start({}, { file });
    consent.setLocale('de');
    await settle();
    expect(given!.accept).toBe(de.first.accept);
    expect(consent.state.locale).toBe('de');
  });

  it('change without asking again whom nobody has to ask', async () => {
    const consent = start();
    consent.reject();
    await settle();
    const shown = log.length;
    consent.setLocale('de');
    await settle();
    expect(log.slice(shown)).toEqual(['-trigger', '+trigger']);
    expect(consent.state.method).toBe('reject-all');
  });
});
