export function chromium(): string;
export function chromiumShell(): string;
export function chromeDriver(): string;
export function firefox(): string;
export function webkitDriver(): string;
export function miniBrowser(): string;
/** Installs missing browsers where it can; otherwise throws one sentence that says what to do. */
export function ensureBrowsers(): void;
