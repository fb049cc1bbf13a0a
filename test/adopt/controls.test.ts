import { describe, expect, it } from 'vitest';
import type { Consent } from '../../src/types';
import { log, settle, start, useFreshPage } from '../create/widget';

useFreshPage();

const page = (html: string): void =>
  document.body.append(document.createRange().createContextualFragment(html));
async function open(html: string, markup = true): Promise<Consent> {
  page(html);
  const consent = start({ import: { markup } });
  await settle();
  return consent;
}
const press = async (selector = '#it'): Promise<void> => {
  document.querySelector<HTMLElement>(selector)!.click();
  await settle();
};

const OPEN = [
  '<button id="it" data-cc="show-preferencesModal">Cookies</button>',
  '<button id="it" data-cc="show-consentModal">Cookies</button>',
  '<a id="it" href="javascript:void(0)" data-cc="c-settings">Cookies</a>',
  '<a id="it" class="link tarteaucitronOpenPanel">Cookies</a>',
  '<a id="it" href="#tarteaucitron">Cookies</a>',
  '<button id="it" class="ot-sdk-show-settings">Cookies</button>',
  '<a id="it" href="#" class="cky-banner-element">Cookies</a>',
];

describe('a control of another tool', () => {
  it.each(OPEN)('opens the preferences: %s', async (html) => {
    await open(html);
    await press();
    expect(log).toContain('+preferences');
  });

  it.each([
    ['accept-all', ['necessary', 'functional', 'analytics', 'marketing']],
    ['accept-necessary', ['necessary']],
  ])('answers: %s', async (value, granted) => {
    const consent = await open(`<button id="it" data-cc="${value}"></button>`);
    await press();
    expect(consent.state).toMatchObject({ decided: true, granted });
  });

  it('does so where it comes later', async () => {
    await open('');
    page(`<footer>${OPEN[0]!}</footer>`);
    await settle();
    await press();
    expect(log).toContain('+preferences');
  });

  it('keeps what the page says of it', async () => {
    const consent = await open(
      '<button id="it" data-cc="accept-all" data-askfirst="reject"></button>',
    );
    await press();
    expect(consent.state).toMatchObject({ decided: true, granted: ['necessary'] });
  });

  it.each([
    '<button id="it" data-cc="accept-custom"></button>',
    '<button id="it" data-cc="constructor"></button>',
    '<a id="it" href="/page#tarteaucitron-about"></a>',
    '<a id="it" class="tarteaucitron"></a>',
  ])('is none where it is another: %s', async (html) => {
    await open(html);
    expect(document.querySelector('#it')!.hasAttribute('data-askfirst')).toBe(false);
  });

  it('stays as it is where the site has not switched it on', async () => {
    const consent = await open('<button id="it" data-cc="accept-all"></button>', false);
    await press();
    expect(consent.state.decided).toBe(false);
  });
});
