import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putIntoJar, readJar } from '../browser/cookie-jar';
import { clear, filesBut, settle, start } from './widget';

const NOW = Date.UTC(2026, 10, 22, 12);
const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(5000);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  clear();
});
afterEach(() => {
  clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A visit that ended right after the answer. */
function leaveAfter(answer: 'accept' | 'reject'): void {
  const never = new Promise<never>(() => undefined);
  const consent = start({}, { file: filesBut({ sweep: never }) });
  consent[answer]();
  consent.destroy();
}

describe('an answer that refuses something', () => {
  it('is stored with the mark "not finished", until its removal is through', async () => {
    start().reject();
    expect(readJar()).toMatch(/~$/);
    await soon();
    expect(readJar()).toMatch(/[^~]$/);
    expect(start().state).toMatchObject({ decided: true, method: 'reject-all' });
  });

  it('and whose removal was not finished has it done on the next page', async () => {
    leaveAfter('reject');
    putIntoJar('_ga=1; Path=/');
    start();
    await soon();
    expect(readJar()).not.toContain('_ga=');
    expect(readJar()).toMatch(/^askfirst=[^;]*[^~;]$/);
  });

  it('and was finished costs the next page no removal', async () => {
    start().reject();
    await soon();
    clearWidgetOnly();
    const sweep = vi.fn(() => new Promise<never>(() => undefined));
    start({}, { file: (name) => (name === 'sweep' ? sweep() : filesBut({})(name)) });
    await settle();
    expect(sweep).not.toHaveBeenCalled();
  });
});

describe('an answer that refuses nothing', () => {
  it('carries no mark, and the next page removes nothing', async () => {
    leaveAfter('accept');
    expect(readJar()).toMatch(/[^~]$/);
    putIntoJar('_ga=1; Path=/');
    start();
    await soon();
    expect(readJar()).toContain('_ga=1');
  });
});

describe('several copies of the cookie', () => {
  it('become one on the next page', async () => {
    leaveAfter('accept');
    const copy = readJar();
    putIntoJar(`${copy}; Path=/a`);
    start();
    await soon();
    expect(readJar()).toBe(copy);
  });
});

/** Takes the running widgets away, and leaves the cookie. */
function clearWidgetOnly(): void {
  const jar = readJar();
  clear();
  putIntoJar(`${jar}; Path=/`);
}
