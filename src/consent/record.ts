import { IMPLIED, LEFT } from '../policy/names';
import { endOf } from './current';
import type { ConsentRecord } from '../types';
import type { Answer } from './answer';

/** ISO 8601, or null for the timeless answer `reject`. */
const iso = (seconds: number): string | null => new Date(seconds * 1000).toJSON();

/** Is that key only taken for said? */
const isMarked = ([mark]: string): boolean => mark === IMPLIED || mark === LEFT;

/** Names without their categories, and without the mark. */
const plain = (keys: readonly string[]): string[] => keys.map((key) => key.replace(/^\d|:.*/g, ''));

/** The stored answer in the form handed to callers; a new object every time. */
export const toRecord = (answer: Answer, days: number): ConsentRecord => ({
  ...answer,
  granted: plain(answer.granted),
  denied: plain(answer.denied),
  presumed: plain(answer.granted.filter(isMarked)),
  time: iso(answer.time),
  expires: iso(endOf(answer, days)),
});
