import { isOwn } from './endpoint';

/** Browsers refuse to keep more than this alive for a page that is gone, in bytes. */
const KEPT_ALIVE = 60_000;

/** Answers that blame the record itself. After any other one, such as for an address not yet there, it may be taken later. */
const NEVER = [400, 410, 413, 415, 422];

/**
 * Posts a record. A request that is on its way goes on without the page; cookies go to the site itself
 * only.
 * @returns is it through with? Taken, or refused for good.
 */
export async function post(url: URL, body: string): Promise<boolean> {
  try {
    const { ok, status } = await fetch(url.href, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: body.length < KEPT_ALIVE,
      credentials: isOwn(url) ? 'same-origin' : 'omit',
    });
    return ok || NEVER.includes(status);
  } catch {
    return false;
  }
}

/**
 * Hands a record to the browser, to be sent when the page is gone. To somebody else's host as plain
 * text: every other type needs a question first, which no page is left to ask.
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function beacon(url: URL, body: string): boolean {
  const types = ['text/plain;charset=utf-8'];
  if (isOwn(url)) types.unshift('application/json');
  return types.some((type) => {
    try {
      return navigator.sendBeacon(url.href, new Blob([body], { type }));
    } catch {
      return false;
    }
  });
}
