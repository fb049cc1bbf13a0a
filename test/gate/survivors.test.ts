import { describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/types';
import { putIntoJar } from '../browser/cookie-jar';
import { databases } from '../browser/fake-databases';
import { answer, heard, held, pass, run, useRefusedPage } from './refused-page';

useRefusedPage();

describe('the event "survivors"', () => {
  const services = (service: object): Config => ({
    services: { ads: { category: 'marketing', ...service } },
  });

  it('does not come where all is gone', async () => {
    putIntoJar('ad_1=x; Path=/');
    run();
    await pass(5000);
    expect(heard).toEqual([]);
  });

  it('names, once and after the last pass, what would not go', async () => {
    databases(['ad_base', 'other'], { ad_base: 'blocked' });
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(() => undefined);
    putIntoJar('ad_1=x; Path=/');
    localStorage.setItem('ad_key', 'x');
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => undefined);
    run(false, services({ cookies: ['ad_*'], storage: ['ad_*'], databases: ['ad_*'] }));
    await pass(1900);
    expect(heard).toEqual([]);
    await pass(3000);
    expect(heard).toEqual([
      [
        { name: 'ad_1', kind: 'cookie', reason: 'remains' },
        { name: 'ad_key', kind: 'storage', reason: 'remains' },
        { name: 'ad_base', kind: 'database', reason: 'remains' },
      ],
    ]);
  });

  it('names cookies that no script sees, once each, unless they are granted or seen', async () => {
    const row = (name: string): object => ({ name, httpOnly: true });
    run(false, {
      services: {
        ads: {
          category: 'marketing',
          cookies: [row('srv'), row('srv'), row('both'), row('s_*')] as never,
        },
        count: { category: 'analytics', cookies: ['both', row('mine')] as never },
      },
    });
    held.answer = { ...answer, granted: ['analytics', 'count:analytics'] };
    await pass(5000);
    expect(heard).toEqual([
      [
        { name: 'srv', kind: 'cookie', reason: 'http-only' },
        { name: 's_*', kind: 'cookie', reason: 'http-only' },
      ],
    ]);
  });

  it('comes once for two answers in a row', async () => {
    const more = services({ cookies: [{ name: 'srv', httpOnly: true }] });
    run(false, more);
    await pass(600);
    run(false, more);
    await pass(5000);
    expect(heard).toHaveLength(1);
  });
});
