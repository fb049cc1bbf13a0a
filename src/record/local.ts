/** What `localStorage` did not take: it lives as long as this page. */
const memory = new Map<string, string>();

/** The longest text that is looked at, in characters: nobody's notes are longer. */
const LONGEST = 1_000_000;

/** What is kept under a key, whoever wrote it; undefined where it is nothing or nonsense. */
export function readLocal(key: string): unknown {
  try {
    const text = memory.get(key) ?? localStorage.getItem(key);
    return text && text.length <= LONGEST ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value, for this page only where the browser has no room for it, or where the visitor has
 * switched cookies off; null removes it.
 */
export function writeLocal(key: string, value: object | null): boolean {
  memory.delete(key);
  const text = JSON.stringify(value);
  try {
    if (value && !navigator.cookieEnabled) throw new DOMException('cookies are switched off');
    if (value) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
    return true;
  } catch {
    if (value) memory.set(key, text);
    return false;
  }
}
