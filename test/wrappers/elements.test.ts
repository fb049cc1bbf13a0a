import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineConsentElements } from '../../src/wrappers/elements';

defineConsentElements();

/** Puts one element into the page, with what it says and what is in it. */
function put(
  name: string,
  attributes: Record<string, string> = {},
  ...content: string[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  document.body.append(element);
  return element;
}
afterEach(() => document.body.replaceChildren());

const MAP = { for: 'functional', src: 'https://maps.example/a', title: 'Map', width: '640' };
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

describe('the elements', () => {
  it('may be defined twice', () => {
    expect(defineConsentElements).not.toThrow();
  });
});

describe('<consent-frame>', () => {
  it('is a held-back frame: it says what it waits for, and has no address', () => {
    put('consent-frame', MAP);
    const [frame, ...others] = frames();
    expect(others).toEqual([]);
    expect(frame!.dataset).toMatchObject({ consent: 'functional', src: 'https://maps.example/a' });
    expect([frame!.hasAttribute('src'), frame!.title, frame!.width]).toEqual([false, 'Map', '640']);
  });

  it('keeps what names and styles it to itself', () => {
    put('consent-frame', { ...MAP, id: 'x', class: 'y', 'data-src': 'https://evil.example' });
    const [frame] = frames();
    expect([frame!.id, frame!.className]).toEqual(['', '']);
    expect(frame!.dataset.src).toBe('https://maps.example/a');
  });

  it.each([
    ['srcdoc', '<p>here'],
    ['onload', 'alert(1)'],
    ['onmouseover', 'alert(1)'],
  ])('copies nothing that would run before it is opened: %s', (name, value) => {
    put('consent-frame', { ...MAP, [name]: value });
    expect(frames()[0]!.getAttributeNames()).not.toContain(name);
  });

  it.each(['SRC', 'SrcDoc', 'onLoad'])('is not fooled by the case of %s', (name) => {
    const element = document.createElement('consent-frame');
    // as a framework does that sets attributes as they are written
    element.setAttributeNS(null, name, 'https://maps.example/now');
    document.body.append(element);
    expect(frames()[0]!.getAttributeNames()).not.toContain(name.toLowerCase());
  });

  it.each(['hidden', 'inert'])('is %s as the element is, and no longer', (name) => {
    const element = put('consent-frame', { ...MAP, [name]: '' });
    expect(frames()[0]!.getAttributeNames()).not.toContain(name);
    element.removeAttribute(name);
    expect(frames()[0]!.closest(`[${name}]`)).toBeNull();
  });

  it('follows another address or another name', () => {
    const element = put('consent-frame', MAP);
    element.setAttribute('src', 'https://maps.example/b');
    element.setAttribute('for', 'marketing');
    const [frame, ...others] = frames();
    expect(others).toEqual([]);
    expect(frame!.dataset).toMatchObject({ consent: 'marketing', src: 'https://maps.example/b' });
  });

  it('is the same frame with another title or size: an open map stays where it was', () => {
    const element = put('consent-frame', MAP);
    const [frame] = frames();
    element.setAttribute('title', 'Karte');
    element.removeAttribute('width');
    expect(frames()).toEqual([frame]);
    expect([frame!.title, frame!.width]).toEqual(['Karte', '']);
  });

  it('is the same frame after it was moved', () => {
    const element = put('consent-frame', MAP);
    const [frame] = frames();
    document.body.prepend(element);
    expect(frames()).toEqual([frame]);
  });

  it('without a name waits for nobody, and so for ever', () => {
    put('consent-frame', { src: 'https://maps.example/a' });
    expect(frames()[0]!.dataset.consent).toBe('');
  });
});

describe('<consent-preferences>', () => {
  it('is a button that opens the preferences, with words of its own', () => {
    const element = put('consent-preferences');
    const button = element.shadowRoot!.querySelector('button')!;
    expect(button.textContent).toBe('Cookie settings');
    // so it sends no form
    expect(button.form).toBeNull();
    expect(element.dataset.askfirst).toBe('preferences');
  });

  it('says what is in it', () => {
    const element = put('consent-preferences', {}, 'Your choice');
    const [words] = element.shadowRoot!.querySelector('slot')!.assignedNodes();
    expect(words?.textContent).toBe('Your choice');
  });

  it('has its own words where there is nothing in it but white space', async () => {
    const element = put('consent-preferences', {}, '\n  ');
    const slot = element.shadowRoot!.querySelector('slot')!;
    await vi.waitFor(() => expect(slot.assignedNodes()).toEqual([]));
    expect(slot.textContent).toBe('Cookie settings');
  });

  it('leaves an empty text in it alone, for a framework fills it later', async () => {
    const element = put('consent-preferences', {}, '');
    const slot = element.shadowRoot!.querySelector('slot')!;
    const text = element.firstChild as Text;
    slot.dispatchEvent(new Event('slotchange'));
    text.data = 'Your choice';
    expect(slot.assignedNodes()).toEqual([text]);
  });

  it('is one button after it was moved', () => {
    const element = put('consent-preferences');
    document.body.prepend(element);
    expect(element.shadowRoot!.querySelectorAll('button')).toHaveLength(1);
  });
});

describe('<consent-declaration>', () => {
  it('stands for the cookie table, once', () => {
    const element = put('consent-declaration');
    document.body.prepend(element);
    expect(element.querySelectorAll('[data-askfirst="declaration"]')).toHaveLength(1);
  });
});
