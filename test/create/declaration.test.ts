import { describe, expect, it } from 'vitest';
import * as declaration from '../../src/declaration/take';
import * as de from '../../src/locales/de';
import { filesBut, settle, start, useFreshPage } from './widget';

useFreshPage();

const ready = <T>(value: T): Promise<T> => Promise.resolve(value);
const file = filesBut({
  declaration: ready(declaration),
  'locale-de-declaration': ready({ texts: de.declaration }),
});
const put = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
};

describe('a line of status', () => {
  it('follows every answer', async () => {
    const place = put('<p data-askfirst="status"></p>');
    const consent = start({ categories: ['analytics'] }, { file });
    await settle();
    expect(place.shadowRoot!.textContent).toBe('You have not chosen yet.');
    consent.accept();
    await settle();
    expect(place.shadowRoot!.textContent).toBe('Allowed: Analytics. Chosen on November 22, 2026');
    consent.reject();
    await settle();
    expect(place.shadowRoot!.textContent).toMatch(/^Refused: Analytics\./);
    consent.reset();
    await settle();
    expect(place.shadowRoot!.textContent).toBe('You have not chosen yet.');
  });

  it('is in the language of the visitor, with the words of each layer', async () => {
    const place = put('<p data-askfirst="status"></p>');
    start({ locale: 'de', categories: ['analytics'] }, { file }).accept();
    await settle();
    expect([place.getAttribute('lang'), place.shadowRoot!.textContent]).toEqual([
      'de',
      'Erlaubt: Statistik. Gewählt am 22. November 2026',
    ]);
  });

  it('changes its language with the page', async () => {
    const place = put('<p data-askfirst="status"></p>');
    const consent = start({ categories: ['analytics'] }, { file });
    await settle();
    consent.setLocale('de');
    await settle();
    expect([place.getAttribute('lang'), place.shadowRoot!.textContent]).toEqual([
      'de',
      'Sie haben noch nicht gewählt.',
    ]);
  });

  it('says that a signal is honoured, in the words of the rules', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const place = put('<p data-askfirst="status"></p>');
    start({}, { file });
    await settle();
    expect(place.shadowRoot!.textContent).toMatch(/^You have not.*Opt-out request honoured/);
    delete (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl;
  });
});

describe('a declaration', () => {
  it('has buttons that change and withdraw', async () => {
    const place = put('<div data-askfirst="declaration"></div>');
    const consent = start({ categories: ['analytics'] }, { file });
    consent.accept();
    await settle();
    const press = (name: string): void =>
      place.shadowRoot!.querySelector<HTMLElement>(`[data-askfirst=${name}]`)!.click();
    press('reject');
    expect(consent.state.granted).toEqual(['necessary']);
    await settle();
    expect(place.shadowRoot!.textContent).toContain('Refused: Analytics.');
    expect(place.shadowRoot!.querySelector('[data-askfirst=reject]')).toBeNull();
  });
});
