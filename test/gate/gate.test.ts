import { describe, expect, it, vi } from 'vitest';
import { external, inline, ran, says, settle } from './gated-page';
import { open, page } from './open-page';

const append = async (html: string): Promise<void> => {
  document.body.append(document.createRange().createContextualFragment(html));
  await settle();
};

describe('before a grant', () => {
  it('nothing held back is touched', async () => {
    const html =
      inline('a') + external('b') + '<iframe data-consent="analytics" data-src="/map"></iframe>';
    await open(html);
    expect(ran()).toEqual([]);
    expect(page.loading()).toEqual([]);
    expect(document.querySelectorAll('link')).toHaveLength(0);
    expect(document.querySelector('iframe')!.hasAttribute('src')).toBe(false);
  });
});

describe('after a grant', () => {
  it('everything held back for it goes, and only that', async () => {
    await open(
      inline('a') +
        `<script type="text/plain" data-consent="marketing">${says('ad')}</script>` +
        '<iframe data-consent="marketing" data-src="/ad"></iframe>',
    );
    await page.grant('analytics');
    expect(ran()).toEqual(['a']);
    expect(document.querySelector('iframe')!.hasAttribute('src')).toBe(false);
  });

  it('comes after the next paint, so that the notice closes first', async () => {
    await open(inline('a'));
    void page.grant('analytics');
    // what the closing takes off the page is a change that the gate looks into
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    await Promise.resolve();
    expect(ran()).toEqual([]);
    await settle();
    expect(ran()).toEqual(['a']);
  });

  it('each script runs once, however often the page is gone over', async () => {
    await open(inline('a') + external('b'));
    await page.grant('analytics');
    await page.arrive('b');
    await page.grant();
    await page.grant('analytics');
    page.gate.refresh();
    await settle();
    expect(ran()).toEqual(['a', 'b']);
  });

  it('needs all of several names', async () => {
    const script = `<script type="text/plain" data-consent=" analytics  video ">${says('v')}</script>`;
    await open(script, ['analytics']);
    expect(ran()).toEqual([]);
    await page.grant('video');
    expect(ran()).toEqual([]);
    await page.grant('analytics', 'video');
    expect(ran()).toEqual(['v']);
  });

  it('runs what is marked for the lack of it, and only while it lacks', async () => {
    const script = `<script type="text/plain" data-consent="!marketing">${says('plain')}</script>`;
    await open(script, ['marketing']);
    expect(ran()).toEqual([]);
    await page.grant();
    expect(ran()).toEqual(['plain']);
  });

  it.each(['analytics!', 'ana!lytics', '!!analytics', '! analytics', 'ANALYTICS', ''])(
    'never runs for %j, which is no name and no refusal of one',
    async (names) => {
      vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      await open(`<script type="text/plain" data-consent="${names}">${says('odd')}</script>`);
      expect(ran()).toEqual([]);
    },
  );

  it('is not stopped by a form whose fields pass for its properties', async () => {
    await open(
      '<form data-consent="analytics" data-src="/x"><input name="dataset"><input name="hasAttribute"></form>' +
        inline('after'),
    );
    await page.grant('analytics');
    expect(ran()).toEqual(['after']);
  });

  it('never runs for a name that nobody declared, and warns about it once', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const typo = (term: string): string =>
      `<script type="text/plain" data-consent="${term}">${says('x')}</script>`;
    await open(typo('analitycs') + typo('!analitycs') + typo('analitycs analytics') + typo(''), [
      'analytics',
      'marketing',
    ]);
    page.gate.refresh();
    await settle();
    expect(ran()).toEqual([]);
    const about = warn.mock.calls.filter(([text]) => String(text).includes('"analitycs"'));
    expect(about).toHaveLength(1);
  });
});

