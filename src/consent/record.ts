import { IMPLIED } from '../policy/names';
import { endOf } from './current';
import type { ConsentRecord } from '../types';
import type { Answer } from './answer';

/** ISO 8601, or null for the timeless answer `reject`. */
const iso = (seconds: number): string | null => new Date(seconds * 1000).toJSON();

/** Names without their categories, and without the sign that they are only implied. */
const plain = (keys: readonly string[]): string[] => keys.map((key) => key.replace(/^0|:.*/g, ''));

/** The stored answer in the form handed to callers; a new object every time. */
export const toRecord = (answer: Answer, days: number): ConsentRecord => ({
  ...answer,
  granted: plain(answer.granted),
  denied: plain(answer.denied),
  presumed: plain(answer.granted.filter((key) => key.startsWith(IMPLIED))),
  time: iso(answer.time),
  expires: iso(endOf(answer, days)),
});
