import { afterEach, describe, expect, it, vi } from 'vitest';
import { encode } from '../../src/consent/codec';
import { putIntoJar, readJar } from '../browser/cookie-jar';
import { openGate } from '../../src/gate/gate';
import { startModule } from '../../src/start-module';
import type { FileLoader } from '../../src/parts';
import type { Signal } from '../../src/types';
import { filesBut, log, settle, start, useFreshPage } from './widget';

const NOW = Date.UTC(2026, 10, 22, 12);
useFreshPage(NOW);
const YES = encode({
  time: NOW / 1000,
  revision: 0,
  signal: false,
  method: 'save',
  granted: ['functional', 'analytics'],
  denied: ['marketing'],
});

/** A page that the browser loads before anybody visits it; returns the beginning of the visit. */
function prepare(): () => void {
  Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true });
  return () => {
    Reflect.deleteProperty(Document.prototype, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    document.dispatchEvent(new Event('visibilitychange'));
  };
}
afterEach(() => void Reflect.deleteProperty(Document.prototype, 'prerendering'));

describe('a page that is prepared for a visit that may never come', () => {
  it('grants nothing, whatever was answered before, until the visit begins', async () => {
    putIntoJar(`askfirst=${YES}; Path=/`);
    const visit = prepare();
    const consent = start();
    const changed = vi.fn();
    consent.on('change', changed);
    await settle();
    expect(consent.state).toMatchObject({ granted: ['necessary'], decided: false });
    expect(readJar()).toBe(`askfirst=${YES}`);
    visit();
    expect(consent.state.granted).toEqual(['necessary', 'functional', 'analytics']);
    expect(changed).toHaveBeenCalledOnce();
    await settle();
    expect(log.at(-1)).toBe('+trigger');
  });

  it('holds all that is marked, and what is for those who refuse goes by what was answered before', async () => {
    putIntoJar(`askfirst=${YES}; Path=/`);
    document.body.innerHTML = ['necessary', '!analytics', '!marketing']
      .map((needs) => `<img data-consent="${needs}" data-src="/${needs}.png" alt="">`)
      .join('');
    const loaded = () =>
      Array.from(document.querySelectorAll('img[src]'), (image) => image.getAttribute('src'));
    const visit = prepare();
    start();
    await settle();
    expect(loaded()).toEqual([]);
    visit();
    await settle();
    expect(loaded()).toEqual(['/necessary.png', '/!marketing.png']);
  });

  it('keeps what waits for a name that needs no consent, until the visit begins', async () => {
    const visit = prepare();
    const told = vi.fn();
    void start().when('necessary').then(told);
    await settle();
    expect(told).not.toHaveBeenCalled();
    visit();
    await settle();
    expect(told).toHaveBeenCalledOnce();
  });

  it('lets that go for a first visitor, too, once the visit begins', async () => {
    document.body.innerHTML = '<img data-consent="!analytics" data-src="/x.png" alt="">';
    const visit = prepare();
    start();
    await settle();
    visit();
    await settle();
    expect(document.querySelector('img')?.getAttribute('src')).toBe('/x.png');
    expect(log).toEqual(['+notice']);
  });

  it('tells vendors no more than that nobody has answered, for their tags may run already', async () => {
    putIntoJar(`askfirst=${YES}; Path=/`);
    const visit = prepare();
    const signal: Signal = {
      name: 'test',
      start: ({ granted, decided }) => log.push(`start ${granted.join()} ${decided}`),
      change: (_, { granted }) => log.push(`tell ${granted.join()}`),
    };
    start({ signals: [signal] });
    await settle();
    expect(log).toEqual(['start necessary false']);
    visit();
    await settle();
    expect(log).toEqual(['start necessary false', 'tell functional,analytics', '+trigger']);
  });

  it('sends for no rules and no notice before the visit, nor for a notice that is not due then', async () => {
    putIntoJar(`askfirst=${YES}; Path=/`);
    const visit = prepare();
    const asked: string[] = [];
    const file: FileLoader = (name) => {
      asked.push(name);
      return filesBut({})(name);
    };
    start({ pages: ['/'], regions: 'auto' }, { file });
    start({}, { file });
    await settle();
    expect(asked).toEqual([]);
    visit();
    await settle();
    expect(asked).not.toContain('notice');
  });

  it('loads none of the files that a bundle has for later', async () => {
    const visit = prepare();
    const consent = startModule({ model: 'opt-out' }, openGate);
    const notice = () => document.querySelector('#askfirst');
    await vi.advanceTimersByTimeAsync(5000);
    expect(notice()).toBeNull();
    expect(consent.state.granted).toEqual(['necessary']);
    visit();
    await vi.waitUntil(notice, 20_000);
    expect(consent.granted('marketing')).toBe(true);
    consent.destroy();
  });
});
