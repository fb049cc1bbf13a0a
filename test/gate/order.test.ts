import { describe, expect, it, vi } from 'vitest';
import { external, inline, ran, settle, type Page } from './gated-page';
import { open as openPage, page } from './open-page';

const open = (html: string): Promise<Page> => openPage(html, ['analytics']);
const isParsing = () =>
  vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');

describe('released scripts', () => {
  it('run in the order of the document', async () => {
    await open(inline('a') + inline('b') + inline('c'));
    expect(ran()).toEqual(['a', 'b', 'c']);
  });

  it('inline, wait for the external one before them', async () => {
    await open(external('lib') + inline('start'));
    expect(page.loading()).toEqual(['lib']);
    expect(ran()).toEqual([]);
    await page.arrive('lib');
    expect(ran()).toEqual(['lib', 'start']);
  });

  it('external, run one after the other', async () => {
    await open(external('one') + external('two'));
    expect(page.loading()).toEqual(['one']);
    await page.arrive('one');
    expect(page.loading()).toEqual(['two']);
  });

  it('download in parallel all the same', async () => {
    await open(external('one') + external('two') + external('three'));
    const links = Array.from(document.querySelectorAll('link'));
    expect(links.map(({ rel, href }) => [rel, href])).toEqual([
      ['preload', 'https://shop.example.co.uk/one.js'],
      ['preload', 'https://shop.example.co.uk/two.js'],
      ['preload', 'https://shop.example.co.uk/three.js'],
    ]);
  });

  it('are downloaded once, however often the page is gone over while they wait', async () => {
    await open(external('one') + external('two'));
    await page.grant('analytics');
    page.gate.refresh();
    await settle();
    expect(document.querySelectorAll('link')).toHaveLength(2);
    await page.arrive('one');
    await page.arrive('two');
    expect(ran()).toEqual(['one', 'two']);
  });

  it('do not wait for one that failed', async () => {
    await open(external('lib') + inline('start'));
    await page.fail('lib');
    expect(ran()).toEqual(['start']);
  });

  it('do not wait for ever for one that hangs', async () => {
    await open(external('lib') + inline('start'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(ran()).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ran()).toEqual(['start']);
  });

  it('go on after one that throws', async () => {
    const caught = vi.fn((event: ErrorEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    window.addEventListener('error', caught, { capture: true, once: true });
    await open(inline('bad').replace('document', 'nothing.there; document') + inline('next'));
    expect(caught).toHaveBeenCalledTimes(1);
    expect(ran()).toEqual(['next']);
  });

  it.each([
    ['defer', external('late', 'defer')],
    ['module', external('late', 'data-type="module"')],
  ])('with %s come after the classic ones', async (_, late) => {
    await open(late + external('lib') + inline('start'));
    expect(page.loading()).toEqual(['lib']);
    await page.arrive('lib');
    expect(ran()).toEqual(['lib', 'start']);
    expect(page.loading()).toEqual(['late']);
  });

  it('deferred, keep their own order, modules among them', async () => {
    await open(
      external('d1', 'defer') + inline('m', 'data-type="module"') + external('d2', 'defer'),
    );
    expect(page.loading()).toEqual(['d1']);
    await page.arrive('d1');
    // a module says itself when it runs; jsdom runs none
    const module = document.querySelector<HTMLScriptElement>('script[type=module]')!;
    expect(page.loading()).toEqual([]);
    dispatchEvent(new Event(/askfirst-\d+/.exec(module.text)![0]));
    await settle();
    expect(page.loading()).toEqual(['d2']);
  });

  it('deferred, wait until the document is parsed', async () => {
    const state = isParsing();
    await open(external('late', 'defer') + inline('now') + '\n<p></p>');
    expect(ran()).toEqual(['now']);
    expect(page.loading()).toEqual([]);
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle();
    expect(page.loading()).toEqual(['late']);
  });

  it('inline and still being parsed, are not cut off in the middle', async () => {
    const state = isParsing();
    await open('<main>' + inline('half') + '</main>');
    // nothing follows it yet: the parser may still be inside
    expect(ran()).toEqual([]);
    // what another script puts behind it is no sign that the parser has gone on
    document.querySelector('main')!.append(document.createElement('script'));
    await settle();
    expect(ran()).toEqual([]);
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle();
    expect(ran()).toEqual(['half']);
  });

  it('async, wait for nobody and hold nobody', async () => {
    await open(external('slow') + external('free', 'async') + inline('after'));
    expect(page.loading().sort()).toEqual(['free', 'slow']);
    await page.arrive('slow');
    expect(ran()).toEqual(['slow', 'after']);
    expect(page.loading()).toEqual(['free']);
  });

  it('inline with async or defer written on them are classic, as in a browser', async () => {
    await open(inline('a', 'async') + inline('b', 'defer') + inline('c'));
    expect(ran()).toEqual(['a', 'b', 'c']);
  });

  it('are in no way held by frames and images', async () => {
    await open(external('slow') + '<iframe data-consent="analytics" data-src="/map"></iframe>');
    expect(document.querySelector('iframe')!.getAttribute('src')).toBe('/map');
    expect(page.loading()).toEqual(['slow']);
  });

  it('do not run when consent is withdrawn while they wait', async () => {
    await open(external('lib') + inline('start'));
    await page.grant();
    await page.arrive('lib');
    expect(ran()).toEqual(['lib']);
    await page.grant('analytics');
    expect(ran()).toEqual(['lib', 'start']);
  });
});

describe('a browser that allows no policy named askfirst', () => {
  it('still opens frames, and says why scripts do not run', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    vi.resetModules();
    vi.stubGlobal('trustedTypes', {
      createPolicy: () => {
        throw new TypeError('Policy "askfirst" disallowed.');
      },
    });
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const fresh = await import('./gated-page');
    const { stop } = await fresh.gatedPage(inline('a') + '<p></p>', ['analytics']);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<iframe data-consent="analytics" data-src="/map"></iframe>',
    );
    await settle();
    vi.useRealTimers();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    process.off('unhandledRejection', unhandled);
    stop();
    expect(unhandled).not.toHaveBeenCalled();
    expect(report).toHaveBeenCalled();
    expect(document.querySelector('iframe')!.getAttribute('src')).toBe('/map');
  });
});

describe('a browser with Trusted Types', () => {
  it('loads an embed from an address that the policy has passed', async () => {
    // what the hooks of this file close again
    await open('');
    vi.resetModules();
    const createScriptURL = (url: string): string => `${url}?passed`;
    vi.stubGlobal('trustedTypes', { createPolicy: () => ({ createScriptURL }) });
    const fresh = await import('./gated-page');
    const { stop } = await fresh.gatedPage('<embed data-consent="analytics" data-src="/map">', [
      'analytics',
    ]);
    await settle();
    stop();
    expect(document.querySelector('embed')!.getAttribute('src')).toBe('/map?passed');
  });
});
