import { load } from 'askfirst:file/integrity-words';

/**
 * The hash of a lazy file, for a page whose tag carries `integrity`. The core knows the hash of this
 * file, this file that of the others, but for those of the languages: one more file has these.
 * @throws (rejects) if there is no file of that name: what has no hash could not be checked
 */
export async function integrityOf(name: string): Promise<string> {
  const found = __HASHES__[name] ?? (await load()).hashes[name];
  if (!found) throw new Error(`askfirst: there is no file "${name}".`);
  return found;
}
