import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazyFiles, type LazyScript } from '../../src/browser/lazy-file';
import { loadScript as load } from '../../src/browser/load-script';
import { trusted } from '../../src/browser/trusted';
import type { Consent, LoadOptions } from '../../src/types';

const EVIL = [
  'javascript:alert(1)',
  'JaVa\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/javascript,alert(1)',
  'blob:https://shop.example.co.uk/1',
  'http://[',
];
/** What the scripts needed that were loaded. */
const ran = [] as string[];
/** Granted, and with the policy of the core, of which a page allows only one. */
async function start(
  src: string,
  attributes: Partial<LoadOptions>,
  when: () => Promise<void> = () => Promise.resolve(),
  permits = (): boolean => true,
): Promise<{ readonly loading: Promise<void> }> {
  const consent = { when } as Partial<Consent> as Consent;
  const options = { ...attributes, for: 'analytics' } as LoadOptions;
  const loading = load(consent, src, options, trusted, ran, permits);
  loading.catch(() => undefined);
  await Promise.resolve();
  return { loading };
}
const added = (): HTMLScriptElement[] => Array.from(document.head.querySelectorAll('script'));

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
  ran.length = 0;
});

describe('loading by code', () => {
  it('puts the script into the head with its attributes, and resolves when it has run', async () => {
    const { loading } = await start('/sdk.js', {
      id: 'sdk',
      async: true,
      defer: false,
      'data-key': '7',
    });
    const [script] = added() as [HTMLScriptElement];
    expect(script.getAttribute('src')).toBe('/sdk.js');
    expect(script.id).toBe('sdk');
    expect(script.hasAttribute('for')).toBe(false);
    expect(script.hasAttribute('async')).toBe(true);
    expect(script.hasAttribute('defer')).toBe(false);
    expect(script.dataset.key).toBe('7');
    script.dispatchEvent(new Event('load'));
    await expect(loading).resolves.toBeUndefined();
  });

  it('waits until the names are granted, and notes them when the script starts', async () => {
    let grant: () => void = () => undefined;
    const when = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          grant = resolve;
        }),
    );
    await start('/sdk.js', {}, when);
    expect(when).toHaveBeenCalledExactlyOnceWith('analytics');
    expect([added(), [...ran]]).toEqual([[], []]);
    grant();
    await vi.waitUntil(() => added()[0]);
    expect([...ran]).toEqual(['analytics']);
  });

  it('waits once more if the answer has changed again before it was told', async () => {
    const when = vi.fn(() => Promise.resolve());
    await start('/sdk.js', {}, when, vi.fn(() => true).mockReturnValueOnce(false));
    await vi.waitUntil(() => added()[0]);
    expect(when).toHaveBeenCalledTimes(2);
    expect([...ran]).toEqual(['analytics']);
  });

  it('may load a module', async () => {
    await start('/sdk.mjs', { type: 'module' });
    expect(added()[0]!.type).toBe('module');
  });

  it('rejects when the file does not come', async () => {
    const { loading } = await start('/sdk.js', {});
    added()[0]!.dispatchEvent(new Event('error'));
    await expect(loading).rejects.toThrow('/sdk.js');
  });

  it.each(EVIL)('rejects the address %j and adds nothing', async (url) => {
    const { loading } = await start(url, {});
    await expect(loading).rejects.toThrow('askfirst');
    expect(document.querySelector('script')).toBeNull();
    expect(ran.length).toBe(0);
  });

  it('cannot be told another address by an attribute', async () => {
    await start('/good.js', { 'data-src': '/bad.js', src: '/worse.js' });
    expect(added()[0]!.getAttribute('src')).toBe('/good.js');
  });
});

describe("the script build's own files", () => {
  /** As if this ran in a script tag. */
  const tag = (src: string, nonce = ''): ReturnType<typeof lazyFiles> => {
    const script = document.createElement('script');
    if (src) script.src = src;
    script.nonce = nonce;
    vi.spyOn(Document.prototype, 'currentScript', 'get').mockReturnValue(script);
    const files = lazyFiles();
    vi.restoreAllMocks();
    return files;
  };

  it('come from the folder of the running script, by name and version, with its nonce', () => {
    void tag('https://cdn.example/x/askfirst.js?v=1#a', 'secret')('notice');
    const [script] = added() as [HTMLScriptElement];
    expect(script.src).toMatch(/^https:\/\/cdn\.example\/x\/askfirst-notice\.\d+\.\d+\.\d+\.js$/);
    expect(script.nonce).toBe('secret');
  });

  it('hand over what they left on their own element', async () => {
    const loading = tag('https://cdn.example/askfirst.js')('notice');
    const exports = { mount: () => undefined };
    Object.assign(added()[0]!, { exports });
    added()[0]!.dispatchEvent(new Event('load'));
    expect(await loading).toBe(exports);
  });

  it('find on their own element how to load another, which comes once for all', () => {
    const file = tag('https://cdn.example/askfirst.js');
    void file('panel');
    const [script] = added() as [LazyScript];
    void script.file('services');
    void file('services');
    expect(added()).toHaveLength(2);
  });

  it('are asked for again after a failed load', async () => {
    const file = tag('https://cdn.example/askfirst.js');
    const loading = file('panel');
    added()[0]!.dispatchEvent(new Event('error'));
    await expect(loading).rejects.toBeDefined();
    void file('panel');
    expect(added()).toHaveLength(2);
  });

  it('do not come from where markup says that the running script is', () => {
    const image = document.createElement('img');
    image.src = 'https://evil.example/askfirst.js';
    Object.defineProperty(document, 'currentScript', { configurable: true, value: image });
    const file = lazyFiles();
    Reflect.deleteProperty(document, 'currentScript');
    void file('notice');
    expect(new URL(added()[0]!.src).origin).toBe(location.origin);
  });
});
