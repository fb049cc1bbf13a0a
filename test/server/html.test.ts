import { describe, expect, it } from 'vitest';
import { link } from '../../src/policy/declaration/link';
import { keyed, piece } from '../../src/policy/declaration/markup';
import { htmlOf } from '../../src/server/html';

describe('a tree as HTML', () => {
  it('is its elements, attributes and texts in order, and keys are nobody’s business', () => {
    const tree = [
      'a',
      keyed('k', piece('p', { class: 'x', dir: 'ltr' }, 'b', piece('b', {}, 'c'))),
      piece('i', {}),
    ];
    expect(htmlOf(tree)).toBe('a<p class="x" dir="ltr">b<b>c</b></p><i></i>');
    expect(htmlOf([])).toBe('');
  });

  it('escapes what would be markup, in texts and in attributes', () => {
    const sign = `<&>"'`;
    const safe = '&#60;&#38;&#62;&#34;&#39;';
    expect(htmlOf([sign])).toBe(safe);
    expect(htmlOf([piece('p', { title: sign }, sign)])).toBe(`<p title="${safe}">${safe}</p>`);
  });

  it('leads to sound addresses only', () => {
    const a = (href: string): string => htmlOf([piece('a', { href, rel: 'x' }, 'y')]);
    expect(a('https://a.example/')).toBe('<a href="https://a.example/" rel="x">y</a>');
    expect(a('javascript:alert(1)')).toBe('<a rel="x">y</a>');
    // what only looks like one elsewhere is a text
    expect(htmlOf([piece('p', { title: 'javascript:' })])).toBe('<p title="javascript:"></p>');
  });
});

describe('a link', () => {
  it('tells the other page nothing of this one', () => {
    expect(htmlOf([link('https://a.example/', 'A')])).toBe(
      '<a href="https://a.example/" rel="noopener noreferrer"><bdi>A</bdi></a>',
    );
  });

  it.each([['javascript:1'], [7], [undefined], ['']])('to %j is its words alone', (url) => {
    expect(htmlOf([link(url, 'A')])).toBe('<bdi>A</bdi>');
  });

  it('without words is nothing', () => {
    expect(htmlOf([link('https://a.example/', '')])).toBe('');
  });
});
