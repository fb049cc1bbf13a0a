import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  activateScript as activate,
  isModule,
  settled,
  sourceOf,
} from '../../src/gate/activate-script';
import { isLoadableUrl } from '../../src/browser/loadable-url';
import { clearPage, gatedPage, inline, ran } from './gated-page';

/** A held-back script as the parser would make it. */
function inert(html: string): HTMLScriptElement {
  document.body.innerHTML = html;
  return document.querySelector('script')!;
}

const same = (text: string): string => text;
const activateScript = (held: HTMLScriptElement): HTMLScriptElement =>
  activate(held, { createScript: same, createScriptURL: same });

const EVIL = [
  'javascript:alert(1)',
  'JaVa\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/javascript,alert(1)',
  ' data:text/javascript,alert(1)',
  'vbscript:x',
  'blob:https://shop.example.co.uk/1',
  'ftp://example.com/x.js',
  'http://[',
];

afterEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
});

describe('a script made to run', () => {
  it('keeps every attribute but those of the gate', () => {
    const script = activateScript(
      inert(
        '<script type="text/plain" data-consent="a" data-src="https://x.example/t.js" data-type="module"' +
          ' id="t" class="c" crossorigin="anonymous" integrity="sha384-x" referrerpolicy="origin"' +
          ' data-account="42" fetchpriority="low" onload="void 0"></script>',
      ),
    );
    expect(script.getAttribute('src')).toBe('https://x.example/t.js');
    expect(script.type).toBe('module');
    expect(script.id).toBe('t');
    expect(script.className).toBe('c');
    expect(script.crossOrigin).toBe('anonymous');
    expect(script.getAttribute('integrity')).toBe('sha384-x');
    expect(script.getAttribute('referrerpolicy')).toBe('origin');
    expect(script.dataset.account).toBe('42');
    expect(script.getAttribute('fetchpriority')).toBe('low');
    expect(script.getAttribute('onload')).toBe('void 0');
    for (const name of ['data-src', 'data-type', 'data-consent']) {
      expect(script.hasAttribute(name), name).toBe(false);
    }
  });

  it('keeps attributes that only a parser can write', () => {
    const script = activateScript(
      inert('<script type="text/plain" data-consent="a" data-src="/t.js" @load="x" "odd></script>'),
    );
    expect(script.getAttribute('src')).toBe('/t.js');
  });

  it('takes its nonce from the property: the attribute reads empty under a policy', () => {
    const held = inert('<script type="text/plain" data-consent="a" nonce="">1</script>');
    // jsdom would write it into the attribute
    Object.defineProperty(held, 'nonce', { value: 'secret' });
    expect(activateScript(held).nonce).toBe('secret');
  });

  it('is classic, and keeps its place in the order, unless it says otherwise', () => {
    const script = activateScript(
      inert('<script type="text/plain" data-consent="a" src="/a.js"></script>'),
    );
    expect(script.type).toBe('');
    expect(script.async).toBe(false);
    expect(
      activateScript(
        inert('<script type="text/plain" data-consent="a" src="/a.js" async></script>'),
      ).async,
    ).toBe(true);
  });

  it('may be inline and keeps its text to the letter', () => {
    const script = activateScript(
      inert('<script type="text/plain" data-consent="a">if (1 < 2 && "<b>") { }\n</script>'),
    );
    expect(script.text).toBe('if (1 < 2 && "<b>") { }\n');
    expect(script.hasAttribute('src')).toBe(false);
  });

  it('loads data-src rather than src', () => {
    const held = inert(
      '<script type="text/plain" data-consent="a" src="/no.js" data-src="/yes.js"></script>',
    );
    expect(sourceOf(held)).toBe('/yes.js');
    expect(activateScript(held).getAttribute('src')).toBe('/yes.js');
  });

  it('gets its text and its address by the policy, for pages that demand one', () => {
    const policy = {
      createScript: (text: string) => `/* script */ ${text}`,
      createScriptURL: (url: string) => `${url}?url`,
    };
    const text = inert('<script type="text/plain" data-consent="a">1</script>');
    expect(activate(text, policy).text).toBe('/* script */ 1');
    const file = inert('<script type="text/plain" data-consent="a" data-src="/a.js"></script>');
    expect(activate(file, policy).getAttribute('src')).toBe('/a.js?url');
  });

  it('is a module by data-type only', () => {
    expect(isModule(inert('<script type="text/plain" data-type="module"></script>'))).toBe(true);
    expect(isModule(inert('<script type="module"></script>'))).toBe(false);
  });
});

describe('a script with a bad address', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    clearPage();
    vi.useRealTimers();
  });

  it.each(EVIL)('is not released, and holds nobody: %j', async (url) => {
    for (const name of ['src', 'data-src']) {
      clearPage();
      const page = await gatedPage(
        '<script id="bad" type="text/plain" data-consent="analytics"></script>',
      );
      const held = document.querySelector('#bad')!;
      held.setAttribute(name, url);
      document.body.insertAdjacentHTML('beforeend', inline('after'));
      await page.grant('analytics');
      expect(document.querySelector('#bad'), name).toBe(held);
      expect(document.querySelector('link'), name).toBeNull();
      expect(ran(), name).toEqual(['after']);
      page.stop();
    }
  });
});

describe('an address for an element', () => {
  it.each(['https://x.example/a', 'http://x.example', '/a', 'a.js', '//x.example/a', '?a', ''])(
    'may load: %j',
    (url) => {
      expect(isLoadableUrl(url)).toBe(true);
    },
  );
  it.each([...EVIL, 'mailto:a@b.c', 'about:blank'])('may not load: %j', (url) => {
    expect(isLoadableUrl(url)).toBe(false);
  });
});

describe('waiting for a script', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(['load', 'error'])('ends with its %s', async (type) => {
    const script = document.createElement('script');
    const waiting = settled(script, 1000);
    script.dispatchEvent(new Event(type));
    await expect(waiting).resolves.toBeDefined();
  });

  it('ends when its time is up and not before', async () => {
    let isOver = false;
    void settled(document.createElement('script'), 1000).then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
  });
});
