import { afterEach, describe, expect, it } from 'vitest';
import { guard } from '../../src/guard/guard';
import type { Config } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const CONFIG: Config = {
  services: {
    vendor: {
      category: 'analytics',
      hosts: ['vendor.example'],
      cookies: ['v_*'],
      storage: ['v_*'],
    },
    basket: { category: 'necessary', cookies: ['v_basket'], hosts: ['cdn.vendor.example'] },
  },
};
const URL_OF_VENDOR = 'https://vendor.example/a.js';

let stop: (() => void) | undefined;
let granted: string[] = [];
function start(config: Config = CONFIG): void {
  granted = ['necessary', 'basket'];
  stop = guard(
    settingsOf(config),
    (names) => names.split(' ').every((one) => granted.includes(one)),
    () => undefined,
  );
}
afterEach(() => {
  stop?.();
  document.body.replaceChildren();
  document.head.replaceChildren();
  localStorage.clear();
});

const script = (src = URL_OF_VENDOR): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { src });
const isHeld = (element: HTMLElement): boolean =>
  element.dataset.consent === 'vendor' && !element.hasAttribute('src');

describe('an unmarked script of a declared host', () => {
  it('gets a mark, and keeps what is needed to run later', () => {
    start();
    const one = script();
    one.type = 'module';
    one.id = 'one';
    document.body.append(one);
    expect(one.outerHTML).toBe(
      `<script type="text/plain" id="one" data-type="module" ${one.async ? 'async="" ' : ''}data-src="${URL_OF_VENDOR}" data-consent="vendor"></script>`,
    );
  });

  it.each([
    ['appendChild', (one: Element) => document.body.appendChild(one)],
    ['insertBefore', (one: Element) => document.body.insertBefore(one, null)],
    ['replaceChild', (one: Element, old: Element) => old.parentNode!.replaceChild(one, old)],
    ['append', (one: Element) => document.body.append('text', one)],
    ['prepend', (one: Element) => document.body.prepend(one)],
    ['replaceChildren', (one: Element) => document.body.replaceChildren(one)],
    ['before', (one: Element, old: Element) => old.before(one)],
    ['after', (one: Element, old: Element) => old.after(one)],
    ['replaceWith', (one: Element, old: Element) => old.replaceWith(one)],
    [
      'insertAdjacentElement',
      (one: Element, old: Element) => old.insertAdjacentElement('afterend', one),
    ],
  ])('is held when it comes by %s, also deep inside', (_, insert) => {
    start();
    for (const isDeep of [false, true]) {
      const old = document.createElement('p');
      old.append('text');
      document.body.append(old);
      const one = script();
      const outer = document.createElement('div');
      outer.append(one);
      insert(isDeep ? outer : one, old);
      expect(isHeld(one)).toBe(true);
      expect(one.isConnected).toBe(true);
    }
  });

  it('is held when its address comes last', () => {
    start();
    for (const set of [
      (one: HTMLScriptElement) => (one.src = URL_OF_VENDOR),
      (one: HTMLScriptElement) => one.setAttribute('SRC', URL_OF_VENDOR),
      (one: HTMLScriptElement) => one.setAttributeNS(null, 'src', URL_OF_VENDOR),
    ]) {
      const one = document.createElement('script');
      document.body.append(one);
      set(one);
      expect(isHeld(one)).toBe(true);
    }
  });

  it('is replaced by a marked copy when it came in another way', async () => {
    start();
    document.body.innerHTML = `<script src="${URL_OF_VENDOR}" id="x" class="y"></script>`;
    const first = document.querySelector('#x')!;
    await Promise.resolve();
    await Promise.resolve();
    const [copy, ...more] = document.querySelectorAll<HTMLElement>('#x');
    expect(more).toEqual([]);
    expect(copy).not.toBe(first);
    expect(isHeld(copy!)).toBe(true);
    expect(copy!.className).toBe('y');
    expect(first.ownerDocument).not.toBe(document);
  });

  it('tells whoever waits for it when the one in its place has loaded', async () => {
    start();
    const one = script();
    const heard: string[] = [];
    one.onload = () => heard.push('onload');
    one.addEventListener('error', () => heard.push('error'));
    document.body.append(one);
    granted.push('vendor');
    const clone = script();
    one.replaceWith(clone);
    await Promise.resolve();
    clone.dispatchEvent(new Event('load'));
    clone.dispatchEvent(new Event('error'));
    expect(heard).toEqual(['onload', 'error']);
  });
});

