import { beforeEach, describe, expect, it, vi } from 'vitest';
import { external, inline, ran, says, settle } from './gated-page';
import { open, page } from './open-page';

let warnings: string[];
const about = (text: string): string[] => warnings.filter((warning) => warning.includes(text));

beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => {
    warnings.push(words.join(' '));
  });
});

describe('a marked script whose type lets the browser run it', () => {
  const TYPES = [
    '',
    'type=""',
    'type="text/javascript"',
    'type=" Text/JavaScript "',
    'type="module"',
  ];

  it.each(TYPES)('is left alone, and the console says how to mend it: %j', async (type) => {
    await open(`<script ${type} data-consent="analytics">${says('x')}</script>`);
    const script = document.querySelector('script');
    await page.grant('analytics');
    expect(ran()).toEqual([]);
    expect(document.querySelector('script')).toBe(script);
    expect(about('type="text/plain"')).toHaveLength(1);
    expect(warnings[0]).toMatch(/^askfirst: /);
  });

  it('is warned about before anything is granted, when it does harm', async () => {
    await open(`<script data-consent="analytics">${says('x')}</script>`);
    expect(about('type="text/plain"')).toHaveLength(1);
  });

  it('is warned about once in all', async () => {
    await open(
      `<script data-consent="analytics">${says('x')}</script>` +
        `<script data-consent="analytics" src="/x.js"></script>`,
    );
    await page.grant('analytics');
    document.body.append(document.createElement('div'));
    await page.grant('analytics', 'marketing');
    expect(about('type="text/plain"')).toHaveLength(1);
  });

  it('holds nobody', async () => {
    await open(`<script data-consent="analytics">${says('x')}</script>` + inline('a'));
    await page.grant('analytics');
    expect(ran()).toEqual(['a']);
  });
});

describe('a script that no browser would run', () => {
  it('for its "nomodule" is neither downloaded nor waited for', async () => {
    await open(external('lib') + external('old', 'nomodule') + inline('a'), ['analytics']);
    const links = Array.from(document.querySelectorAll('link'), ({ href }) => href);
    expect(links.filter((href) => href.includes('old'))).toEqual([]);
    await page.arrive('lib');
    expect(ran()).toEqual(['lib', 'a']);
  });
});

describe('a name nobody declared', () => {
  it('is warned about once, also when elements with it keep coming', async () => {
    await open('', ['analytics']);
    for (let time = 0; time < 3; time++) {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<script type="text/plain" data-consent="statistics">${says('x')}</script>`,
      );
      await settle();
    }
    expect(ran()).toEqual([]);
    expect(about('"statistics"')).toHaveLength(1);
  });

  it('holds everything it marks, whatever that is', async () => {
    await open(
      '<iframe data-consent="statistics" data-src="/m"></iframe>' +
        '<template data-consent="statistics"><p></p></template>' +
        '<img data-consent="analytics statistics" data-src="/i.png" alt="">',
      ['analytics'],
    );
    expect(document.querySelector('[src], p')).toBeNull();
  });
});
