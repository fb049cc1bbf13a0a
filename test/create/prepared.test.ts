import { afterEach, describe, expect, it, vi } from 'vitest';
import { encode } from '../../src/consent/codec';
import { putIntoJar, readJar } from '../browser/cookie-jar';
import { openGate } from '../../src/gate/gate';
import { startModule } from '../../src/start-module';
import { log, settle, start, useFreshPage } from './widget';

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
