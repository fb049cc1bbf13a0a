import { afterEach, expect, it, vi } from 'vitest';
import { emit } from '../../src/browser/events';
import { take } from '../../src/declaration/take';
import { fakeConsent } from '../notice/fake-consent';

const { consent } = fakeConsent({}, [], { decided: false, granted: [], denied: [] });
const words = vi.fn(async () => ({}));
const place = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
};
const changed = (): void => emit('change', { state: consent.state, granted: [], withdrawn: [] });

afterEach(() => {
  document.body.replaceChildren();
  // what has left the page lets go
  changed();
});

it('a place is taken once, however often the core hands it over', async () => {
  const element = place('<p data-askfirst="status"></p>');
  take(undefined, consent, words, element);
  take(undefined, consent, words, element);
  await vi.waitFor(() => expect(element.shadowRoot!.textContent).toMatch(/^You have not chosen/));
  expect(element.shadowRoot!.adoptedStyleSheets).toHaveLength(1);
});

it('a place that has left the page is let go, and is taken again when it comes back', async () => {
  const element = place('<p data-askfirst="status">before</p>');
  take(undefined, consent, words, element);
  element.remove();
  changed();
  expect(element.outerHTML).toBe('<p data-askfirst="status">before</p>');
  document.body.append(element);
  take(undefined, consent, words, element);
  await vi.waitFor(() => expect(element.shadowRoot!.textContent).toMatch(/^You have not chosen/));
});

it('a place goes over to the widget that starts after another, and stays with it', async () => {
  const next = fakeConsent();
  next.change({
    decided: true,
    method: 'reject-all',
    granted: ['necessary'],
    denied: ['analytics'],
  });
  const element = place('<p data-askfirst="status">before</p>');
  take(undefined, consent, words, element);
  await vi.waitFor(() => expect(element.shadowRoot!.textContent).toMatch(/^You have not chosen/));
  take(undefined, next.consent, words, element);
  await vi.waitFor(() => expect(element.shadowRoot!.textContent).toMatch(/^Refused: Analytics/));
  changed();
  take(undefined, next.consent, words, element);
  expect(element.shadowRoot!.textContent).toMatch(/^Refused: Analytics/);
  element.remove();
  changed();
  expect(element.outerHTML).toBe('<p data-askfirst="status">before</p>');
});

it('a place that has left the page is let go without an answer, too, once there is another', () => {
  const first = place('<p data-askfirst="status">before</p>');
  take(undefined, consent, words, first);
  take(undefined, consent, words, place('<p data-askfirst="status"></p>'));
  words.mockClear();
  emit('ready', { state: consent.state });
  // the layers of one
  expect(words).toHaveBeenCalledTimes(3);
});

it.each([
  '<form data-askfirst="declaration"><input name="dataset"><input name="matches"></form>',
  '<form data-askfirst="status"><input name="localName"><input name="attachShadow"></form>',
  '<script type="x" data-askfirst="status"></script>',
  '<template data-askfirst="declaration"></template>',
  '<svg data-askfirst="status"></svg>',
])('%s is no place', (html) => {
  const element = place(html);
  take(undefined, consent, words, element);
  expect(element.outerHTML).toBe(place(html).outerHTML);
});

it('the body of the page is no place', () => {
  document.body.dataset.askfirst = 'declaration';
  const before = document.body.outerHTML;
  take(undefined, consent, words, document.body);
  expect(document.body.outerHTML).toBe(before);
  delete document.body.dataset.askfirst;
});
