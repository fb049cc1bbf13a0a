import { DAY } from '../consent/current';
import type { Settings } from '../types';
import { readLocal, writeLocal } from './local';
import { type FullRecord, readRecord } from './read-record';

/** How many records wait at most; of more, the oldest are given up. */
const MOST = 20;
/** How long one waits at most, in ms. */
const WEEK = 7 * DAY * 1000;

/** Records that have not arrived yet, oldest first; they outlive the page. */
export interface Queue {
  readonly key: string;
  /** As JSON, which is also what tells one from another. */
  readonly read: () => string[];
  readonly add: (record: FullRecord) => void;
  readonly remove: (record: string) => void;
}

const isFresh = ({ time }: FullRecord): boolean => Math.abs(Date.now() - Date.parse(time!)) < WEEK;

export function queueOf({ cookie }: Settings): Queue {
  const key = cookie.name + '-queue';
  const read = (): FullRecord[] => {
    const stored = readLocal(key);
    return Array.isArray(stored)
      ? stored
          .slice(-MOST)
          .map(readRecord)
          .filter((record): record is FullRecord => !!record && isFresh(record))
      : [];
  };
  const write = (records: readonly FullRecord[]): void =>
    void writeLocal(key, records.length ? records.slice(-MOST) : null);
  return {
    key,
    read: () => read().map((record) => JSON.stringify(record)),
    add: (record) => write([...read(), record]),
    remove: (record) => write(read().filter((one) => JSON.stringify(one) !== record)),
  };
}
