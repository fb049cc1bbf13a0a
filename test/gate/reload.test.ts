import { beforeEach, describe, expect, it } from 'vitest';
import { encode } from '../../src/consent/codec';
import { presence } from '../../src/browser/presence';
import { putIntoJar, readJar } from '../browser/cookie-jar';
import {
  answer,
  heard,
  held,
  MARKED,
  pass,
  reload,
  run,
  store,
  useRefusedPage,
} from './refused-page';

useRefusedPage();

describe('loading the page again', () => {
  beforeEach(() => store.save(MARKED));
  const times = async (withdrew: boolean, more: object = {}): Promise<number> => {
    run(withdrew, more);
    await pass(5000);
    return reload.mock.calls.length;
  };

  it('happens once after a withdrawal, where a script ran that may no longer', async () => {
    held.isStale = true;
    expect(await times(true)).toBe(1);
  });

  it('does not happen where none ran, nor where nothing was withdrawn', async () => {
    expect(await times(true)).toBe(0);
    held.isStale = true;
    expect(await times(false)).toBe(0);
    expect(await times(false, { reload: 'always' })).toBe(0);
  });

  it('happens after every withdrawal, or never, if the site says so', async () => {
    expect(await times(true, { reload: 'always' })).toBe(1);
    held.isStale = true;
    expect(await times(true, { reload: 'never' })).toBe(1);
  });

  it('takes what it does not know for the default', async () => {
    expect(await times(true, { reload: true })).toBe(0);
    held.isStale = true;
    expect(await times(true, { reload: 'sometimes' })).toBe(1);
  });

  it('comes after the removal and the event, and leaves the mark for the next page', async () => {
    held.isStale = true;
    const more = {
      services: { ads: { category: 'marketing', cookies: [{ name: 's_', httpOnly: true }] } },
    };
    reload.mockImplementation(() => heard.push([]));
    run(true, more);
    expect(reload).not.toHaveBeenCalled();
    await pass(0);
    expect(heard).toHaveLength(1);
    await pass(600);
    expect(heard).toEqual([[{ name: 's_', kind: 'cookie', reason: 'http-only' }], []]);
    putIntoJar('s_=x; Path=/');
    dispatchEvent(new Event('pagehide'));
    expect(readJar()).toBe(`askfirst=${MARKED}`);
    await pass(5000);
    expect(readJar()).toBe(`askfirst=${MARKED}`);
    expect(heard).toHaveLength(2);
  });

  it('cuts off no message: the page that comes back says it', async () => {
    held.isStale = true;
    presence().say('Saved.');
    await pass(200);
    run(true);
    await pass(600);
    expect(reload).toHaveBeenCalledOnce();
    document.querySelector('#askfirst')!.remove();
    const said = (): string | undefined =>
      document.querySelector('#askfirst')?.shadowRoot?.querySelector('[role=status]')?.textContent;
    run();
    await pass(200);
    expect(said()).toBe('Saved.');
    await pass(10_000);
    expect(said()).toBeUndefined();
    run();
    await pass(200);
    expect(said()).toBeUndefined();
  });

  it('is called off by a yes in the meantime', async () => {
    held.isStale = true;
    run(true);
    held.isStale = false;
    await pass(5000);
    expect(reload).not.toHaveBeenCalled();
    expect(readJar()).toBe(`askfirst=${encode(answer)}`);
  });

  it('makes way for a visit to another page that begins before it', async () => {
    held.isStale = true;
    run(true);
    await pass(100);
    dispatchEvent(new Event('beforeunload'));
    await pass(5000);
    expect(reload).not.toHaveBeenCalled();
    expect(readJar()).toBe(`askfirst=${MARKED}`);
  });

  it('comes after all where that visit was none, as with a download', async () => {
    held.isStale = true;
    run(true);
    await pass(100);
    for (let links = 2; links--;) {
      dispatchEvent(new Event('beforeunload'));
      await pass(40_000);
      expect(reload).not.toHaveBeenCalled();
    }
    await pass(20_000);
    expect(reload).toHaveBeenCalledOnce();
    dispatchEvent(new Event('beforeunload'));
    await pass(100_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('comes at once where the visitor goes back, and the browser had kept the page', async () => {
    held.isStale = true;
    run(true);
    await pass(100);
    dispatchEvent(new Event('beforeunload'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(reload).not.toHaveBeenCalled();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(reload).toHaveBeenCalledOnce();
    await pass(100_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('does not happen where the answer is not kept: what it stopped would start again', async () => {
    held.isStale = true;
    store.save('', 0);
    expect(await times(true, { reload: 'always' })).toBe(0);
    held.answer = null;
    expect(await times(true)).toBe(1);
  });
});
