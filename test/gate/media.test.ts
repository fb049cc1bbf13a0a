import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settle } from './gated-page';
import { open, page } from './open-page';

/** Elements that were told to look at their sources again; jsdom plays nothing itself. */
let loaded: string[];

beforeEach(() => {
  loaded = [];
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(function (
    this: HTMLMediaElement,
  ) {
    loaded.push(this.tagName.toLowerCase());
  });
});

const source = (name: string): string => `<source data-consent="video" data-src="/${name}">`;
const at = (selector: string, name: string): string | null =>
  document.querySelector(selector)!.getAttribute(name);

describe('sources that are released late', () => {
  it.each(['video', 'audio'])('make their %s load', async (tag) => {
    await open(`<${tag}>${source('a.mp4')}${source('a.webm')}</${tag}>`);
    expect(loaded).toEqual([]);
    await page.grant('video');
    expect(at('source', 'src')).toBe('/a.mp4');
    expect(at('source + source', 'src')).toBe('/a.webm');
    expect(loaded.length).toBeGreaterThan(0);
    expect(new Set(loaded)).toEqual(new Set([tag]));
  });

  it('make nothing load twice when they are gone over again', async () => {
    await open(`<video>${source('a.mp4')}</video>`);
    await page.grant('video');
    loaded = [];
    await page.grant('video');
    await page.grant('video', 'analytics');
    expect(loaded).toEqual([]);
  });

  it('of a picture are no business of any player', async () => {
    await open(
      '<picture><source data-consent="video" data-srcset="/a.webp"><img data-consent="video" data-src="/a.png" alt=""></picture>',
    );
    await page.grant('video');
    expect([at('source', 'srcset'), at('img', 'src')]).toEqual(['/a.webp', '/a.png']);
    expect(loaded).toEqual([]);
  });
});

describe('further elements', () => {
  const ELEMENTS = [
    ['<audio data-consent="video" data-src="/a.mp3"></audio>', 'src', '/a.mp3'],
    ['<embed data-consent="video" data-src="/e">', 'src', '/e'],
    [
      '<video><track data-consent="video" data-src="/t.vtt" kind="captions"></video>',
      'src',
      '/t.vtt',
    ],
    ['<link rel="preload" as="image" data-consent="video" data-href="/p.png">', 'href', '/p.png'],
    ['<link rel="preconnect" data-consent="video" data-href="//v.example">', 'href', '//v.example'],
  ] as const;

  it.each(ELEMENTS)('open and close: %s', async (html, attribute, value) => {
    await open(html);
    expect(at('[data-consent]', attribute)).toBeNull();
    await page.grant('video');
    expect(at('[data-consent]', attribute)).toBe(value);
    await page.grant();
    expect(at('[data-consent]', attribute)).toBeNull();
  });

  it('may be inside one another, each with names of its own', async () => {
    await open(`<video data-consent="analytics" data-poster="/p.png">${source('a.mp4')}</video>`);
    await page.grant('video');
    expect([at('video', 'poster'), at('source', 'src')]).toEqual([null, '/a.mp4']);
    await page.grant('video', 'analytics');
    expect(at('video', 'poster')).toBe('/p.png');
  });

  it('never get a document or a script written into an attribute', async () => {
    await open(
      '<iframe data-consent="video" data-srcdoc="<b>x</b>" data-onload="x()"></iframe>' +
        '<object data-consent="video" data-data="javascript:x()"></object>' +
        '<embed data-consent="video" data-src="javascript:x()">' +
        '<link rel="stylesheet" data-consent="video" data-href="javascript:x()">',
      ['video'],
    );
    await settle();
    expect(document.querySelector('[srcdoc], [onload], [data]:not([data-data])')).toBeNull();
    expect(document.querySelector('object[data], embed[src], link[href]')).toBeNull();
  });
});
