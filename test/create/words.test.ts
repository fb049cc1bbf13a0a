import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as de from '../../src/locales/de';
import type { Mount, Texts } from '../../src/types';
import { clear, filesBut, settle, start } from './widget';

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
});
