import { describe, expect, test } from 'vitest';
import { parseLinks } from '../../src/notice/parse-links';

const parse = (source: string) => parseLinks(source).filter(({ text }) => text);

describe('parseLinks', () => {
  test('leaves a text without links alone', () => {
    expect(parse('Just (some) [text].')).toEqual([{ text: 'Just (some) [text].' }]);
  });

  test('takes the links out in order, with the text around them', () => {
    expect(parse('See [one](/1) or [two](https://a.example/2?x=1#y).')).toEqual([
      { text: 'See ' },
      { text: 'one', url: '/1' },
      { text: ' or ' },
      { text: 'two', url: 'https://a.example/2?x=1#y' },
      { text: '.' },
    ]);
  });

  test('reads a long hostile text in no time', () => {
    const start = performance.now();
    for (const hostile of ['[', '[a](', '](', '[a]']) parseLinks(hostile.repeat(25_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
