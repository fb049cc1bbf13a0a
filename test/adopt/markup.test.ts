import { describe, expect, it, vi } from 'vitest';
import type { Consent, ImportConfig } from '../../src/types';
import { settle, start, useFreshPage } from '../create/widget';

useFreshPage();

const SERVICES = { matomo: 'analytics', youtube: 'marketing' };
const ran: string[] = [];
const says = (name: string): string =>
  `document.documentElement.dispatchEvent(new CustomEvent('ran', { detail: '${name}' }))`;
document.documentElement.addEventListener('ran', (event) => {
  ran.push((event as CustomEvent<string>).detail);
});

async function open(html: string, given: ImportConfig = {}): Promise<Consent> {
  ran.length = 0;
  document.body.append(document.createRange().createContextualFragment(html));
  const consent = start({ services: SERVICES, import: { markup: true, ...given } });
  await settle();
  return consent;
}
/** The addresses of frames and images that are loaded. */
const loaded = (): (string | null)[] =>
  [...document.querySelectorAll('iframe,img')].map((one) => one.getAttribute('src'));

/** Pages as they are written for other tools: `a` is for analytics, `m` for marketing. */
const PAGES: Readonly<Record<string, string>> = {
  orestbida: `
    <script type="text/plain" data-category="analytics" data-service="Counter">${says('a')}</script>
    <script type="text/plain" data-category="marketing">${says('m')}</script>
    <script type="text/plain" data-category="!analytics">${says('not a')}</script>`,
  'orestbida, version 2': `
    <script type="text/plain" data-cookiecategory="analytics">${says('a')}</script>
    <script type="text/plain" data-cookiecategory="marketing">${says('m')}</script>`,
  c15t: `
    <iframe data-category="measurement" data-src="/a"></iframe>
    <iframe data-category="marketing" data-src="/m"></iframe>`,
  klaro: `
    <script type="text/plain" data-type="text/javascript" data-name="matomo">${says('a')}</script>
    <script type="text/plain" data-type="text/javascript" data-name="youtube">${says('m')}</script>
    <iframe data-name="matomo" data-src="/a"></iframe>
    <img data-name="youtube" data-src="/m" alt="">`,
  Cookiebot: `
    <script type="text/plain" data-cookieconsent="statistics">${says('a')}</script>
    <script type="text/plain" data-cookieconsent="statistics,marketing">${says('m')}</script>
    <script data-cookieconsent="ignore">1</script>
    <iframe data-cookieconsent="statistics" data-cookieblock-src="/a"></iframe>
    <iframe data-cookieconsent="marketing" data-cookieblock-src="/m"></iframe>`,
  OneTrust: `
    <script type="text/plain" class="optanon-category-C0002">${says('a')}</script>
    <script type="text/plain" class="optanon-category-C0002-C0004">${says('m')}</script>
    <iframe class="wide optanon-category-C0002" data-src="/a"></iframe>
    <img class="optanon-category-C0004" data-src="/m" alt="">`,
  orejime: `
    <template data-purpose="analytics"><script>${says('a')}</script></template>
    <template data-purpose="marketing"><script>${says('m')}</script></template>`,
};

describe.each(Object.entries(PAGES))('a page for %s', (_, html) => {
  it('is held, and opened by an answer, as if it were written for us', async () => {
    const consent = await open(html);
    expect(ran.filter((name) => name !== 'not a')).toEqual([]);
    expect(loaded().filter(Boolean)).toEqual([]);
    consent.update({ analytics: true, marketing: false });
    await settle();
    const isScripted = html.includes('<script');
    expect(ran.filter((name) => name !== 'not a')).toEqual(isScripted ? ['a'] : []);
    expect(loaded().filter(Boolean)).toEqual(html.includes('/a"') ? ['/a'] : []);
    consent.accept();
    await settle();
    if (isScripted) expect(ran).toContain('m');
    else expect(loaded()).toEqual(['/a', '/m']);
  });

  it('stays as it is where the site has not switched it on', async () => {
    const consent = await open(html, { markup: false });
    consent.accept();
    await settle();
    expect(ran).toEqual([]);
    expect(document.querySelector('[data-consent]')).toBeNull();
  });

  it('is understood too where it comes later', async () => {
    const consent = await open('');
    consent.accept();
    document.body.append(document.createRange().createContextualFragment(html));
    await settle();
    expect(ran.includes('a') || loaded().includes('/a')).toBe(true);
  });
});

