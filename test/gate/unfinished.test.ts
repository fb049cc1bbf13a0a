import { describe, expect, it, vi } from 'vitest';
import { type Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { putIntoJar, readJar, watchCookieWrites } from '../browser/cookie-jar';
import { answer, heard, held, MARKED, NOW, pass, run, store, useRefusedPage } from './refused-page';

useRefusedPage();

describe('the mark "not finished"', () => {
  it('goes after the last pass, and the answer is not prolonged by that', async () => {
    store.save(MARKED);
    const lines = watchCookieWrites();
    run();
    await pass(1900);
    expect(readJar()).toBe(`askfirst=${MARKED}`);
    vi.setSystemTime(NOW + 100 * 86_400_000);
    await pass(100);
    expect(readJar()).toBe(`askfirst=${encode(answer)}`);
    expect(lines.filter((line) => /Max-Age=[1-9]/.test(line))).toEqual([
      expect.stringContaining('Max-Age=7084800;'),
    ]);
  });

  it('stays when the page is left before that', async () => {
    store.save(MARKED);
    const stop = run();
    await pass(600);
    dispatchEvent(new Event('pagehide'));
    stop();
    await pass(5000);
    expect(readJar()).toBe(`askfirst=${MARKED}`);
  });

  it('stays as long as a script runs that may write again', async () => {
    store.save(MARKED);
    held.isStale = true;
    run(true, { reload: 'never' });
    await pass(5000);
    expect(readJar()).toBe(`askfirst=${MARKED}`);
    held.isStale = false;
    run();
    await pass(5000);
    expect(readJar()).toBe(`askfirst=${encode(answer)}`);
  });

  it('survives the removal of other copies, and goes with them in the end', async () => {
    store.save(MARKED);
    putIntoJar(`askfirst=${encode(answer)}; Path=/a`);
    run();
    expect(readJar()).toBe(`askfirst=${MARKED}`);
    await pass(5000);
    expect(readJar()).toBe(`askfirst=${encode(answer)}`);
  });

  it('is not put on an answer that does not carry it', async () => {
    store.save(encode(answer));
    run();
    await pass(5000);
    expect(readJar()).toBe(`askfirst=${encode(answer)}`);
  });
});

describe('an answer given in another tab meanwhile', () => {
  const newer: Answer = {
    ...answer,
    time: NOW / 1000 + 1,
    granted: ['marketing', 'ads'],
    denied: [],
  };

  it('ends the removal, and nothing of it is touched', async () => {
    store.save(MARKED);
    run();
    store.save(encode(newer));
    putIntoJar('ad_1=x; Path=/');
    const jar = readJar();
    dispatchEvent(new Event('pagehide'));
    await pass(5000);
    expect(readJar()).toBe(jar);
    expect(heard).toEqual([]);
  });

  it('ends it also within the same second, and before the first pass', () => {
    store.save(encode({ ...newer, time: answer.time }));
    putIntoJar('ad_1=x; Path=/');
    run(true, { reload: 'always' });
    expect(readJar()).toContain('ad_1=x');
  });

  it('is kept where this page has forgotten its own', async () => {
    held.answer = null;
    run();
    store.save(encode(newer));
    await pass(5000);
    expect(readJar()).toBe(`askfirst=${encode(newer)}`);
  });

  it('that forgets the answer is not undone', async () => {
    store.save(MARKED);
    run();
    store.save('', 0);
    await pass(5000);
    expect(readJar()).toBe('');
  });

  it('is not mistaken for an older one that could not be overwritten', async () => {
    store.save(encode({ ...newer, time: answer.time - 10 }));
    putIntoJar('ad_1=x; Path=/');
    run();
    await pass(5000);
    expect(readJar()).not.toContain('ad_1');
  });
});
