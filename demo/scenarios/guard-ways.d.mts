/** One way for a third party into a page, or for its data into storage. */
export interface Way {
  /** The row of README's table that it belongs to. */
  readonly row: string;
  readonly id: string;
}
export const loading: readonly Way[];
export const network: readonly Way[];
export const storing: readonly Way[];
/** The name of a way in addresses, cookies and code. */
export function slug(id: string): string;
