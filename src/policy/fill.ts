/** Fills in `{name}` where a value is given. A site's own word may be of any kind, a number for instance. */
export const fill = (text: unknown, values: Readonly<Record<string, string>>): string =>
  String(text).replace(/\{(\w+)\}/g, (hole, key: string) =>
    Object.hasOwn(values, key) ? values[key]! : hole,
  );
