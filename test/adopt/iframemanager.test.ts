import { describe, expect, it } from 'vitest';
import type { Consent } from '../../src/types';
import { settle, start, useFreshPage } from '../create/widget';

useFreshPage();

const place = (attributes = ''): string =>
  `<div data-service="youtube" data-id="5b35ib" ${attributes}></div>`;
async function open(html: string): Promise<Consent> {
  document.body.append(document.createRange().createContextualFragment(html));
  const consent = start({ services: { youtube: 'marketing' }, import: { markup: true } });
  await settle();
  return consent;
}
const frame = (): HTMLIFrameElement => document.querySelector('div > iframe')!;

describe('a page for iframemanager', () => {
  it('gets its frame, held until the service is granted', async () => {
    const consent = await open(
      place('data-title="A film" data-params="start=5" data-iframe-loading="lazy"'),
    );
    expect(frame().hasAttribute('src')).toBe(false);
    expect(frame().getAttribute('title')).toBe('A film');
    expect(frame().getAttribute('loading')).toBe('lazy');
    consent.update({ youtube: true });
    await settle();
    expect(frame().getAttribute('src')).toBe(
      'https://www.youtube-nocookie.com/embed/5b35ib?start=5',
    );
  });

  it('gets one, and nothing that runs or leads elsewhere', async () => {
    const consent = await open(
      place(
        'data-iframe-onload="x()" data-iframe-src="https://evil.example" data-iframe-srcdoc="x"',
      ),
    );
    consent.accept();
    await settle();
    document.body.append('more');
    await settle();
    const frames = [...document.querySelectorAll('iframe')].map((one) => one.getAttribute('src'));
    expect(frames).toEqual(['https://www.youtube-nocookie.com/embed/5b35ib']);
    expect(['onload', 'srcdoc'].some((name) => frame().hasAttribute(name))).toBe(false);
  });

  it('stays as it is for a service whose address nobody knows', async () => {
    await open('<div data-service="constructor" data-id="1"></div>');
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('shows it from the start, for the style sheet of iframemanager hides it without a class', async () => {
    await open(place('class="wide"'));
    expect(document.querySelector('div')!.className).toBe('wide c-h-b');
  });

  it('leaves a box without a frame of ours as it is', async () => {
    await open('<div data-service="constructor" data-id="1" class="wide"></div>');
    expect(document.querySelector('div')!.className).toBe('wide');
  });

  it.each([
    ['', '16 / 9'],
    ['data-ratio="4:3"', '4 / 3'],
    ['data-ratio="9:16"', '9 / 16'],
    ...['0:3', '4:0', '4/3', '4:3;color:red', 'wide', ''].map((ratio) => [
      `data-ratio="${ratio}"`,
      '16 / 9',
    ]),
  ])('gives it the whole width, and the ratio of its box: %s', async (ratio, expected) => {
    await open(place(ratio));
    expect(frame().getAttribute('width')).toBe('100%');
    // a height would stand against the ratio
    expect(frame().hasAttribute('height')).toBe(false);
    expect(frame().style.aspectRatio).toBe(expected);
    // an edge would stand out of the box
    expect(frame().getAttribute('frameborder')).toBe('0');
  });

  it.each(['', 'data-iframe-allow="autoplay"'])('lets it fill the screen: %s', async (allow) => {
    await open(place(allow));
    expect(frame().allowFullscreen).toBe(true);
  });
});
