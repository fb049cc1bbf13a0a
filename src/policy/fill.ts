/** Puts a value where `{name}` stands. A site's own word may be of any kind, a number for instance. */
export const fill = (text: unknown, name: string, value: string): string =>
  String(text).split(`{${name}}`).join(value);
