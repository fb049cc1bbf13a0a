import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resume } from '../../src/record/deliver';
import { QUEUE, said } from './site';
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
  tab,
  nextPage,
  beginWire,
  endWire,
} from './wire';

beforeEach(beginWire);
afterEach(endWire);

describe('with an endpoint', () => {
  it('each record is posted there, once, as JSON', async () => {
    const page = site();
    await page.answer({}, 'notice');
    await settled();
    expect(fetched).toHaveBeenCalledOnce();
    const [address, init] = fetched.mock.calls[0]!;
    expect(address).toBe('https://shop.example.co.uk/consent');
    expect(init).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      keepalive: true,
      credentials: 'same-origin',
    });
    expect(bodies()).toEqual(said);
    expect(localStorage.getItem(QUEUE)).toBeNull();
    await passing(DAY);
    leave();
    expect([fetched.mock.calls.length, beacons.length]).toEqual([1, 0]);
  });

  it('on another host no cookie goes with it', async () => {
    await site({ endpoint: 'https://records.example/in' }).answer();
    await settled();
    expect(fetched.mock.calls[0]![1].credentials).toBe('omit');
  });

  it('nothing is sent before an answer, nor after a reset', async () => {
    const page = site();
    resume(page.consent);
    await page.reset();
    await passing(DAY);
    leave();
    expect([fetched.mock.calls.length, beacons.length, localStorage.length]).toEqual([0, 0, 0]);
  });

  it('the event does not wait for the server, and neither does the next answer', async () => {
    server.answers = [new Promise(() => undefined)];
    const page = site();
    await page.answer({ method: 'accept-all' });
    await page.answer({ method: 'reject-all' });
    expect(said.map(({ method }) => method)).toEqual(['accept-all', 'reject-all']);
    expect(page.consent.record()!.method).toBe('reject-all');
  });

  it('they arrive in the order of the answers', async () => {
    server.answers = [new Promise((resolve) => setTimeout(() => resolve(204), 3000))];
    const page = site();
    await page.answer({ method: 'accept-all' });
    await page.answer({ method: 'reject-all' });
    await settled();
    expect(methods()).toEqual(['accept-all']);
    await passing(3000);
    expect(methods()).toEqual(['accept-all', 'reject-all']);
    expect(waiting()).toEqual([]);
  });

  it.each([
    '',
    'http://records.example/in',
    '//user:word@records.example/in',
    'javascript:alert(1)',
    'data:text/plain,x',
    'blob:https://shop.example.co.uk/1',
    'file:///in',
    'ws://records.example',
    'https://',
    null,
    7,
    {},
    ['/consent'],
  ])('that is %j nobody is called and nothing waits', async (endpoint) => {
    const page = site({ endpoint: endpoint as string });
    await page.answer();
    await passing(60_000);
    leave();
    expect([fetched.mock.calls.length, beacons.length, said.length]).toEqual([0, 0, 1]);
    expect(localStorage.getItem(QUEUE)).toBeNull();
  });

  it.each(['consent', '/consent', '?consent', '//records.example/in', 'https://records.example'])(
    'that is %s it is called',
    async (endpoint) => {
      await site({ endpoint }).answer();
      await settled();
      expect(fetched).toHaveBeenCalledOnce();
    },
  );
});

describe('in several tabs', () => {
  it('one at a time sends, so that nothing arrives twice', async () => {
    const locks = { request: vi.fn() };
    let last = Promise.resolve();
    locks.request.mockImplementation(
      (_name: string, run: () => Promise<void>) => (last = last.then(run)),
    );
    Object.assign(navigator, { locks });
    server.answers = [503, new Promise((resolve) => setTimeout(() => resolve(204), 1000))];
    await site().answer();
    await passing(1);
    nextPage();
    tab();
    await passing(60_000);
    expect(locks.request).toHaveBeenCalledWith(QUEUE, expect.any(Function));
    expect(fetched).toHaveBeenCalledTimes(2);
    Reflect.deleteProperty(navigator, 'locks');
  });

  it('nothing is lost where the browser refuses locks', async () => {
    Object.assign(navigator, {
      locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) },
    });
    await site().answer();
    await settled();
    expect(fetched).toHaveBeenCalledOnce();
    Reflect.deleteProperty(navigator, 'locks');
  });
});
