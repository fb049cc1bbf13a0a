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
 * @param more what is noted beside it
 * @returns false if they live for this page only
 */
export function writeNotes(
  settings: Settings,
  record: FullRecord,
  more: Pick<Notes, 'value' | 'newest' | 'place'>,
): boolean {
  const notes: Notes = { ...more, [Date.parse(record.time!) / 1000]: record };
  return writeLocal(keyOf(settings), notes);
}

export const removeNotes = (settings: Settings): boolean => writeLocal(keyOf(settings), null);
