import fc from '../setup/fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliveryOf } from '../../src/record/deliver';
import type { ConsentRecord } from '../../src/types';
import { QUEUE, said, START, stored } from './site';
import {
  DAY,
  server,
  fetched,
  beacons,
  bodies,
  methods,
  waiting,
  passing,
  settled,
  leave,
  site,
  nextPage,
  beginWire,
  endWire,
} from './wire';

beforeEach(beginWire);
afterEach(endWire);

describe('a record that does not arrive', () => {
  it.each([0, 401, 403, 404, 405, 408, 429, 500, 503])(
    'for %i waits and is tried three times a page',
    async (status) => {
      server.answers = Array(20).fill(status);
      await site().answer();
      await passing(4000);
      expect(fetched).toHaveBeenCalledTimes(1);
      await passing(2000);
      expect(fetched).toHaveBeenCalledTimes(2);
      await passing(28_000);
      expect(fetched).toHaveBeenCalledTimes(2);
      await passing(DAY);
      expect(fetched).toHaveBeenCalledTimes(3);
      expect(waiting()).toEqual(['save']);
    },
  );

  it.each([400, 410, 413, 415, 422])('because it is refused by %i is dropped', async (status) => {
    server.answers = [status];
    const page = site();
    await page.answer({ method: 'accept-all' });
    await page.answer({ method: 'reject-all' });
    await passing(DAY);
    expect(methods()).toEqual(['accept-all', 'reject-all']);
    expect(waiting()).toEqual([]);
    expect(page.consent.record()!.method).toBe('reject-all');
  });

  it('is sent by the next page, before what is answered there', async () => {
    server.answers = [503, 503, 503];
    await site().answer({ method: 'accept-all' });
    await passing(DAY);
    fetched.mockClear();
    await nextPage().answer({ method: 'reject-all' });
    await settled();
    expect(methods()).toEqual(['accept-all', 'reject-all']);
    expect(waiting()).toEqual([]);
  });

  it('because nobody answers is tried again after ten seconds and a pause', async () => {
    server.answers = [new Promise(() => undefined)];
    await site().answer();
    await passing(14_000);
    expect(fetched).toHaveBeenCalledTimes(1);
    await passing(2000);
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(waiting()).toEqual([]);
  });

  it('while there is no network is not tried at all, and at once when there is', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await site().answer();
    await passing(DAY);
    expect(fetched).not.toHaveBeenCalled();
    online.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(waiting()).toEqual([]);
    expect(fetched).toHaveBeenCalledOnce();
  });

  it('is given up after a week', async () => {
    server.answers = [503, 503, 503];
    await site().answer();
    await passing(8 * DAY);
    fetched.mockClear();
    nextPage();
    await settled();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is one of twenty at most, the latest', async () => {
    server.answers = Array(99).fill(503);
    const page = site();
    for (let revision = 0; revision < 25; revision++) {
      vi.setSystemTime(START + revision * 1000);
      await page.answer({ revision });
    }
    const queue = stored(QUEUE) as ConsentRecord[];
    expect(queue.map(({ revision }) => revision)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 5),
    );
  });

  it('waits for the page where the browser stores nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    server.answers = [503];
    await site().answer();
    await passing(6000);
    expect(methods()).toEqual(['save', 'save']);
    await passing(DAY);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('is tried no more after the stop', async () => {
    server.answers = [503];
    const page = site();
    await page.answer();
    await settled();
    deliveryOf(page.consent)!.stop();
    await passing(DAY);
    window.dispatchEvent(new Event('online'));
    leave();
    await settled();
    expect([fetched.mock.calls.length, beacons.length]).toEqual([1, 0]);
  });
});

describe('a queue that somebody else has written', () => {
  it('sends only whole and sound records of this week, and nothing else of them', async () => {
    server.answers = [503];
    await site().answer();
    await settled();
    const [good] = stored(QUEUE) as [object];
    const mixed = [
      { ...good, id: '<b>' },
      { ...good, time: '2020-01-01T00:00:00.000Z' },
      { ...good, time: '2036-01-01T00:00:00.000Z' },
      { ...good, time: null },
      null,
      'x',
      { ...good, extra: 'x' },
    ];
    localStorage.setItem(QUEUE, JSON.stringify(mixed));
    fetched.mockClear();
    nextPage();
    await settled();
    expect(bodies()).toEqual([good]);
    expect(localStorage.getItem(QUEUE)).toBeNull();
  });

  it('never makes the next answer fail, whatever it is', async () => {
    let revision = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        localStorage.setItem(QUEUE, text);
        fetched.mockClear();
        await nextPage().answer({ revision: ++revision });
        await settled();
        expect(bodies()).toEqual([said.at(-1)]);
      }),
      { numRuns: 100 },
    );
  });
});
