import { describe, expect, it, vi } from 'vitest';
import * as notice from '../../src/notice';
import { readJar } from '../browser/cookie-jar';
import { filesBut, settle, start, useFreshPage } from './widget';

useFreshPage();

describe('started and destroyed a thousand times', () => {
  it('leaves no element and no listener behind', async () => {
    const nodes = (): number => document.querySelectorAll('*').length;
    const before = nodes();
    const add = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const remove = vi.spyOn(EventTarget.prototype, 'removeEventListener');
    /** Those that live as long as the page: an element's own go with it. */
    const kept = (): Set<unknown> => {
      const left = new Set<string>();
      const owner = (target: unknown): boolean => target === document || target === window;
      const ids = new Map<unknown, number>();
      const id = (listener: unknown): number => {
        if (!ids.has(listener)) ids.set(listener, ids.size);
        return ids.get(listener)!;
      };
      add.mock.calls.forEach(([type, listener], at) => {
        if (owner(add.mock.contexts[at])) left.add(`${type} ${id(listener)}`);
      });
      remove.mock.calls.forEach(([type, listener]) => left.delete(`${type} ${id(listener)}`));
      return left;
    };
    for (let time = 0; time < 1000; time++) {
      const consent = start({}, { file: filesBut({ notice: Promise.resolve(notice) }) });
      await vi.advanceTimersByTimeAsync(0);
      if (time % 2) consent.show();
      consent.destroy();
    }
    await settle();
    expect(add.mock.calls.length).toBeGreaterThan(5000);
    expect([...kept()]).toEqual([]);
    expect(nodes()).toBe(before);
  });
});

describe('where the storage is full', () => {
  it('the answer is in the cookie, and nothing is thrown', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.stubGlobal(
      'localStorage',
      new Proxy(localStorage, {
        set() {
          throw new DOMException('full', 'QuotaExceededError');
        },
      }),
    );
    const consent = start({ record: {} });
    consent.accept(['analytics']);
    await settle();
    expect(consent.state.granted).toContain('analytics');
    expect(readJar()).toMatch(/^askfirst=1\..*\.analytics/);
    consent.reject();
    await settle();
    expect(consent.state.granted).not.toContain('analytics');
    expect(readJar()).not.toMatch(/\.analytics\./);
  });
});

describe('where the clock jumps', () => {
  it('an answer holds for its days and no longer, and one from before it went back still counts', () => {
    const consent = start();
    consent.accept();
    vi.setSystemTime(Date.UTC(2026, 10, 21, 12));
    expect(start().granted('analytics')).toBe(true);
    vi.setSystemTime(Date.UTC(2026, 10, 22) + 181 * 86_400_000);
    expect(start().granted('analytics')).toBe(true);
    vi.setSystemTime(Date.UTC(2026, 10, 22) + 183 * 86_400_000);
    expect(start().granted('analytics')).toBe(false);
    vi.setSystemTime(0);
    expect(start().granted('analytics')).toBe(false);
  });
});