describe('elements added later', () => {
  it('are held', async () => {
    await open('');
    await append(inline('a') + '<iframe data-consent="analytics" data-src="/map"></iframe>');
    expect(ran()).toEqual([]);
    await page.grant('analytics');
    expect(ran()).toEqual(['a']);
  });

  it('go at once when their category is granted, however deep they are', async () => {
    await open('', ['analytics']);
    await append(`<div><p><span>${inline('deep')}</span></p></div>` + inline('flat'));
    expect(ran()).toEqual(['deep', 'flat']);
  });

  it('are released after those that wait already', async () => {
    await open(external('lib'), ['analytics']);
    await append(inline('late'));
    expect(ran()).toEqual([]);
    await page.arrive('lib');
    expect(ran()).toEqual(['lib', 'late']);
  });

  it('are nobody’s business after the stop', async () => {
    await open('', ['analytics']);
    page.stop();
    await append(inline('a'));
    expect(ran()).toEqual([]);
  });

  it('may be inside a form whose fields shadow its methods', async () => {
    await open('', ['analytics']);
    const form = document.createElement('form');
    form.append(document.createRange().createContextualFragment(inline('in')));
    for (const name of ['matches', 'querySelectorAll']) {
      // jsdom, unlike browsers, has no named properties on its forms
      Object.defineProperty(form, name, { value: document.createElement('input') });
    }
    document.body.append(form);
    await append(inline('after'));
    expect(ran()).toEqual(['in', 'after']);
  });
});

describe('frames, images and the rest', () => {
  const ELEMENTS = [
    ['<iframe data-consent="video" data-src="/v"></iframe>', 'src', '/v'],
    ['<img data-consent="video" data-src="/i.png" alt="">', 'src', '/i.png'],
    [
      '<img data-consent="video" data-srcset="/i.png 1x, /j.png 2x" alt="">',
      'srcset',
      '/i.png 1x, /j.png 2x',
    ],
    ['<link data-consent="video" data-href="/s.css">', 'href', '/s.css'],
    ['<video data-consent="video" data-poster="/p.png"></video>', 'poster', '/p.png'],
    ['<object data-consent="video" data-data="/o"></object>', 'data', '/o'],
  ] as const;

  it.each(ELEMENTS)('open and close: %s', async (html, attribute, value) => {
    await open(html);
    const element = document.querySelector('[data-consent]')!;
    expect(element.hasAttribute(attribute)).toBe(false);
    await page.grant('video');
    expect(element.getAttribute(attribute)).toBe(value);
    await page.grant();
    expect(element.hasAttribute(attribute)).toBe(false);
    await page.grant('video');
    expect(element.getAttribute(attribute)).toBe(value);
  });

  it('a frame closes also if the page has sent it elsewhere', async () => {
    await open('<iframe data-consent="video" data-src="/v"></iframe>', ['video']);
    const frame = document.querySelector('iframe')!;
    frame.setAttribute('src', '/elsewhere');
    await page.grant();
    expect(frame.hasAttribute('src')).toBe(false);
  });

  it('a frame that closes gets a new window, which has no history', async () => {
    await open('<iframe data-consent="video" data-src="/v"></iframe>', ['video']);
    const frame = document.querySelector('iframe')!;
    const former = frame.contentWindow;
    await page.grant();
    expect(frame.contentWindow === former).toBe(false);
    expect(frame.contentDocument?.URL).toBe('about:blank');
  });

  it.each([
    'javascript:parent.x=1',
    'JaVa\tscript:parent.x=1',
    ' javascript:1',
    '\u0001javascript:1',
    'data:text/html,<script>1</script>',
    'blob:https://shop.example.co.uk/1',
    'vbscript:1',
    'about:srcdoc',
    'http://[',
  ])('never load %j', async (url) => {
    await open('<iframe data-consent="video"></iframe>');
    const frame = document.querySelector('iframe')!;
    frame.dataset.src = url;
    await page.grant('video');
    expect(frame.hasAttribute('src')).toBe(false);
  });

  it('keep a srcdoc to themselves', async () => {
    await open('<iframe data-consent="video" data-srcdoc="<b>x</b>" data-src="/v"></iframe>', [
      'video',
    ]);
    expect(document.querySelector('iframe')!.hasAttribute('srcdoc')).toBe(false);
  });
});
