import type { ConsentRecord, Settings } from '../types';
import { endpointOf } from './endpoint';
import { beacon, post } from './post';

/** How records leave the browser. */
export interface Transport {
  /** Keeps the promise, never breaks it: true when the record need not be sent again. */
  readonly send: (record: string) => Promise<boolean>;
  /** For a page that is being left: true when the browser has taken it. */
  readonly beacon?: (record: string) => boolean;
}

/** What takes longer than this did not arrive, in ms. */
const PATIENCE = 10_000;

const late = (): Promise<boolean> =>
  new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE));

/** The site's own way, or its endpoint; none, where it has given neither. */
export function transportOf(settings: Settings): Transport | null {
  const { endpoint, send } = { ...settings.record };
  if (typeof send === 'function') {
    const sent = async (record: string): Promise<boolean> => {
      try {
        await send(JSON.parse(record) as ConsentRecord);
        return true;
      } catch {
        return false;
      }
    };
    return { send: (record) => Promise.race([sent(record), late()]) };
  }
  const url = endpointOf(endpoint);
  return (
    url && {
      send: (record) => Promise.race([post(url, record), late()]),
      beacon: (record) => beacon(url, record),
    }
  );
}
