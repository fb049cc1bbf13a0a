export const frameworks: readonly string[];
export function sheetOf(name: string): URL | undefined;
