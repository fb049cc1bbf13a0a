import { describe, expect, it, vi } from 'vitest';
import { REJECT } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { putIntoJar, readJar, watchCookieWrites } from '../browser/cookie-jar';
import { answer, held, NOW, pass, run, store, useRefusedPage } from './refused-page';

useRefusedPage();

describe('a sweep', () => {
  it('removes cookies and keys of what has no grant, and leaves the rest', () => {
    for (const line of ['ad_1=x; Path=/; Domain=example.co.uk', '_ga=x; Path=/', 'session=x']) {
      putIntoJar(line);
    }
    localStorage.setItem('ad_1', 'x');
    localStorage.setItem('cart', 'x');
    run();
    expect(readJar().split('; ').sort()).toEqual(['_ga=x', 'session=x']);
    expect(Object.keys(localStorage)).toEqual(['cart']);
  });

  it('comes twice more for what is written again', () => {
    run();
    for (const wait of [500, 1500]) {
      putIntoJar('ad_2=x; Path=/');
      vi.advanceTimersByTime(wait);
      expect(readJar()).toBe('');
    }
    putIntoJar('ad_2=x; Path=/');
    vi.advanceTimersByTime(60_000);
    expect(readJar()).toBe('ad_2=x');
  });

  it('goes by what is granted when it comes, not when it was ordered', () => {
    run();
    held.answer = { ...answer, granted: ['analytics', 'marketing', 'ads:marketing'], denied: [] };
    store.save(encode(held.answer));
    putIntoJar('ad_2=x; Path=/');
    vi.advanceTimersByTime(3000);
    expect(readJar()).toContain('ad_2=x');
  });

  it('leaves one copy of the answer', () => {
    putIntoJar(`askfirst=${encode({ ...answer, granted: ['marketing'] })}; Path=/a`);
    putIntoJar(`askfirst=${encode(answer)}; Path=/; Domain=example.co.uk`);
    store.save(encode(answer));
    expect(store.values()).toHaveLength(3);
    run();
    expect(readJar()).toBe(`askfirst=${encode(answer)}`);
  });

  it('does not prolong the answer by that, nor the timeless reject beyond any other', () => {
    const copy = `askfirst=${encode({ ...answer, granted: ['marketing'] })}; Path=/a`;
    store.save(encode(answer));
    putIntoJar(copy);
    vi.setSystemTime(NOW + 100 * 86_400_000);
    const lines = watchCookieWrites();
    run();
    putIntoJar(copy);
    held.answer = REJECT;
    putIntoJar('askfirst=reject; Path=/');
    run();
    const kept = lines.filter((line) => !line.includes('Max-Age=0'));
    expect(kept.map((line) => /Max-Age=(\d+)/.exec(line)?.[1])).toEqual(['7084800', '15724800']);
    expect(kept[1]).toContain('askfirst=reject;');
  });

  it('leaves no copy after a reset', () => {
    held.answer = null;
    putIntoJar(`askfirst=${encode(answer)}; Path=/a`);
    store.save('', 0);
    run(false, {}, store);
    expect(readJar()).toBe('');
  });

  it('does not touch the only copy', () => {
    putIntoJar(`askfirst=${encode(answer)}; Path=/a`);
    run();
    expect(readJar()).toBe(`askfirst=${encode(answer)}`);
  });
});

describe('leaving the page', () => {
  it('removes what was written since, and does so no more after the last pass', async () => {
    run();
    putIntoJar('ad_1=x; Path=/');
    dispatchEvent(new Event('pagehide'));
    expect(readJar()).toBe('');
    await pass(5000);
    putIntoJar('ad_1=x; Path=/');
    dispatchEvent(new Event('pagehide'));
    expect(readJar()).toBe('ad_1=x');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not waited for after the stop', () => {
    const stop = run();
    stop();
    putIntoJar('ad_1=x; Path=/');
    dispatchEvent(new Event('pagehide'));
    expect(readJar()).toBe('ad_1=x');
    expect(vi.getTimerCount()).toBe(0);
  });
});
