import { describe, expect, it } from 'vitest';
import { external, inline, ran, says, settle } from './gated-page';
import { open, page } from './open-page';

/** Scripts in a template need no mark of their own: a template holds everything in it. */
const plain = (name: string): string => `<script>${says(name)}</script>`;
const plainFile = (name: string): string => `<script src="/${name}.js"></script>`;
const template = (content: string, consent = 'analytics'): string =>
  `<template data-consent="${consent}">${content}</template>`;

describe('a held template', () => {
  it('stays shut before the grant', async () => {
    await open(template(`<p></p>${plain('a')}<img src="/i.png" alt="">`));
    expect(document.querySelector('p, img, script')).toBeNull();
    expect(ran()).toEqual([]);
  });

  it('gives all of its content, where it stands', async () => {
    await open(`<main><i></i>${template('<p>one</p>two<b>three</b>')}<u></u></main>`);
    await page.grant('analytics');
    const main = document.querySelector('main')!;
    expect(main.textContent).toBe('onetwothree');
    const tags = Array.from(main.children, ({ tagName }) => tagName);
    expect(tags.filter((tag) => tag !== 'TEMPLATE')).toEqual(['I', 'P', 'B', 'U']);
  });

  it('does so where a form of the page is called like what the document has for that', async () => {
    // jsdom, unlike browsers, has no named properties on its document
    const value = document.createElement('form');
    Object.defineProperty(document, 'importNode', { configurable: true, value });
    await open(template('<p>one</p>'));
    await page.grant('analytics');
    Reflect.deleteProperty(document, 'importNode');
    expect(document.querySelector('p')?.textContent).toBe('one');
  });

  it('runs its scripts in its place among the others', async () => {
    await open(inline('1') + template(plain('2') + '<p></p>' + plain('3')) + inline('4'));
    await page.grant('analytics');
    expect(ran()).toEqual(['1', '2', '3', '4']);
  });

  it('waits for the file before it, and lets its own files be waited for', async () => {
    await open(external('lib') + template(plainFile('own') + plain('then')) + inline('last'), [
      'analytics',
    ]);
    expect(page.loading()).toEqual(['lib']);
    await page.arrive('lib');
    expect(page.loading()).toEqual(['own']);
    expect(ran()).toEqual(['lib']);
    await page.arrive('own');
    expect(ran()).toEqual(['lib', 'own', 'then', 'last']);
  });

  it('gives its content once, however often it is granted', async () => {
    await open(template('<p></p>' + plain('a')));
    await page.grant('analytics');
    await page.grant('analytics');
    await page.grant();
    await page.grant('analytics');
    expect(document.querySelectorAll('p')).toHaveLength(1);
    expect(ran()).toEqual(['a']);
  });

  it('gives it once also if a framework puts the template back', async () => {
    await open(`<main>${template('<p></p>' + plain('a'))}</main>`);
    const kept = document.querySelector('template')!;
    await page.grant('analytics');
    document.querySelector('main')!.append(kept);
    await settle();
    expect(document.querySelectorAll('p')).toHaveLength(1);
    expect(ran()).toEqual(['a']);
  });

  it('added later goes at once when it may, and stays shut when not', async () => {
    await open('', ['analytics']);
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div>${template('<p></p>' + plain('a'))}${template('<b></b>', 'marketing')}</div>`,
    );
    await settle();
    expect(ran()).toEqual(['a']);
    expect(document.querySelector('p')).not.toBeNull();
    expect(document.querySelector('b')).toBeNull();
  });

  it('may hold marked elements and templates that need another name', async () => {
    const inner = template(plain('both'), 'marketing');
    await open(template(plain('outer') + inner + inline('marked')));
    await page.grant('marketing');
    expect(ran()).toEqual([]);
    await page.grant('analytics');
    expect(ran()).toEqual(['outer', 'marked']);
    await page.grant('analytics', 'marketing');
    expect(ran()).toEqual(['outer', 'marked', 'both']);
  });

  it('within a held template keeps the order when both may go', async () => {
    await open(template(plain('1') + template(plain('2')) + plain('3')) + inline('4'), [
      'analytics',
    ]);
    expect(ran()).toEqual(['1', '2', '3', '4']);
  });
});
