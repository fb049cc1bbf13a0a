import type { ConsentRecord } from '../types';
import type { Answer } from './answer';
import { endOf } from './current';

/** ISO 8601, or null for the timeless answer `reject`. */
const iso = (seconds: number): string | null => new Date(seconds * 1000).toJSON();

/** The stored answer in the form handed to callers; a new object every time. */
export const toRecord = (answer: Answer, days: number): ConsentRecord =>
  structuredClone({
    ...answer,
    time: iso(answer.time),
    expires: iso(endOf(answer, days)),
  });
