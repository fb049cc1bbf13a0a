// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountNotice } from '../../src/notice/mount-notice';
import type { Config, Texts } from '../../src/types';
import { fakeConsent } from './fake-consent';

const hostElement = () => document.querySelector<HTMLElement>('#askfirst');
const action = (name: string) =>
  document.querySelector<HTMLButtonElement>(`#askfirst > [data-askfirst-action=${name}]`)!;
const status = () => hostElement()?.shadowRoot?.querySelector('[role=status]')?.textContent;

let stop: (() => void) | undefined;
const mount = (config?: Config, texts: Partial<Texts> = {}, focus?: boolean) => {
  const { consent, calls } = fakeConsent(config);
  stop = mountNotice(consent, texts, focus);
  return calls;
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<a href="#main">Skip</a><button id="opener">Cookies</button>';
});
afterEach(() => {
  stop?.();
  stop = undefined;
  vi.runAllTimers();
  vi.useRealTimers();
});

describe('the notice', () => {
  test('is a named region at the very start of the body', () => {
    mount({ site: { name: 'Harbour' } });
    expect(document.body.firstElementChild).toBe(hostElement());
    expect(hostElement()!.getAttribute('role')).toBe('region');
    const name = document.getElementById(hostElement()!.getAttribute('aria-labelledby')!)!;
    expect(name.textContent).toBe('Cookies on Harbour');
    expect(name.tagName).toBe('H2');
  });

  test.each([
    [{}, ['box', 'bottom-start']],
    [{ layout: 'bar', position: 'top-end' }, ['bar', 'top-end']],
  ] as const)('says where it stands, for style sheets: %j', (ui, where) => {
    mount({ ui });
    const { layout, position } = hostElement()!.dataset;
    expect([layout, position]).toEqual(where);
  });

  test('takes no click of a pointer at once where another page is around it, but for a refusal', () => {
    vi.stubGlobal('parent', {});
    const heard = vi.fn();
    document.addEventListener('click', heard);
    const calls = mount();
    const press = (name: string) => {
      const click = new MouseEvent('click', { bubbles: true, detail: 1 });
      // the clock of the test stands still
      Object.defineProperty(click, 'timeStamp', { value: performance.now() });
      action(name).dispatchEvent(click);
    };
    press('accept');
    press('preferences');
    press('reject');
    expect(calls).toEqual([['reject']]);
    // the rules listen there to “Close”, which counts under the model `notice`
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('click', heard);
  });

  test('is called by the host name where the site gave no name', () => {
    mount();
    expect(hostElement()!.textContent).toContain(`Cookies on ${location.hostname}`);
  });

  test('has its words and buttons in the page itself, refusing before accepting', () => {
    mount({ site: { privacyUrl: '/privacy' } });
    const order = [...hostElement()!.querySelectorAll('a, button')].map((one) => one.textContent);
    expect(order).toEqual(['Privacy policy', 'Reject all', 'Accept all', 'Choose']);
    expect([...hostElement()!.children].every((child) => !child.children.length)).toBe(true);
  });

  test('refuses and accepts by elements that differ in nothing but their words', () => {
    mount();
    const [reject, accept] = ['reject', 'accept'].map((name) => {
      const copy = action(name).cloneNode() as HTMLElement;
      copy.removeAttribute('data-askfirst-action');
      return copy.outerHTML;
    });
    expect(reject).toBe(accept);
  });

  test.each([
    ['reject', ['reject']],
    ['accept', ['accept']],
    ['preferences', ['show', 'preferences']],
  ])('calls the API when "%s" is clicked, by a script too', (name, call) => {
    const calls = mount();
    action(name).click();
    expect(calls).toEqual([call]);
  });

  test('has the heading level that the site asks for', () => {
    mount({ ui: { heading: 3 } });
    expect(hostElement()!.querySelector('h3')).not.toBeNull();
  });

  test('takes over a word of the site without losing the others', () => {
    mount(
      { categories: ['analytics', 'maps'] },
      { reject: 'No', purposes: { maps: 'showing maps' } },
    );
    expect(action('reject').textContent).toBe('No');
    expect(hostElement()!.textContent).toContain('for measuring visits and showing maps.');
  });

  test('speaks the language and direction of its words', () => {
    mount({}, { lang: 'ar', dir: 'rtl' });
    expect([hostElement()!.lang, hostElement()!.dir]).toEqual(['ar', 'rtl']);
  });
});

