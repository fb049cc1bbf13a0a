import { isText } from '../config/kinds';

/** Is it an address of this very site? */
export const isOwn = ({ origin }: URL): boolean => origin === location.origin;

/** Where records may go: https, or an address of the site's own; null for anything else. */
export function endpointOf(address: unknown): URL | null {
  try {
    // an empty address would be this very page
    const url = new URL(isText(address) && address ? address : 'no:', location.href);
    const { protocol, username, password } = url;
    // with a name and a password in it, fetch would never take it
    if (username || password) return null;
    return protocol === 'https:' || (protocol === 'http:' && isOwn(url)) ? url : null;
  } catch {
    return null;
  }
}
