import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToControls } from '../../src/browser/controls';
import { emit, listen } from '../../src/browser/events';
import type { Consent, State } from '../../src/types';

const state = {} as State;

describe('an event', () => {
  it('reaches listeners here and on the document, with its detail', () => {
    const here = vi.fn();
    const there = vi.fn();
    const stop = listen('show', here);
    document.addEventListener('askfirst:show', there);
    emit('show', { state, view: 'notice' });
    expect(here).toHaveBeenCalledExactlyOnceWith({ state, view: 'notice' });
    expect((there.mock.calls[0]![0] as CustomEvent).detail).toEqual({ state, view: 'notice' });
    document.removeEventListener('askfirst:show', there);
    stop();
  });

  it('reaches nobody who has stopped listening', () => {
    const fn = vi.fn();
    listen('hide', fn)();
    emit('hide', { state, view: 'notice' });
    expect(fn).not.toHaveBeenCalled();
  });

  it('reaches no listener of another type', () => {
    const fn = vi.fn();
    const stop = listen('hide', fn);
    emit('show', { state, view: 'notice' });
    stop();
    expect(fn).not.toHaveBeenCalled();
  });
});

describe('a control on the page', () => {
  const consent = { show: vi.fn(), accept: vi.fn(), reject: vi.fn(), reset: vi.fn() };
  const called = () =>
    Object.entries(consent).flatMap(([name, fn]) => fn.mock.calls.map((args) => [name, ...args]));
  let stop: () => void;

  beforeEach(() => {
    vi.clearAllMocks();
    stop = listenToControls(consent as unknown as Consent);
  });
  afterEach(() => {
    stop();
    document.body.replaceChildren();
    delete document.documentElement.dataset.askfirst;
  });
  const place = (html: string): HTMLElement => {
    document.body.innerHTML = html;
    return document.body;
  };
  it('works where a frame stands for `dataset` of the window, which nobody may read', () => {
    const foreign = new Proxy(
      {},
      {
        get(): never {
          throw new DOMException('no', 'SecurityError');
        },
      },
    );
    for (const owner of [window, document])
      Object.defineProperty(owner, 'dataset', { value: foreign, configurable: true });
    place('<button data-askfirst="reject">No</button>');
    click('button');
    expect(called()).toEqual([['reject']]);
    for (const owner of [window, document]) Reflect.deleteProperty(owner, 'dataset');
  });

  const click = (selector: string): boolean =>
    document
      .querySelector(selector)!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));

  it.each([
    ['preferences', 'show'],
    ['accept', 'accept'],
    ['reject', 'reject'],
    ['reset', 'reset'],
  ])('named %s calls %s, with nothing of the click', (name, method) => {
    place(`<button data-askfirst="${name}">x</button>`);
    click('button');
    expect(called()).toEqual([[method]]);
  });

  it('works when it was added later', () => {
    expect(called()).toEqual([]);
    place('<p></p>').firstElementChild!.innerHTML = '<a data-askfirst="accept">x</a>';
    click('a');
    expect(called()).toEqual([['accept']]);
  });

  it('works when something inside it is clicked, and does not follow a link', () => {
    place('<a href="#x" data-askfirst="preferences"><span><b>Cookies</b></span></a>');
    expect(click('b')).toBe(false);
    expect(called()).toEqual([['show']]);
  });

  it('may be a custom element with a shadow tree', () => {
    const element = document.createElement('x-button');
    element.dataset.askfirst = 'reject';
    const inner = document.createElement('button');
    element.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(element);
    inner.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(called()).toEqual([['reject']]);
  });

  it.each(['status', 'declaration', 'destroy', 'ACCEPT', 'constructor', ''])(
    'named %j does nothing and leaves the click alone',
    (name) => {
      place(`<a data-askfirst="${name}">x</a>`);
      expect(click('a')).toBe(true);
      expect(called()).toEqual([]);
    },
  );

  it('is not the page itself, whatever is written on <html>', () => {
    document.documentElement.dataset.askfirst = 'asking';
    place('<p>text</p>');
    expect(click('p')).toBe(true);
    expect(called()).toEqual([]);
  });

  it('does nothing after the stop', () => {
    place('<button data-askfirst="accept">x</button>');
    stop();
    click('button');
    expect(called()).toEqual([]);
  });
});