describe('focus and messages', () => {
  test('appearing moves no focus and is announced once', () => {
    mount();
    expect(document.activeElement).toBe(document.body);
    vi.advanceTimersByTime(200);
    expect(status()).toBe(`Cookies on ${location.hostname}`);
    vi.advanceTimersByTime(10_000);
    expect(status()).toBe('');
  });

  test('shown again on request, it has the focus on "choose" and announces nothing', () => {
    mount({}, {}, true);
    expect(document.activeElement).toBe(action('preferences'));
    vi.advanceTimersByTime(200);
    expect(status()).toBe('');
  });

  test('gives the focus back to what it was opened from', () => {
    document.querySelector<HTMLElement>('#opener')!.focus();
    mount({}, {}, true);
    stop!();
    expect(document.activeElement!.id).toBe('opener');
  });

  test('the focus is not lost with an answered notice', () => {
    mount();
    action('reject').focus();
    action('reject').click();
    stop!();
    expect(document.activeElement).toBe(hostElement());
  });

  test('under "notice" the button that lets all go on closes, and says so', () => {
    const { consent, calls } = fakeConsent({}, [], { model: 'notice' });
    const stop = mountNotice(consent, { dismiss: 'Close' });
    const button = document.querySelector<HTMLElement>('[data-askfirst-action=close]')!;
    expect(button.textContent).toBe('Close');
    expect(document.querySelector('[data-askfirst-action=accept]')).toBeNull();
    button.click();
    expect(calls).toEqual([]);
    stop();
  });

  test('an answer, wherever it was given, is confirmed by a message that outlives the notice', () => {
    const { consent, change } = fakeConsent();
    stop = mountNotice(consent, {});
    change({ decided: true });
    stop();
    vi.advanceTimersByTime(200);
    expect(status()).toMatch(/saved/);
    expect(hostElement()!.hasAttribute('role')).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(hostElement()).toBeNull();
  });
});

test.each([
  ['without a change', undefined],
  ['because everything is forgotten', { decided: false }],
])('taken away %s, it says nothing', (_, state) => {
  const { consent, change } = fakeConsent();
  stop = mountNotice(consent, {});
  vi.advanceTimersByTime(10_000);
  if (state) change(state);
  stop();
  vi.advanceTimersByTime(200);
  expect(status()).toBeUndefined();
});

test('taken away for another language after an earlier answer, it says nothing', () => {
  const { consent, change } = fakeConsent();
  change({ decided: true });
  stop = mountNotice(consent, {});
  vi.advanceTimersByTime(10_000);
  change({ locale: 'de' });
  stop();
  vi.advanceTimersByTime(200);
  expect(status()).toBeUndefined();
});

test('what is new since the last answer is announced with it', () => {
  stop = mountNotice(fakeConsent().consent, { title: 'Cookies', news: 'New: {names}.' });
  vi.advanceTimersByTime(200);
  expect(status()).toBe('Cookies. New: {names}.');
});

test('its stop leaves nothing behind', () => {
  const before = document.documentElement.outerHTML;
  mount();
  vi.advanceTimersByTime(500);
  stop!();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('an element of the page with the same id is left alone', () => {
  document.body.insertAdjacentHTML('beforeend', '<a id="askfirst" href="/">mine</a>');
  mount();
  expect(hostElement()!.shadowRoot).not.toBeNull();
  vi.advanceTimersByTime(500);
  stop!();
  expect(hostElement()!.textContent).toBe('mine');
});

test('forms named after properties of the document do not stop it', () => {
  for (const name of ['body', 'createElement', 'querySelector', 'activeElement']) {
    document.body.insertAdjacentHTML('beforeend', `<form name="${name}"></form>`);
  }
  expect(() => mount()).not.toThrow();
});
