/** A piece of text, and where it would lead. */
export interface Piece {
  readonly text: string;
  readonly url?: string | undefined;
}

/** Splits a text at its links, written `[label](url)`. Whether an address is fit for one is not asked here. */
export function parseLinks(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const parts = source.split(/\[([^[\]]+)\]\(([^()\s]+)\)/);
  for (let at = 0; at < parts.length; at += 3) {
    pieces.push({ text: parts[at]! }, { text: parts[at + 1] ?? '', url: parts[at + 2] });
  }
  return pieces;
}
