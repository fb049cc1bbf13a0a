import { cookieNames, storageKeys } from '../browser/remove-stored';
import type { Present } from '../policy/declaration/known';
import type { Settings } from '../types';

const all = (): boolean => true;

/** What this page can see at once. */
export const presentNow = (): Present => ({
  cookies: cookieNames(all),
  storage: storageKeys(all),
});

/** Databases too, where one is declared and the browser has a list of them. */
export async function databaseNames({ services }: Settings): Promise<Present> {
  if (!services.some(({ databases }) => databases?.[0])) return {};
  try {
    const list = await indexedDB.databases();
    return { databases: list.flatMap(({ name }) => name ?? []) };
  } catch {
    return {};
  }
}
