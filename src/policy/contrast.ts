/** A colour as red, green, blue and opacity, each from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number, opacity: number];

/** @see WCAG 2.2, relative luminance */
function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** A colour that can be seen through, on a ground that cannot. */
const over = ([red, green, blue, opacity]: Color, ground: Color): Color => {
  const mixed = (value: number, below: number): number =>
    (value * opacity + below * (255 - opacity)) / 255;
  return [mixed(red, ground[0]), mixed(green, ground[1]), mixed(blue, ground[2]), 255];
};

/**
 * How well a colour can be told from its ground, from 1 to 21.
 * @see WCAG 2.2, contrast ratio
 */
export function contrast(color: Color, ground: Color): number {
  const below = over(ground, [255, 255, 255, 255]);
  const [dark = 0, light = 0] = [luminance(over(color, below)), luminance(below)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** What is drawn on what, and how well it has to be told from it. */
const PAIRS = [
  ['ink', 'surface', 4.5],
  ['soft', 'surface', 4.5],
  ['on-solid', 'solid', 4.5],
  ['solid', 'surface', 3],
  ['edge', 'surface', 3],
  ['focus', 'surface', 3],
  ['on', 'surface', 3],
] as const;

/** The colours that take part. */
export const COLORS = [...new Set(PAIRS.flatMap(([name, ground]) => [name, ground]))];

type Name = (typeof PAIRS)[number][0 | 1];

/** Which of the widget's colours are too hard to tell from what they are drawn on, one sentence each. */
export const tooFaint = (colors: Readonly<Record<Name, Color>>): string[] =>
  PAIRS.flatMap(([name, ground, least]) => {
    const ratio = contrast(colors[name], colors[ground]);
    return ratio < least
      ? `askfirst: "--askfirst-${name}" on "--askfirst-${ground}" has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)}: make it ${least} or more, with a darker colour or a lighter one.`
      : [];
  });