describe('left alone is', () => {
  it.each([
    ['a script of a host that nobody declared', { src: 'https://other.example/a.js' }],
    ['a script of a necessary service', { src: 'https://cdn.vendor.example/a.js' }],
    ['a script that would not run', { src: URL_OF_VENDOR, type: 'text/template' }],
    ['a script whose address does not parse', { src: 'https://[' }],
  ])('%s', (_, properties) => {
    start();
    const one = Object.assign(document.createElement('script'), properties);
    const before = one.outerHTML;
    document.body.append(one);
    expect(one.outerHTML).toBe(before);
  });

  it('a marked one', () => {
    start();
    document.body.innerHTML = `<p></p>`;
    const one = script();
    one.dataset.consent = 'marketing';
    one.type = 'text/plain';
    document.body.append(one);
    expect([one.dataset.consent, one.getAttribute('src')]).toEqual(['marketing', URL_OF_VENDOR]);
  });

  it('everything of a service that is granted', () => {
    start();
    granted.push('vendor');
    const one = script();
    document.body.append(one);
    document.cookie = 'v_1=1';
    localStorage.setItem('v_1', '1');
    expect(one.src).toBe(URL_OF_VENDOR);
    expect([document.cookie, localStorage.getItem('v_1')]).toEqual(['v_1=1', '1']);
    document.cookie = 'v_1=; Max-Age=0';
  });
});

describe('a page that is not kind', () => {
  it('may shadow the properties of its forms', () => {
    start();
    const form = document.createElement('form');
    for (const name of [
      'nodeType',
      'querySelectorAll',
      'localName',
      'isConnected',
      'matches',
      'dataset',
    ]) {
      form.append(Object.assign(document.createElement('input'), { name }));
    }
    const inner = script();
    form.append(inner);
    document.body.append(form);
    expect(isHeld(inner)).toBe(true);
    const late = script();
    form.append(late);
    expect(isHeld(late)).toBe(true);
  });

  it('gets the errors that it would get without the guard', () => {
    start();
    expect(() => document.body.appendChild(null as never)).toThrow('parameter 1');
    expect(() => document.body.appendChild({ nodeType: 1 } as never)).toThrow('parameter 1');
    expect(() =>
      document.body.append(document.createComment('x'), 'text', null as never),
    ).not.toThrow();
  });
});

describe('a frame that the page has marked by another name', () => {
  it('needs both, the name of its mark and the service that it comes from', () => {
    start();
    document.body.innerHTML = '<iframe data-consent="film"></iframe>';
    const frame = document.querySelector('iframe')!;
    for (let times = 2; times--;) {
      // as the gate does it once there is a yes to the mark
      frame.replaceWith(frame);
      frame.setAttribute('src', URL_OF_VENDOR);
      expect(frame.hasAttribute('src')).toBe(false);
      expect(frame.dataset.consent).toBe('film vendor');
    }
    granted.push('vendor');
    frame.setAttribute('src', URL_OF_VENDOR);
    expect(frame.getAttribute('src')).toBe(URL_OF_VENDOR);
    frame.removeAttribute('src');
  });
});

describe('what is written', () => {
  it('under declared names is dropped, and nothing else', () => {
    start();
    for (const line of ['v_1=1', ' v_2 = 2; Path=/', '_ga=3; Max-Age=99', 'v_basket=4', 'mine=5']) {
      document.cookie = line;
    }
    expect(document.cookie).toBe('v_basket=4; mine=5');
    localStorage.setItem('v_1', '1');
    localStorage.setItem('mine', '1');
    sessionStorage.setItem('v_1', '1');
    expect([Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([['mine'], []]);
    for (const name of ['v_basket', 'mine']) document.cookie = `${name}=; Max-Age=0`;
  });

  it('to remove something is let through', () => {
    document.cookie = 'v_1=1';
    start();
    document.cookie = 'v_1=; Max-Age=0';
    expect(document.cookie).toBe('');
  });
});
