import { afterAll } from 'vitest';

/**
 * A timer that a test file leaves behind would go off after jsdom is gone, when there is no `document`
 * any more, and the error would be whichever file's runs then. They end with their file, as those of
 * a browser end with their page.
 */
const { setTimeout: start } = globalThis;
const pending = new Set<NodeJS.Timeout>();

globalThis.setTimeout = Object.assign((...given: Parameters<typeof start>) => {
  const timer = start(...given);
  pending.add(timer);
  return timer;
}, start);

afterAll(() => pending.forEach(clearTimeout));
