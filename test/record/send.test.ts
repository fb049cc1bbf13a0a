import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConsentRecord } from '../../src/types';
import { said } from './site';
import {
  fetched,
  beacons,
  waiting,
  passing,
  settled,
  leave,
  site,
  beginWire,
  endWire,
} from './wire';

beforeEach(beginWire);
afterEach(endWire);

describe('with a function of the site’s own', () => {
  it('it gets each record, and no endpoint is called', async () => {
    const got: ConsentRecord[] = [];
    await site({ endpoint: '/consent', send: (record) => got.push(record) }).answer();
    await settled();
    expect(got).toEqual(said);
    expect(waiting()).toEqual([]);
    leave();
    expect([fetched.mock.calls.length, beacons.length]).toEqual([0, 0]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
    ['never ends', () => new Promise(() => undefined)],
  ])('that %s the record waits and is handed over again', async (_, fail) => {
    const send = vi.fn<() => unknown>().mockImplementationOnce(fail);
    await site({ send }).answer();
    await passing(100);
    expect(waiting()).toEqual(['save']);
    await passing(20_000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(waiting()).toEqual([]);
  });

  it('that changes what it gets, what waits stays as it is', async () => {
    const send = vi.fn((record: ConsentRecord) => {
      const method = (record as { method: string }).method;
      (record as { method: string }).method = 'mine';
      if (send.mock.calls.length < 2) throw new Error(method);
      return method;
    });
    await site({ send }).answer();
    await passing(20_000);
    expect(send.mock.results[1]!.value).toBe('save');
  });
});
