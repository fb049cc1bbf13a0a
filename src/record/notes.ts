import { NOTES, type Notes } from '../browser/answer-store';
import { isBag } from '../config/kinds';
import type { Settings } from '../types';
import { readLocal, writeLocal } from './local';
import { type FullRecord, readRecord } from './read-record';

const keyOf = ({ cookie }: Settings): string => cookie.name + NOTES;

/** What was noted about the answer before, if anything sound is there. */
export function notedRecord(settings: Settings): FullRecord | undefined {
  const notes = readLocal(keyOf(settings));
  return isBag(notes) ? Object.values(notes).map(readRecord).find(Boolean) : undefined;
}

/**
 * Notes an answer in the place of the one before, under its time in seconds, by which the core finds
 * it. The answer is in it too: once another has taken its place in the cookie, it is history.
 * @param value the cookie's value, where the browser keeps no cookie
 * @param place where the cookie was put, by the site's options
 * @returns false if they live for this page only
 */
export function writeNotes(
  settings: Settings,
  record: FullRecord,
  value: string | undefined,
  place: string | undefined,
): boolean {
  const notes: Notes = { value, place, [Date.parse(record.time!) / 1000]: record };
  return writeLocal(keyOf(settings), notes);
}

export const removeNotes = (settings: Settings): boolean => writeLocal(keyOf(settings), null);
