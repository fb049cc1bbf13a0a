export const entries: Readonly<Record<string, string>>;
export function pathOf(entry: string): string;
export function reportOf(entry: string): string;
