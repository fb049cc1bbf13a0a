interface Named {
  /** A part of its name. */
  readonly name: string;
  /** What it dies of, where the protection is that nothing is thrown. */
  readonly throws?: string;
  /** It reads the npm entries. */
  readonly modules?: boolean;
}

export interface Protection {
  /** The first cell of a row of `docs/security.md`. */
  readonly row: string;
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[];
  /** The lazy files that a change of the build itself concerns. */
  readonly builds?: readonly string[];
  readonly test: (Named & { readonly unit: string }) | (Named & { readonly flow: string });
}

export const protections: readonly Protection[];
