import type { Color } from '../policy/contrast';
import { createElement, find } from './page';

/** A colour in any of the forms that CSS has, as the browser would draw it. */
function drawn(value: string): Color {
  const pen = createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, opacity];
}

/**
 * The widget's colours as they are in force now, by the name of their custom property.
 * @throws Error if nothing of the widget is on the page
 */
export function colorsOf<N extends string>(names: readonly N[]): Record<N, Color> {
  const root = find('#askfirst')?.shadowRoot;
  if (!root)
    throw new Error('askfirst: nothing is shown: open the notice or the preferences first.');
  const probe = createElement('i');
  root.append(probe);
  const style = getComputedStyle(probe);
  const entries = names.map((name) => {
    probe.style.color = `var(--askfirst-${name})`;
    return [name, drawn(style.color)] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Record<N, Color>;
}
