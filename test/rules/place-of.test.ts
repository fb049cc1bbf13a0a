import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeOf } from '../../src/rules/place-of';
import type { Config } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const place = (config: Config): Promise<unknown> => placeOf(settingsOf(config));
const respondWith = (...serverTiming: { name: string; description: string }[]): void => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ serverTiming } as never]);
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('where the visitor is', () => {
  it('is what the config says', async () => {
    expect(await place({ region: 'CH' })).toEqual({ region: 'CH', source: 'config' });
  });

  it.each([
    ['at once', () => 'US-CA'],
    ['later', () => Promise.resolve('US-CA')],
  ])('is what a function says %s', async (_, region) => {
    expect(await place({ region })).toEqual({ region: 'US-CA', source: 'callback' });
  });

  it.each([
    ['nothing', () => undefined],
    ['no text', () => 49],
  ])('is not known if the function says %s', async (_, region) => {
    expect(await place({ region })).toEqual({ region: null, source: 'callback' });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no database');
      },
    ],
    ['fails', () => Promise.reject(new Error('no database'))],
  ])('is not known if the function %s, which is reported', async (_, region) => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    expect(await place({ region })).toEqual({ region: null, source: 'callback' });
    expect(report).toHaveBeenCalledOnce();
  });

  it.each([
    [{}, 1000],
    [{ regionTimeout: 50 }, 50],
  ])('is not known if the function never answers: %j gives it up', async (more, patience) => {
    const done = vi.fn();
    void place({ region: () => new Promise(() => undefined), ...more }).then(done);
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledExactlyOnceWith({ region: null, source: 'timeout' });
  });

  it('is what the response says where the config says nothing', async () => {
    respondWith({ name: 'db', description: 'XX' }, { name: 'geo', description: 'BR' });
    expect(await place({})).toEqual({ region: 'BR', source: 'server-timing' });
    expect(await place({ region: 'DE' })).toEqual({ region: 'DE', source: 'config' });
  });

  it('is not known where nobody says it', async () => {
    respondWith();
    expect(await place({})).toEqual({ region: null, source: 'default' });
  });
});
