import { describe, expect, it } from 'vitest';
import { external, inline, ran, says, settle } from './gated-page';
import { open, page } from './open-page';

const held = (at = 0): HTMLElement => document.querySelectorAll<HTMLElement>('[data-consent]')[at]!;
const marketing = (name: string): string =>
  `<script type="text/plain" data-consent="marketing">${says(name)}</script>`;

describe('a held script runs once', () => {
  it('also if it was moved while it was held', async () => {
    await open(`<main>${inline('a')}</main><aside></aside>`);
    document.querySelector('aside')!.append(held());
    await settle();
    await page.grant('analytics');
    expect(ran()).toEqual(['a']);
  });

  it('also if it is moved while it waits for its turn', async () => {
    await open(`${external('lib')}<main>${inline('a')}</main><aside></aside>`, ['analytics']);
    expect(ran()).toEqual([]);
    document.querySelector('aside')!.append(held());
    await settle();
    await page.arrive('lib');
    expect(ran()).toEqual(['lib', 'a']);
    expect(document.querySelector('aside script')).not.toBeNull();
  });

  it('also if it is taken out and put back while it waits', async () => {
    await open(external('lib') + inline('a'), ['analytics']);
    const script = held();
    script.remove();
    await settle();
    document.body.append(script);
    await settle();
    await page.arrive('lib');
    expect(ran()).toEqual(['lib', 'a']);
  });

  it('also if what took its place is moved afterwards', async () => {
    await open(`<main>${inline('a')}</main><aside></aside>`, ['analytics']);
    document.querySelector('aside')!.append(document.querySelector('main')!.firstElementChild!);
    await settle();
    await page.grant('analytics');
    expect(ran()).toEqual(['a']);
  });

  it('also if a framework that kept the held node puts it back after it ran', async () => {
    await open(inline('a'));
    const kept = held();
    await page.grant('analytics');
    document.body.replaceChildren(kept);
    await settle();
    await page.grant('analytics');
    expect(ran()).toEqual(['a']);
  });

  it('also if a list is sorted anew around it', async () => {
    await open(`<ul><li>${inline('a')}</li><li>${inline('b')}</li></ul>`);
    const list = document.querySelector('ul')!;
    list.prepend(list.lastElementChild!);
    await settle();
    await page.grant('analytics');
    list.prepend(list.lastElementChild!);
    await settle();
    expect(ran()).toEqual(['b', 'a']);
  });

  it('also if it is granted twice before it could run', async () => {
    await open(inline('a') + external('b'));
    void page.grant('analytics');
    await page.grant('analytics', 'marketing');
    await page.arrive('b');
    expect(ran()).toEqual(['a', 'b']);
    expect(page.loading()).toEqual([]);
  });

  it('also if consent is withdrawn and given again', async () => {
    await open(inline('a'), ['analytics']);
    await page.grant();
    await page.grant('analytics');
    expect(ran()).toEqual(['a']);
  });

  it('but a new element with the same content is a new one', async () => {
    await open(`<main>${inline('a')}</main>`, ['analytics']);
    document.querySelector('main')!.innerHTML = inline('a');
    await settle();
    expect(ran()).toEqual(['a', 'a']);
  });
});

describe('a held script does not run', () => {
  it('if it was taken out before the grant, until it is put back', async () => {
    await open(inline('a'));
    const script = held();
    script.remove();
    await page.grant('analytics');
    expect(ran()).toEqual([]);
    document.body.append(script);
    await settle();
    expect(ran()).toEqual(['a']);
  });

  it('if consent is withdrawn before it could', async () => {
    await open(inline('a'));
    void page.grant('analytics');
    await page.grant();
    expect(ran()).toEqual([]);
  });
});

describe('two categories', () => {
  const BOTH = marketing('1') + inline('2') + marketing('3') + inline('4');

  it('granted together run in the order of the page', async () => {
    await open(BOTH);
    await page.grant('analytics', 'marketing');
    expect(ran()).toEqual(['1', '2', '3', '4']);
  });

  it('granted one after the other, before anything ran, run in the order of the page', async () => {
    await open(BOTH);
    void page.grant('analytics');
    await page.grant('analytics', 'marketing');
    expect(ran()).toEqual(['1', '2', '3', '4']);
  });

  it('granted at different times run when they may', async () => {
    await open(BOTH);
    await page.grant('analytics');
    expect(ran()).toEqual(['2', '4']);
    await page.grant('analytics', 'marketing');
    expect(ran()).toEqual(['2', '4', '1', '3']);
  });
});