describe('marks of other tools', () => {
  it('of a refused category run where they say so, and only then', async () => {
    const consent = await open(PAGES.orestbida!);
    expect(ran).toEqual(['not a']);
    consent.destroy();
  });

  it('of a service go by the service where it is ours', async () => {
    const html = `<script type="text/plain" data-category="analytics" data-service="matomo">${says('a')}</script>`;
    const consent = await open(html);
    consent.update({ analytics: true, matomo: false });
    await settle();
    expect(ran).toEqual([]);
    consent.update({ matomo: true });
    await settle();
    expect(ran).toEqual(['a']);
  });

  it.each(['security', 'essential', 'statistics', 'measurement', 'necessary', 'nobody', ''])(
    'of a service that is none of ours go by the category, whatever the service is called: %s',
    async (service) => {
      const html = `<iframe data-category="marketing" data-service="${service}" data-src="/m"></iframe>`;
      const consent = await open(html);
      expect(loaded()).toEqual([null]);
      consent.update({ analytics: true, marketing: false });
      await settle();
      expect(loaded()).toEqual([null]);
      consent.update({ marketing: true });
      await settle();
      expect(loaded()).toEqual(['/m']);
    },
  );

  it.each([
    'data-category="analytics" data-service="!Google Analytics"',
    'data-category="!analytics" data-service="Google Analytics"',
    'data-category="!analytics" data-service="!Google Analytics"',
    'data-category="analytics" data-service="!matomo"',
  ])('of a service run where it is refused, if either attribute says so: %s', async (marks) => {
    const html = `<script type="text/plain" ${marks}>${says('off')}</script>`;
    const consent = await open(html);
    expect(ran).toEqual(['off']);
    consent.destroy();
  });

  it('of a refused service whose category is granted do not run', async () => {
    const consent = await open('');
    consent.accept();
    const html = `<script type="text/plain" data-category="analytics" data-service="!Google Analytics">${says('off')}</script>`;
    document.body.append(document.createRange().createContextualFragment(html));
    await settle();
    expect(document.querySelector<HTMLElement>('[data-category]')!.dataset.consent).toBe(
      '!analytics',
    );
    expect(ran).toEqual([]);
  });

  it('of a service go by the table of the site before the category', async () => {
    const html = `<iframe data-category="marketing" data-service="security" data-src="/a"></iframe>`;
    const consent = await open(html, { map: { security: 'analytics' } });
    expect(loaded()).toEqual([null]);
    consent.update({ analytics: true });
    await settle();
    expect(loaded()).toEqual(['/a']);
  });

  it('of several tools on one element need all that each of them needs', async () => {
    const consent = await open(
      `<iframe data-category="security" data-name="youtube" data-src="/m"></iframe>
       <iframe data-category="analytics" data-cookieconsent="marketing" data-src="/both"></iframe>
       <img class="optanon-category-C0001" data-name="matomo" data-src="/a" alt="">`,
    );
    expect(loaded().filter(Boolean)).toEqual([]);
    consent.update({ analytics: true });
    await settle();
    expect(loaded().filter(Boolean)).toEqual(['/a']);
    consent.accept();
    await settle();
    expect(loaded()).toEqual(['/m', '/both', '/a']);
  });

  it('are translated by the table of the site', async () => {
    const html = `<script type="text/plain" data-name="counter">${says('a')}</script>`;
    const consent = await open(html, { map: { counter: ['analytics', 'youtube'] } });
    consent.update({ analytics: true });
    await settle();
    expect(ran).toEqual([]);
    consent.update({ youtube: true });
    await settle();
    expect(ran).toEqual(['a']);
  });

  it('that need no consent run at once', async () => {
    await open(
      `<script type="text/plain" class="optanon-category-C0001">${says('a')}</script>
       <script type="text/plain" data-cookieconsent="necessary">${says('b')}</script>`,
    );
    expect(ran).toEqual(['a', 'b']);
  });

  it('with a name that nobody knows never run, and it is said', async () => {
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    const consent = await open(
      `<script type="text/plain" data-name="__proto__">${says('a')}</script>
       <script type="text/plain" data-category="nobody">${says('b')}</script>`,
    );
    consent.accept();
    await settle();
    expect(ran).toEqual([]);
    expect(said.mock.calls.flat().join()).toContain('nobody');
  });

  it('do not touch what is marked for us, nor what loads by itself', async () => {
    const html = `
      <script type="text/plain" data-consent="marketing" data-category="analytics">${says('a')}</script>
      <img class="lazyload" data-src="/shoe" data-category="shoes" alt="">
      <img class="lazyload" data-src="/add" data-category="advertising" alt="">
      <input data-name="matomo"><p data-category="analytics"></p><template data-category="x"></template>`;
    const consent = await open(html);
    consent.update({ analytics: true });
    await settle();
    expect(ran).toEqual([]);
    expect(document.querySelectorAll('[data-consent]')).toHaveLength(1);
  });
});
