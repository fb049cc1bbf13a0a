import { afterEach, describe, expect, it } from 'vitest';
import { guard } from '../../src/guard/guard';
import type { Config } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const CONFIG: Config = {
  services: {
    vendor: { category: 'analytics', cookies: ['v_*'], storage: ['v_*'] },
    basket: { category: 'necessary', cookies: ['v_basket'] },
  },
};
let stop: (() => void) | undefined;

describe('in a page that is only prepared for a visit', () => {
  const jar = (): string[] => document.cookie.split('; ').filter(Boolean);
  afterEach(() => {
    stop?.();
    localStorage.clear();
    Reflect.deleteProperty(Document.prototype, 'prerendering');
    for (const name of ['v_1', 'v_basket']) document.cookie = `${name}=; Max-Age=0`;
  });
  /** Where nothing has a grant, as far as the gate is concerned. */
  function prepare(): void {
    document.cookie = 'v_1=yes';
    stop = guard(
      settingsOf(CONFIG),
      () => false,
      () => undefined,
    );
    Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true });
  }

  it('what needs no consent is written as ever', () => {
    prepare();
    document.cookie = 'v_basket=2';
    expect(jar()).toContain('v_basket=2');
  });

  it('nothing else is written, and nothing removed that a visit elsewhere has', async () => {
    prepare();
    document.cookie = 'v_1=no';
    localStorage.setItem('v_1', 'no');
    expect(jar()).toEqual(['v_1=yes']);
    expect(localStorage).toHaveLength(0);
    Reflect.deleteProperty(Document.prototype, 'prerendering');
    document.cookie = 'v_1=no';
    expect(jar()).toEqual([]);
  });
});
