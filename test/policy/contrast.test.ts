import { describe, expect, it } from 'vitest';
import { type Color, COLORS, contrast, tooFaint } from '../../src/policy/contrast';

const hex = (text: string): Color => {
  const [red = 0, green = 0, blue = 0, opacity = 255] = text
    .match(/../g)!
    .map((two) => parseInt(two, 16));
  return [red, green, blue, opacity];
};

describe('the contrast', () => {
  it.each([
    ['000000', 'ffffff', 21],
    ['ffffff', '000000', 21],
    ['777777', '777777', 1],
    // one step apart around the 4.5 of WCAG
    ['767676', 'ffffff', 4.54],
    ['777777', 'ffffff', 4.48],
    ['0d6efd', 'ffffff', 4.5],
    ['ff0000', '000000', 5.25],
    // the darkest greys are counted by a rule of their own
    ['0a0a0a', '000000', 1.06],
    ['0b0b0b', '000000', 1.07],
    // half of black on white, and black on half of black
    ['00000080', 'ffffff', 4],
    ['000000', '00000080', 5.24],
  ])('of %s on %s is %f', (color, ground, ratio) => {
    expect(contrast(hex(color), hex(ground))).toBeCloseTo(ratio, 1);
  });
});

describe('a colour that is too faint', () => {
  const fine = Object.fromEntries(
    COLORS.map((name) => [name, hex(/^(on-solid|surface)$/.test(name) ? 'ffffff' : '000000')]),
  ) as Record<(typeof COLORS)[number], Color>;

  it('is none of black on white', () => {
    expect(COLORS).toHaveLength(8);
    expect(tooFaint(fine)).toEqual([]);
  });

  it('is told by name, with how it is and how it should be', () => {
    expect(tooFaint({ ...fine, soft: hex('999999') })).toEqual([
      'askfirst: "--askfirst-soft" on "--askfirst-surface" has a contrast of 2.84: make it 4.5 or more, with a darker colour or a lighter one.',
    ]);
  });

  it('may be a fainter one where it is a line and no word', () => {
    expect(tooFaint({ ...fine, edge: hex('8e8e8e'), focus: hex('8e8e8e') })).toEqual([]);
    expect(tooFaint({ ...fine, edge: hex('999999') })).toHaveLength(1);
  });

  it('is that of buttons that nobody sees, however well their words are read', () => {
    const pale = { ...fine, solid: hex('eeeeee'), 'on-solid': hex('000000') };
    expect(tooFaint(pale)).toEqual([
      'askfirst: "--askfirst-solid" on "--askfirst-surface" has a contrast of 1.16: make it 3 or more, with a darker colour or a lighter one.',
    ]);
    expect(tooFaint({ ...pale, solid: hex('8e8e8e') })).toEqual([]);
  });
});
