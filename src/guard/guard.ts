import { createElement } from '../browser/page';
import { createHostMatch } from '../policy/match-host';
import type { Settings } from '../types';
import { guardElements } from './elements';
import { createPatch, type Patch } from './patch';
import { guardStored } from './stored';

/** What looks after special elements loads a file by their name, and hands it all the rest. */
export type LoadNetwork = (
  file: { readonly localName: 'network' },
  patch: Patch,
  claim: (address: string) => string,
) => unknown;

/** An address of one of the widget's lazy files; not one that has such a thing in its query. */
const OWN_FILE = /^[^?#]*\/askfirst-[\w-]+\.\d[\w.-]*\.js$/;

/**
 * Holds what services without a grant load and store where nobody has marked it: scripts and frames of
 * their hosts get a mark and wait at the gate, cookies and keys under their names are not written. It
 * is a second line of defence; README, "The guard", says what passes it.
 * @returns its stop, which puts every native back
 */
export function guard(
  settings: Settings,
  permits: (names: string) => boolean,
  take: LoadNetwork,
): () => void {
  const undo: (() => void)[] = [];
  const patch = createPatch(undo);
  // a link reads addresses as the page does, and what is none has no host
  const link = createElement('a');
  const namesFor = createHostMatch(settings.services, location.hostname, (address) => {
    link.href = address;
    return link.hostname;
  });
  const claim = (address: string): string => {
    // the widget's own files may come from a host that somebody is declared with
    const names = !OWN_FILE.test(address) && namesFor(address);
    return !names || permits(names) ? '' : names;
  };
  undo.push(guardElements(patch, claim));
  guardStored(patch, settings, permits);
  // few sites want it, so it is a file of its own
  if (settings.guard?.network === true) void take({ localName: 'network' }, patch, claim);
  return () => undo.forEach((one) => one());
}
