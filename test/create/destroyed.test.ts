import { describe, expect, it, vi } from 'vitest';
import { filesBut, log, settle, start, useFreshPage } from './widget';

const root = document.documentElement;

useFreshPage();

describe('a destroyed widget', () => {
  it('leaves nothing on the page', async () => {
    const consent = start();
    await settle();
    consent.show();
    await settle();
    log.length = 0;
    consent.destroy();
    expect(log).toEqual(['-preferences']);
    expect(root.dataset.askfirst).toBeUndefined();
    expect(root.dataset.askfirstGranted).toBeUndefined();
  });

  it('brings nothing later that was on its way', async () => {
    start().destroy();
    await settle();
    expect(log).toEqual([]);
  });

  it('takes on nothing that was held back for it', async () => {
    const take = vi.fn();
    document.body.innerHTML = '<iframe data-consent="marketing" data-src="/map"></iframe>';
    const file = filesBut({ iframe: Promise.resolve({ take }) });
    start({}, { file }).destroy();
    await settle();
    expect(take).not.toHaveBeenCalled();
    start({}, { file });
    await settle();
    expect(take).toHaveBeenCalledOnce();
  });

  it('hears no click and holds no element any more', async () => {
    const consent = start();
    consent.destroy();
    document.body.innerHTML = '<button data-askfirst="accept">x</button>';
    document.querySelector('button')!.click();
    await settle();
    expect(consent.state.decided).toBe(false);
    expect(log).toEqual([]);
  });

  it('opens nothing and tells nobody, whatever file comes after it', async () => {
    start().accept();
    const former = start({ import: { markup: true }, signals: ['matomo'] });
    former.destroy();
    start().reject();
    await settle();
    const image = document.createElement('img');
    image.dataset.consent = 'marketing';
    image.dataset.src = 'https://ads.example/';
    document.body.append(image);
    await settle();
    former.watch(document as unknown as ShadowRoot);
    await settle();
    expect(image.hasAttribute('src')).toBe(false);
    expect(window).not.toHaveProperty('_paq');
  });

  it('leaves word of the scripts that it let go: the next one loads the page again after a no', async () => {
    document.body.innerHTML =
      '<script type="text/plain" data-consent="analytics">"counts"</script> ';
    const former = start();
    former.accept();
    await settle();
    former.destroy();
    const reload = vi.fn();
    const { hostname, pathname, protocol } = location;
    vi.stubGlobal('location', { hostname, pathname, protocol, reload });
    start().reject();
    await vi.advanceTimersByTimeAsync(600);
    expect(reload).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('keeps the answer, also for a widget that starts after it', () => {
    const consent = start();
    consent.accept();
    consent.destroy();
    expect(start().granted('analytics')).toBe(true);
  });
});
