/** What is asked of the widget before it knows the rules: their file, or the region, is on its way. */
import { describe, expect, it, vi } from 'vitest';
import { encode } from '../../src/consent/codec';
import { putIntoJar } from '../browser/cookie-jar';
import { filesBut, log, settle, start, useFreshPage } from './widget';

const NOW = Date.UTC(2026, 10, 22, 12);
useFreshPage(NOW);

/** A site that asks by region, and a function to say later where the visitor is. */
function place(): { config: object; arrive: (region: string) => Promise<unknown> } {
  let resolve: (region: string) => void = () => undefined;
  const region = (): Promise<string> => new Promise((done) => (resolve = done));
  return {
    config: { region, regions: { US: 'opt-out', '*': 'opt-in' } },
    async arrive(name) {
      await settle();
      resolve(name);
      return settle();
    },
  };
}

describe('preferences that are asked for before the rules are known', () => {
  it('open once they are, with what holds by them, and stay', async () => {
    const { config, arrive } = place();
    const consent = start(config);
    consent.show();
    await settle();
    expect(log).toEqual([]);
    await arrive('US');
    expect(log).toEqual(['+preferences']);
    expect(consent.state.granted).toContain('analytics');
    await settle();
    expect(log).toEqual(['+preferences']);
  });

  it('leave the notice to come when they are closed', async () => {
    const { config, arrive } = place();
    const consent = start(config);
    consent.show('preferences');
    await arrive('DE');
    expect(log).toEqual(['+preferences']);
    consent.hide();
    await settle();
    expect(log).toEqual(['+preferences', '-preferences', '+notice']);
  });

  it('do not open if they are closed before that', async () => {
    const { config, arrive } = place();
    const consent = start(config);
    consent.show();
    consent.hide();
    await arrive('DE');
    expect(log).not.toContain('+preferences');
    expect(log.at(-1)).toBe('+notice');
  });

  it('do not open over an answer that is given before that', async () => {
    const { config, arrive } = place();
    const consent = start(config);
    consent.show();
    consent.reject();
    await arrive('DE');
    expect(log.at(-1)).toBe('+trigger');
    expect(log).not.toContain('+preferences');
  });

  it('do not open on a page that the widget has left', async () => {
    const { config, arrive } = place();
    const consent = start(config);
    consent.show();
    consent.destroy();
    await arrive('DE');
    expect(log).toEqual([]);
  });
});

describe('what is for those who refuse', () => {
  const images = (): string[] =>
    Array.from(document.querySelectorAll('img[src]'), (image) => image.getAttribute('src')!);
  const draw = (...needs: string[]): void => {
    document.body.innerHTML = needs
      .map((name) => `<img data-consent="${name}" data-src="/${name}.png" alt="">`)
      .join('');
  };

  it('waits for the rules, which may grant what it stands against', async () => {
    draw('!analytics', 'analytics', 'necessary');
    const { config, arrive } = place();
    start(config);
    await settle();
    expect(images()).toEqual(['/necessary.png']);
    await arrive('US');
    expect(images()).toEqual(['/analytics.png', '/necessary.png']);
  });

  it('waits so in a frame, too', async () => {
    document.body.innerHTML = '<iframe data-consent="!analytics" data-src="/no"></iframe>';
    const take = vi.fn();
    const { config, arrive } = place();
    start(config, { file: filesBut({ iframe: Promise.resolve({ take }) }) });
    await settle();
    expect(take).not.toHaveBeenCalled();
    await arrive('DE');
    expect(document.querySelector('iframe')!.getAttribute('src')).toBe('/no');
  });

  it('loads once the rules grant nothing', async () => {
    draw('!analytics', 'analytics');
    const { config, arrive } = place();
    start(config);
    await arrive('DE');
    expect(images()).toEqual(['/!analytics.png']);
  });

  it('is waited for by code, too, that asks with when', async () => {
    const told = vi.fn();
    const { config, arrive } = place();
    const consent = start(config);
    void consent.when('!analytics').then(told);
    await settle();
    expect(told).not.toHaveBeenCalled();
    await arrive('DE');
    expect(told).toHaveBeenCalledOnce();
  });

  it('loads without any rules where they are plain', async () => {
    draw('!analytics');
    const rules = new Promise<never>(() => undefined);
    start({}, { file: filesBut({ rules }) });
    await settle();
    expect(images()).toEqual(['/!analytics.png']);
  });

  it('loads after a no that is given while the rules are on their way', async () => {
    draw('!analytics');
    const { config, arrive } = place();
    const consent = start(config);
    consent.reject();
    await arrive('US');
    expect(images()).toEqual(['/!analytics.png']);
  });

  it('does not wait for what a stored answer has said already', async () => {
    const answer = { time: NOW / 1000, revision: 0, signal: false, method: 'reject-all' } as const;
    const denied = ['functional', 'analytics', 'marketing'];
    putIntoJar(`askfirst=${encode({ ...answer, granted: [], denied })}; Path=/`);
    draw('!analytics');
    const rules = new Promise<never>(() => undefined);
    start({}, { file: filesBut({ rules }) });
    await settle();
    expect(images()).toEqual(['/!analytics.png']);
  });
});
