import { describe, expect, it, vi } from 'vitest';
import { emit } from '../../src/browser/events';
import * as declaration from '../../src/declaration/take';
import * as de from '../../src/locales/de';
import { filesBut, settle, start, useFreshPage } from './widget';

useFreshPage();

const ready = <T>(value: T): Promise<T> => Promise.resolve(value);
const file = filesBut({
  declaration: ready(declaration),
  'locale-de-declaration': ready({ texts: de.declaration }),
});
const put = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
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

  it('says what it said until the words of another language are there, and then all in that', async () => {
    const place = put('<p data-askfirst="status"></p>');
    const consent = start({ categories: ['analytics'] }, { file });
    consent.accept();
    await settle();
    const before = place.shadowRoot!.textContent;
    consent.setLocale('de');
    // something is noted meanwhile
    emit('record', { state: consent.state, record: consent.record()! });
    await Promise.resolve();
    expect(place.shadowRoot!.textContent).toBe(before);
    await settle();
    expect(place.shadowRoot!.textContent).toBe('Erlaubt: Statistik. Gewählt am 22. November 2026');
  });

  it('is in the language that was chosen last, whichever words come first', async () => {
    const place = put('<p data-askfirst="status"></p>');
    let arrive = (): void => undefined;
    const late = new Promise<{ texts: typeof de.declaration }>((resolve) => {
      arrive = () => resolve({ texts: de.declaration });
    });
    const slow = filesBut({ declaration: ready(declaration), 'locale-de-declaration': late });
    const consent = start({ categories: ['analytics'] }, { file: slow });
    await settle();
    consent.setLocale('de');
    await settle();
    consent.setLocale('en');
    await settle();
    arrive();
    await settle();
    expect([place.lang, place.shadowRoot!.textContent]).toEqual(['en', 'You have not chosen yet.']);
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
  it('keeps in another language what the visitor has folded out, and where the focus is', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Gecko Firefox/140.0');
    const place = put('<div data-askfirst="declaration"></div>');
    const consent = start({ categories: ['analytics'] }, { file });
    await settle();
    const root = place.shadowRoot!;
    const details = root.querySelector('details')!;
    const button = root.querySelector('button')!;
    details.open = true;
    button.focus();
    consent.setLocale('de');
    await settle();
    expect(root.querySelector('h2')!.textContent).toBe('Ihre Auswahl');
    expect(root.querySelector('details')).toBe(details);
    expect(details.open).toBe(true);
    expect(root.activeElement).toBe(button);
  });

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
