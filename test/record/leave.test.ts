import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { said } from './site';
import { server, beacons, waiting, settled, leave, site, beginWire, endWire } from './wire';

beforeEach(beginWire);
afterEach(endWire);

describe('when the page is left', () => {
  it('what has failed goes by a beacon, once, and waits for the next page all the same', async () => {
    server.answers = [503];
    await site().answer();
    await settled();
    leave();
    leave();
    expect(beacons).toHaveLength(1);
    expect(await beacons[0]!.body).toBe(JSON.stringify(said[0]));
    expect(beacons[0]).toMatchObject({
      address: 'https://shop.example.co.uk/consent',
      type: 'application/json',
    });
    expect(waiting()).toEqual(['save']);
  });

  it('what is on its way already goes on by itself', async () => {
    server.answers = [new Promise(() => undefined)];
    const page = site();
    await page.answer({ method: 'accept-all' });
    await page.answer({ method: 'reject-all' });
    await settled();
    leave();
    expect(beacons).toHaveLength(1);
    expect(waiting()).toEqual(['accept-all', 'reject-all']);
  });

  it('it goes by the beacon too where the browser ends requests with the page', async () => {
    vi.stubGlobal('Request', function () {});
    server.answers = [new Promise(() => undefined)];
    await site().answer();
    await settled();
    leave();
    expect(beacons).toHaveLength(1);
  });

  it('a beacon to another host is plain text, which needs no leave', async () => {
    server.answers = [0];
    await site({ endpoint: 'https://records.example/in' }).answer();
    await settled();
    leave();
    expect(beacons.map(({ type }) => type)).toEqual(['text/plain;charset=utf-8']);
  });

  it.each([
    ['refuses', () => false],
    [
      'throws on',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('where the browser %s that type, it goes as plain text', async (_, refuse) => {
    server.isTaken = (type) => type !== 'application/json' || refuse();
    server.answers = [503];
    await site().answer();
    await settled();
    expect(leave).not.toThrow();
    expect(beacons.map(({ type }) => type)).toEqual(['text/plain;charset=utf-8']);
  });

  it('and the browser takes no beacon at all, nothing is lost', async () => {
    server.isTaken = () => false;
    server.answers = [503];
    await site().answer();
    await settled();
    leave();
    expect([beacons.length, waiting()]).toEqual([0, ['save']]);
  });
});
