/** Gives an element attributes and children; text stays text. */
export function build<E extends Element>(
  element: E,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): E {
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children);
  return element;
}
