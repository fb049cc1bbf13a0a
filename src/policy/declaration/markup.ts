/** A piece of a page as plain data: a text, or an element. Whoever renders it sets text as text. */
export type Markup = string | Piece;

export type Attributes = Readonly<Record<string, string>>;

export interface Piece {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Markup[];
  /** Tells it from its neighbours, so that it stays what it is when one comes or goes. */
  readonly key?: string | undefined;
}

/** What may stand where a child is only there at times. */
type Child = Markup | readonly Markup[] | false | null | undefined;

/** Makes an element. Children that are nothing, or an empty text, are left out. */
export const piece = (tag: string, attributes: Attributes, ...children: Child[]): Piece => ({
  tag,
  attributes,
  children: children.flat().filter((child): child is Markup => !!child),
});

/** The same, told from its neighbours by a key. */
export const keyed = (key: string, made: Piece): Piece => ({ ...made, key });

/** A text that may be in another language than its surroundings, so that it is read in its own direction. */
export const foreign = (text: string): Markup => text && piece('bdi', {}, text);
