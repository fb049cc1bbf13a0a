import { vi } from 'vitest';
import { deliveryOf, resume } from '../../src/record/deliver';
import { writeLocal } from '../../src/record/local';
import type { ConsentRecord, RecordConfig } from '../../src/types';
import { emptyJar } from '../browser/cookie-jar';
import { NOTES, QUEUE, said, site as siteOf, START, stored } from './site';

export const DAY = 86_400_000;

/** The other end, and what the browser thinks of beacons. */
export const server: {
  /** What it answers, one after the other and then 204; 0: it cannot be reached. */
  answers: (number | Promise<number>)[];
  /** Does the browser take a beacon of this type? */
  isTaken: (type: string) => boolean;
} = { answers: [], isTaken: () => true };

export const fetched = vi.fn(async (_address: string, _init: RequestInit) => {
  const status = await (server.answers.shift() ?? 204);
  if (!status) throw new TypeError('Failed to fetch');
  return new Response(null, { status });
});
export const beacons: { address: string; body: Promise<string>; type: string }[] = [];

export const bodies = (): ConsentRecord[] =>
  fetched.mock.calls.map(([, { body }]) => JSON.parse(body as string) as ConsentRecord);
export const methods = (): string[] => bodies().map(({ method }) => method);
export const waiting = (): string[] =>
  ((stored(QUEUE) as ConsentRecord[] | null) ?? []).map(({ method }) => method);
export const passing = (ms: number) => vi.advanceTimersByTimeAsync(ms);
export const settled = () => passing(0);
export const leave = () => window.dispatchEvent(new Event('pagehide'));

const stops: (() => void)[] = [];
const stopAll = (): void => stops.splice(0).forEach((stop) => stop());

/** A page that wants records. */
export function site(record: RecordConfig = { endpoint: '/consent' }) {
  const page = siteOf({ record });
  stops.push(() => deliveryOf(page.consent)?.stop());
  return page;
}
/** One that begins where others have left something. */
export function tab(record?: RecordConfig): ReturnType<typeof site> {
  const page = site(record);
  stops.push(resume(page.consent));
  return page;
}
/** The page after the ones before. */
export function nextPage(record?: RecordConfig): ReturnType<typeof site> {
  stopAll();
  return tab(record);
}

/** Nothing sent, nothing stored, noon. */
export function beginWire(): void {
  vi.useFakeTimers({ now: START });
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
  server.answers = [];
  server.isTaken = () => true;
  beacons.length = said.length = 0;
  emptyJar();
  localStorage.clear();
  Object.assign(navigator, {
    sendBeacon: (address: string, blob: Blob) => {
      const { type } = blob;
      if (!server.isTaken(type)) return false;
      beacons.push({ address, body: blob.text(), type });
      return true;
    },
  });
}
export function endWire(): void {
  stopAll();
  vi.useRealTimers();
  vi.restoreAllMocks();
  // what found no room is kept for the page, and this is one page
  for (const key of [NOTES, QUEUE]) writeLocal(key, null);
  localStorage.clear();
}
