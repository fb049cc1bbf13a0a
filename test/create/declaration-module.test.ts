import { describe, expect, it } from 'vitest';
import { mountDeclaration } from '../../src/declaration';
import * as declaration from '../../src/declaration/take';
// here beforehand, for it takes its time to come
import '../../src/locales/de';
import { filesBut, settle, start, useFreshPage } from './widget';

useFreshPage();

const file = filesBut({ declaration: Promise.resolve(declaration) });
const put = (): HTMLElement => {
  document.body.innerHTML = '<p>before</p>';
  return document.body.firstElementChild as HTMLElement;
};

describe('a line of status that the application mounts', () => {
  it('changes its language with the page, like one that is marked', async () => {
    const place = put();
    const consent = start({ categories: ['analytics'] }, { file });
    const stop = mountDeclaration(place, consent, { part: 'status' });
    await settle();
    expect(place.shadowRoot!.textContent).toBe('You have not chosen yet.');
    consent.setLocale('de');
    await settle();
    expect([place.lang, place.shadowRoot!.textContent]).toEqual([
      'de',
      'Sie haben noch nicht gewählt.',
    ]);
    expect(place.hasAttribute('data-askfirst')).toBe(false);
    stop();
    consent.setLocale('en');
    await settle();
    expect(place.outerHTML).toBe('<p>before</p>');
  });

  it('changes it in a shadow tree, too, that nobody watches', async () => {
    const root = put().attachShadow({ mode: 'open' });
    const place = document.createElement('p');
    root.append(place);
    const consent = start({ categories: ['analytics'] }, { file });
    mountDeclaration(place, consent, { part: 'status' });
    await settle();
    consent.setLocale('de');
    await settle();
    expect(place.shadowRoot!.textContent).toBe('Sie haben noch nicht gewählt.');
  });
});
